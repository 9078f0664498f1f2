// Checklists, timelines and deadlines of every declaration of the examples.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checklistOf,
  declarationsNamed,
  declaredNames,
  defaultConfiguration,
  deskGuide,
  listDeadlines,
  rules,
  timelineOf,
  Workspace,
} from '@casefile/language';
import { describe, expect, test } from 'vitest';

const examples = join(import.meta.dirname, '../../examples');

describe.each(['department', 'faulty', 'real'])('examples/%s', folder => {
  const files = readdirSync(join(examples, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ses'),
  );
  const textOf = (file: string): string => readFileSync(join(examples, folder, file), 'utf8');
  const configuration = defaultConfiguration(deskGuide.id);
  const terms = { edition: deskGuide, configuration, asOf: '2026-11-21', rules, keepAnswers: true };
  const workspace = new Workspace(terms);
  for (const file of files) workspace.set(file, textOf(file));
  const subjects = declaredNames(workspace).flatMap(name => declarationsNamed(workspace, name));

  test('gives a checklist and a timeline for each declaration, as plain data', () => {
    expect(subjects.length).toBeGreaterThan(2);
    for (const subject of subjects) {
      const checklist = checklistOf(workspace, subject, textOf);
      const timeline = timelineOf(workspace, subject, textOf);
      expect(JSON.parse(JSON.stringify([checklist, timeline]))).toEqual([checklist, timeline]);
      const days = timeline.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      for (const { text } of timeline.flatMap(entry => (entry.kind === 'fact' ? entry.at : entry.of) ?? []))
        expect(text).not.toBe('');
    }
  });

  test('shows each finding in one checklist', () => {
    const listed = subjects.flatMap(subject =>
      checklistOf(workspace, subject, textOf).requirements.flatMap(({ answers }) =>
        answers.flatMap(({ finding }) => finding?.message ?? []),
      ),
    );
    const found = files.flatMap(file => workspace.judge(file).judgements.map(({ judgement }) => judgement));
    const byRules = found.filter(({ rule }) => rules.some(({ id }) => id === rule));
    expect(listed.toSorted()).toEqual(byRules.map(({ message }) => message).toSorted());
  });

  test('has deadlines, of which the clean ones miss none', () => {
    const listed = listDeadlines(workspace, { textOf });
    expect(listed.length).toBeGreaterThan(0);
    if (folder !== 'department') return;
    expect(listed.filter(({ state }) => state === 'missed')).toEqual([]);
  });
});
