import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './ecq-not-lacking.ts';

const rewrite = (ecqs: string, review = 'lacking: [leading-people, business-acumen]'): string =>
  `qrb-case K for C {\n  review {\n    ${review}\n    rewrite {\n      ecqs: ${ecqs}\n    }\n  }\n}`;

test('all or some of what was found lacking may be written again', () => {
  expectSatisfied(rule, rewrite('[business-acumen, leading-people]'));
  expectSatisfied(rule, rewrite('[business-acumen]'));
});

test('each ECQ that was not found lacking is told at its place', () => {
  const [finding] = expectFindings(rule, rewrite('[«results-driven», leading-people, «leading-change»]'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    '`results-driven` is to be written again, but the Board did not find it lacking.',
  );
  expect(finding?.related.map(({ message }) => message)).toEqual([
    'The Board found `leading-people` and `business-acumen` lacking.',
  ]);
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Leave `results-driven` out of the re-write',
    'Record `results-driven` as lacking',
  ]);
});

test('the only one cannot be left out', () => {
  const [finding] = expectFindings(rule, rewrite('[«results-driven»]'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Record `results-driven` as lacking']);
});

test('what the Board found lacking need not be recorded', () => {
  expectNone(rule, rewrite('[results-driven]', ''));
});
