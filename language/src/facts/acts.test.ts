import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { readCaseFile } from '../model/read.ts';
import type { AnyRecord } from '../model/record.ts';
import { actsAfter } from './acts.ts';

const read = (text: string): AnyRecord => {
  const [record] = readCaseFile(text, name => deskGuide.lists[name] ?? {}).model.records;
  if (record === undefined) throw new Error('There is no declaration in the text.');
  return record;
};
const keys = (text: string, asOf: string): string[] => actsAfter(read(text), asOf).map(({ key }) => key);

test('an act after the day is found, one on the day is not', () => {
  const standard = 'standard S for P { approved: 2024-01-23 }';
  expect(keys(standard, '2024-01-22')).toEqual(['approved']);
  expect(keys(standard, '2024-01-23')).toEqual([]);
});

test('a plan, a term and a deadline may lie ahead', () => {
  expect(keys('vacancy V for P { opens: 2030-01-01 closes: 2030-01-31 }', '2024-01-01')).toEqual([]);
  expect(
    keys('appointment A for C { effective: 2030-01-01 not-to-exceed: 2031-01-01 }', '2024-01-01'),
  ).toEqual([]);
});

test('blocks inside are looked at, and acts with an actor too; the value is that of the model', () => {
  const record = read(`appointment A for C {
  relatives-check: 2024-03-01
  probation {
    ends: 2025-01-01
    discussion { discussed: 2024-06-01 }
    certified: 2024-07-01 by appointing-authority
  }
}`) as AnyRecord & { readonly probation: { readonly certified: unknown } };
  const found = actsAfter(record, '2024-04-01');
  expect(found.map(({ key, value }) => [key, value.value])).toEqual([
    ['certified', '2024-07-01'],
    ['discussed', '2024-06-01'],
  ]);
  expect(found[0]?.value).toBe(record.probation.certified);
});
