import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './memo-topics-missing.ts';

const ALL = 'special-or-unique, superior-choice, weak-ecqs, how-acquired';
const kase = (memo: string, criterion = 'C', lines = 'submitted: 2023-11-14'): string =>
  `qrb-case K for C1 {\n  criterion: ${criterion}\n  ${lines}\n  ${memo}\n}`;
const memo = (topics: string): string => `document special-qualities-memo { addresses: ${topics} }`;

test('the four topics are enough, in any order', () => {
  expectSatisfied(rule, kase(memo(`[${ALL}]`)));
  expectSatisfied(rule, kase(memo(`[${ALL.split(', ').toReversed().join(', ')}]`)));
});

test('each topic is needed', () => {
  for (const topic of ALL.split(', ')) {
    const rest = ALL.split(', ').filter(other => other !== topic);
    const [finding] = expectFindings(rule, kase(memo(`«[${rest.join(', ')}]»`)), { severity: 'error' });
    expect(finding?.message).toBe(`The memo does not address \`${topic}\`.`);
  }
});

test('several are told together', () => {
  const [finding] = expectFindings(rule, kase(memo('«[weak-ecqs]»')));
  expect(finding?.message).toBe(
    'The memo does not address `special-or-unique`, `superior-choice` and `how-acquired`.',
  );
});

test('a memo of which nothing is said is a warning', () => {
  expectFindings(rule, kase('«document special-qualities-memo»'), { severity: 'warning' });
});

test('before the case is submitted it is pending', () => {
  expectPending(rule, kase(memo('[weak-ecqs]'), 'C', ''));
});

test('other criteria and other documents have no such topics', () => {
  expectNone(rule, kase(memo('[weak-ecqs]'), 'A'));
  expectNone(rule, kase('document idp { addresses: [weak-ecqs] }'));
});
