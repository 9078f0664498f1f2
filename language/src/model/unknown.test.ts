// Which fix of a key without a colon may run in bulk: one that can only mean what is written.
import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { readCaseFile } from './read.ts';

/** Whether the fix of the first key without a colon is safe; nothing where there is no such fix. */
const isSafe = (lines: string): boolean | undefined =>
  readCaseFile(`vacancy V "DES-1" for P {\n  ${lines}\n}`, name => deskGuide.lists[name] ?? {}).mistakes.find(
    ({ rule }) => rule === 'syntax/missing-colon',
  )?.fix?.safe;

test.each([
  'closes 2024-03-26',
  'closes = 2024-03-26',
  'closes 2024-03-26 // a note',
  'contact "Executive Office"',
  'what-to-file [resume, ecq-narrative]',
  'opens: 2024-03-04\n  closes 2024-03-26\n  status: closed',
])('the colon of `%s` can be added in bulk', lines => {
  expect(isSafe(lines)).toBe(true);
});

test.each([
  ['a word', 'status closed'],
  ['a name', 'agency DES'],
  ['more than one value', 'closes 2024-03-26 2024-03-27'],
  ['words behind a value', 'closes 2024-03-26 as announced'],
  ['a sentence', 'contact the office "Executive Resources"'],
  ['a word before a list', 'what-to-file all [resume]'],
  ['what may go on with a text', 'duties: Directs what\n  closes 2024-03-26'],
])('not before %s', (_, lines) => {
  expect(isSafe(lines)).toBe(false);
});

test('a key with nothing behind it has no such fix', () => {
  expect(isSafe('closes')).toBeUndefined();
});
