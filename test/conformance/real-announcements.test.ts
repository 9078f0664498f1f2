// No check of wording finds fault with what real announcements say lawfully.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, defaultConfiguration, deskGuide, type Finding, rules, Workspace } from '@casefile/language';
import { describe, expect, test } from 'vitest';
import { sharedPath, suiteOn } from './shared.ts';

const folder = sharedPath('real/announcements');
const texts = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith('.txt'));

/** For each rule that reads what an announcement says in its own words a sentence that it finds. */
const FOUND: Readonly<Record<string, string>> = {
  'person/personal-data': 'Her date of birth is 1961-04-02.',
  'standard/certification-mandatory': 'Every candidate must possess the certification.',
  'vacancy/career-transition-text': 'ICTAP eligibles have priority.',
  'standard/minimally-qualified': 'Is minimally qualified.',
  'vacancy/certification-demanded': 'You must possess the certification.',
  'vacancy/examples-per-ecq-disqualify': 'Other than two examples per ECQ will disqualify you.',
  'vacancy/indian-preference-sentence': 'Preference will be given to American Indians.',
  'vacancy/medical-conditions-named': 'Accommodation is for epilepsy.',
  'vacancy/pages-per-ecq-disqualify': 'More than two pages per ECQ will disqualify you.',
  'vacancy/preference-that-does-not-apply': "Veterans' preference will be given.",
  'vacancy/time-in-grade': 'You must have one year at the GS-15 level.',
};

const KEYS = [
  'qualification-summary',
  'receipt-of-applications',
  'duties',
  'basis-of-rating',
  'how-to-apply',
  'eeo-statement',
  'reasonable-accommodation',
  'contact',
  'other-information',
];

/** A published announcement that says a text under every key, and a standard that asks for what it says. */
const announcing = (text: string): string => `agency DES "Department of Example Services" {
  indian-preference: no
}
standard DirectorStandard for Director {
  mandatory WhatIsSaid {
    text: """${text}"""
  }
}
vacancy Director2024 "DES-SES-24-014" for Director {
  status: open
  agency: DES
${KEYS.map(key => `  ${key}: """${text}"""`).join('\n')}
}`;

function findingsOn(text: string): readonly Finding[] {
  const workspace = new Workspace({
    edition: deskGuide,
    configuration: defaultConfiguration(deskGuide.id),
    asOf: '2026-11-21',
    rules: rules.filter(({ id }) => Object.hasOwn(FOUND, id)),
  });
  const file = announcing(text);
  workspace.set('case.ses', file);
  return check(workspace, { textOf: () => file }).filter(({ rule }) => !rule.startsWith('name/'));
}

test.each(Object.entries(FOUND))('%s reads them', (id, sentence) => {
  expect(rules.map(rule => rule.id)).toContain(id);
  expect(findingsOn(sentence).map(({ rule }) => rule)).toContain(id);
});

describe.skipIf(folder === undefined)(suiteOn('real announcements', folder), () => {
  test.each(texts)('%s', name => {
    const found = findingsOn(readFileSync(join(folder ?? '', name), 'utf8'));
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
