// The deadlines of a text, for tests of the table.
import { expect } from 'vitest';
import { defaultConfiguration } from '../check/settings.ts';
import { Workspace } from '../check/workspace.ts';
import { type ComputedDeadline, deadlinesOf } from '../facts/deadlines/index.ts';
import { deskGuide } from '../law/index.ts';

/** The deadlines of every declaration of a text that has no mistake of form. */
export function deadlinesIn(text: string, asOf = '2026-11-21', dueSoonDays = 30): ComputedDeadline[] {
  const configuration = { ...defaultConfiguration(deskGuide.id), dueSoonDays };
  const workspace = new Workspace({ edition: deskGuide, configuration, asOf, rules: [] });
  workspace.set('case.ses', text);
  expect(workspace.judge('case.ses').mistakes).toEqual([]);
  const { records = [] } = workspace.declarations.files.get('case.ses') ?? {};
  return records.flatMap(record => deadlinesOf(record, workspace.look()));
}

/** The deadline of an id, wherever it is found first. */
export const deadlineIn = (
  id: string,
  text: string,
  asOf?: string,
  dueSoonDays?: number,
): ComputedDeadline | undefined =>
  deadlinesIn(text, asOf, dueSoonDays).find(({ deadline }) => deadline.id === id);
