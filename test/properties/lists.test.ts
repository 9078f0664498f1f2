// Lists on models made from any text: they can be made, are plain data, and agree with what the rules find.
import {
  checklistOf,
  declarationsNamed,
  declaredNames,
  listDeadlines,
  rules,
  timelineOf,
  type Workspace,
} from '@casefile/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, workspaceOf as workspaceOfAll } from './checking.ts';
import { brokenTexts, otherFacts, ruleTexts, sampled } from './corpus.ts';

const FILE = 'case.ses';

const workspaceOf = (text: string): Workspace => workspaceOfAll(new Map([[FILE, text]]));

test('lists can be made of any text, and are plain data', () => {
  fc.assert(
    fc.property(brokenTexts(ruleTexts), text => {
      const workspace = workspaceOf(text);
      const textOf = (): string => text;
      const subjects = declaredNames(workspace).flatMap(name => declarationsNamed(workspace, name));
      const made = [
        listDeadlines(workspace, { textOf }),
        ...subjects.map(subject => checklistOf(workspace, subject, textOf)),
        ...subjects.map(subject => timelineOf(workspace, subject, textOf)),
      ];
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      for (const { counts, requirements } of subjects.map(of => checklistOf(workspace, of, textOf))) {
        const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(counted, text).toBe(requirements.length);
      }
    }),
    sampled(250),
  );
});

/** By which deadline a rule measures: where it finds an error, that one was missed. */
const MEASURED: Readonly<Record<string, string>> = {
  'appointment/limited-emergency-too-long': 'limited-emergency-end',
  'appointment/limited-term-too-long': 'limited-term-end',
  'case/extension-asked-late': 'extension-request',
  'case/submitted-late': 'case-submission',
  'appointment/removal-restricted': 'probationer-removal',
  'case/not-certified-before-appointment': 'certification-before-appointment',
  'moratorium/resumption-before-swearing-in': 'resumption-request',
  'probation/assessed-late': 'probation-assessment',
  'probation/certified-late': 'probation-certification',
  'rewrite/returned-late': 'rewrite-return',
  'staffing/experience-after-closing-date': 'experience-credit',
  'staffing/list-certified-after-selection': 'list-certification',
  'standard/retained-too-short': 'standard-retention',
  'vacancy/closing-dates-disagree': 'supplemental-closing',
  'vacancy/open-period-too-short': 'earliest-closing',
};

test('what a rule finds too late or too early was missed', () => {
  const measured = Object.keys(MEASURED);
  const texts = rules
    .filter(({ id }) => measured.includes(id))
    .flatMap(({ bad, good }) => [bad.replace(/[«»]/g, ''), good]);
  expect(texts.length).toBe(2 * measured.length);
  const seen = new Set<string>();
  fc.assert(
    fc.property(otherFacts(texts), text => {
      const missed = new Set(
        listDeadlines(workspaceOf(text), { textOf: () => text })
          .filter(({ state }) => state === 'missed')
          .map(({ id }) => id),
      );
      const found = findingsOf(text).filter(({ rule, severity }) => severity === 'error' && MEASURED[rule]);
      for (const { rule } of found) {
        seen.add(rule);
        expect(missed, `${rule} in\n${text}`).toContain(MEASURED[rule]);
      }
    }),
    sampled(600),
  );
  // A property of which no case speaks would hold of anything.
  expect([...seen].sort()).toEqual(measured.sort());
});
