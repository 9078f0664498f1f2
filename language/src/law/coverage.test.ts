// Every statement of the sources has its place: a rule, an answer of the language, or a reason why no file can show it.
import { expect, test } from 'vitest';
import { coverageOf } from '../rules/describe.ts';
import { placeOf } from './coverage.ts';
import { deskGuide } from './index.ts';

const provisions = coverageOf(deskGuide).flatMap(group => group.provisions);

test('no statement is without a place', () => {
  expect(provisions.filter(provision => placeOf(provision) === 'none').map(({ id }) => id)).toEqual([]);
});

test('no file is said to show none of what a rule judges', () => {
  const torn = provisions.filter(({ notInFile, rules }) => notInFile !== undefined && rules.length > 0);
  expect(torn.map(({ id }) => id)).toEqual([]);
});
