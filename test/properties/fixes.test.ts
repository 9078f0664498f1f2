// Every fix of every rule, on cases whose facts were changed at random: it removes its finding and adds no error.
import { type Finding, type Fix, rules } from '@casefile/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, withFixes } from './checking.ts';
import { otherFacts, rootTexts, ruleTexts, sampled } from './corpus.ts';

const cases = fc.oneof(
  { weight: 24, arbitrary: otherFacts(ruleTexts) },
  { weight: 1, arbitrary: otherFacts(rootTexts) },
);

/** What has to be right before more can be judged: form before words, words before names, names before the law. */
const STAGES = ['syntax', 'vocabulary', 'name'];
const stageOf = ({ rule }: Finding): number => {
  const stage = STAGES.indexOf(rule.slice(0, rule.indexOf('/')));
  return stage < 0 ? STAGES.length : stage;
};

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.message === b.message;
const countOf = (findings: readonly Finding[], like: Finding): number =>
  findings.filter(finding => isSame(finding, like)).length;

/** A placeholder is meant to be told until it is filled. */
const isError = ({ rule, severity }: Finding): boolean =>
  severity === 'error' && !rule.endsWith('/placeholder-left');
const errorsOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter(finding => isError(finding) && finding.rule === rule).length;

/** Errors that there are only since a fix. What could not be judged before its finding was gone may be found now. */
const added = (finding: Finding, before: readonly Finding[], after: readonly Finding[]): string[] =>
  after
    .filter(
      other =>
        isError(other) &&
        stageOf(other) <= stageOf(finding) &&
        errorsOf(after, other.rule) > errorsOf(before, other.rule) &&
        countOf(before, other) === 0,
    )
    .map(({ rule, message }) => `${rule}: ${message}`);

function expectCure(text: string, before: readonly Finding[], finding: Finding, fix: Fix): void {
  const fixed = withFixes(text, [fix]);
  const after = findingsOf(fixed);
  const told = `“${fix.title}” for ${finding.rule}: ${finding.message}\n${text}\nwas made\n${fixed}`;
  expect(countOf(after, finding), told).toBeLessThan(countOf(before, finding));
  expect(added(finding, before, after), told).toEqual([]);
}

function expectCures(text: string): void {
  const before = findingsOf(text);
  for (const finding of before) for (const fix of finding.fixes) expectCure(text, before, finding, fix);
}

describe('a fix removes its finding and adds no error', () => {
  test('in the example of every rule, with other facts', () => {
    for (const { bad } of rules)
      fc.assert(fc.property(otherFacts([bad.replace(/[«»]/g, '')]), expectCures), sampled(2));
  });

  test('in whole roots, with other facts', () => {
    fc.assert(fc.property(otherFacts(rootTexts), expectCures), sampled(6));
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
