// Which key is offered for one that a block has not, by the value behind it.
import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { readCaseFile } from './read.ts';

const offered = (line: string): string | undefined =>
  readCaseFile(`vacancy V "DES-1" for P {\n  ${line}\n}`, name => deskGuide.lists[name] ?? {}).mistakes[0]
    ?.todo;

test.each([
  ['state: open', 'status'],
  ['state: "open"', 'status'],
  ['statement: [open]', 'statements'],
  ['state: [equal-employment-opportunity]', 'statements'],
  // What is no word of the list says nothing for it.
  ['state: unheard-of', 'statements'],
  ['state:', 'statements'],
  ['open: 2024-03-04', 'opens'],
  ['open: "4 March"', 'opens'],
  ['dut: "Directs the office."', 'duties'],
  ['qualifications: [Q1]', 'technical-qualifications'],
  ['dut: ["Denver, CO"]', 'duty-locations'],
  ['range: $150,160 to $204,000', 'pay-range'],
])('`%s` leads to `%s`', (line, key) => {
  expect(offered(line)).toBe(`Did you mean \`${key}\`?`);
});

test.each([
  ['a word of two keys that both fit', 'technical: [Q1]'],
  ['a word of a list behind a key of another sense', 'colour: open'],
])('%s leads to none', (_, line) => {
  expect(offered(line)).not.toMatch(/^Did you mean/);
});
