// Every fix of every rule, on cases whose facts were changed at random: it removes its finding and adds no error.
import { rules } from '@casefile/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, withFixes } from './checking.ts';
import { otherFacts, rootTexts, ruleTexts, sampled } from './corpus.ts';
import { faultsOfFixes } from './cures.ts';

const cases = fc.oneof(
  { weight: 24, arbitrary: otherFacts(ruleTexts) },
  { weight: 1, arbitrary: otherFacts(rootTexts) },
);

const areCures = (text: string): void => {
  expect(faultsOfFixes(text)).toEqual([]);
};

describe('a fix removes its finding and adds no error', () => {
  test('in the example of every rule, with other facts', () => {
    for (const { bad } of rules)
      fc.assert(fc.property(otherFacts([bad.replace(/[«»]/g, '')]), areCures), sampled(2));
  });

  test('in whole roots, with other facts', () => {
    fc.assert(fc.property(otherFacts(rootTexts), areCures), sampled(6));
  });
});

/** Rounds in which safe fixes come to rest. */
const ROUNDS = 10;

test('safe fixes in bulk come to rest', () => {
  fc.assert(
    fc.property(cases, text => {
      let now = text;
      for (let round = 0; round < ROUNDS; round++) {
        const safe = findingsOf(now).flatMap(({ fixes }) => fixes.filter(fix => fix.safe).slice(0, 1));
        if (safe.length === 0) return;
        now = withFixes(now, safe);
      }
      expect(
        findingsOf(now).flatMap(({ fixes }) => fixes.filter(fix => fix.safe)),
        now,
      ).toEqual([]);
    }),
    sampled(250),
  );
});
