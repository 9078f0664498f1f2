// Which comments a model keeps, and where.
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { defaultConfiguration } from '../check/settings.ts';
import { Workspace } from '../check/workspace.ts';
import { deskGuide } from '../law/index.ts';
import rule from '../rules/person/personal-data.ts';
import { readCaseFile } from './read.ts';
import type { AnyRecord } from './record.ts';

const SUSPECT = '// SSN 123-45-6789';
const recordsIn = (text: string): readonly AnyRecord[] =>
  readCaseFile(text, name => deskGuide.lists[name] ?? {}).model.records;

/** How many comments each declaration of a text keeps, without those in its blocks. */
const kept = (text: string): number[] => recordsIn(text).map(({ $comments }) => $comments?.length ?? 0);

test('a comment is kept with its place where there are personal data in it', () => {
  const text = `candidate C1 {\n  ${SUSPECT}\n  // 2024-04-02\n  service: outside /* 1 */\n}\n`;
  const start = text.indexOf(SUSPECT);
  expect(recordsIn(text)[0]?.$comments).toEqual([{ start, end: start + SUSPECT.length, value: SUSPECT }]);
  expect(recordsIn(text.replace(SUSPECT, '//'))[0]).not.toHaveProperty('$comments');
});

test('outside of all declarations it belongs to the one below, on the line of an end to that, at last to the last', () => {
  const one = 'candidate A {\n  service: outside\n}';
  const other = 'candidate B {\n  service: outside\n}';
  expect(kept(`${SUSPECT}\n${one}\n${other}`)).toEqual([1, 0]);
  expect(kept(`${one} ${SUSPECT}\n${other}`)).toEqual([1, 0]);
  expect(kept(`${one}\n${SUSPECT}\n${other}`)).toEqual([0, 1]);
  expect(kept(`${one}\n${other.replace('service', `${SUSPECT}\n  service`)}`)).toEqual([0, 1]);
  expect(kept(`${one}\n${other}\n\n${SUSPECT}`)).toEqual([0, 1]);
});

test('of very many the first are kept, in time', () => {
  const many = 'candidate A { service: outside } '.repeat(20_000) + `${SUSPECT}\n`.repeat(60_000);
  expect(kept(many).at(-1)).toBe(100);
});

test('a workspace tells it as it comes, moves and goes', () => {
  const workspace = new Workspace({
    edition: deskGuide,
    configuration: defaultConfiguration(deskGuide.id),
    asOf: '2024-07-01',
    rules: [rule],
  });
  const linesWith = (text: string): number[] => {
    workspace.set('a.ses', text);
    return check(workspace, { textOf: () => text }).map(({ range }) => range.start.line);
  };
  const sound = 'candidate A {\n  service: outside\n}\n';
  expect(linesWith(sound)).toEqual([]);
  expect(linesWith(sound.replace('\n}', `\n  ${SUSPECT}\n}`))).toEqual([2]);
  expect(linesWith(sound.replace('\n}', `\n\n  ${SUSPECT}\n}`))).toEqual([3]);
  expect(linesWith(sound.replace('\n}', '\n  // removed\n}'))).toEqual([]);
});
