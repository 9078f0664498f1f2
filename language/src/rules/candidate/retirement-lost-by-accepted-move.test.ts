import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './retirement-lost-by-accepted-move.ts';

const candidate = (accepted: string, declined: string, held: string, outside = 'yes'): string =>
  `candidate C { mobility-agreement { accepted: 2019-03-03 } directed-reassignment { outside-commuting-area: ${outside} accepted: ${accepted} } directed-reassignment { outside-commuting-area: yes declined: ${declined} } discontinued-service-retirement: ${held} }`;

test('agreement, accepted move and declined move in this order cost the claim', () => {
  expectFindings(rule, candidate('2019-03-04', '2019-03-05', '«eligible»'), { severity: 'error' });
});

test('in another order, or on one day, they do not', () => {
  expectSatisfied(rule, candidate('2019-03-03', '2024-05-06', 'eligible'));
  expectSatisfied(rule, candidate('2024-05-06', '2024-05-06', 'eligible'));
  expectSatisfied(rule, candidate('2024-05-07', '2024-05-06', 'eligible'));
});

test('a move within the commuting area is none', () => {
  expectSatisfied(rule, candidate('2021-06-07', '2024-05-06', 'eligible', 'no'));
});

test('who is held to be not eligible is not its matter', () => {
  expectNone(rule, candidate('2021-06-07', '2024-05-06', 'not-eligible'));
});

test('an agreement of the first day in the SES leaves no claim to lose, one of the day after does', () => {
  const held = candidate('2021-06-07', '2024-05-06', 'eligible');
  expectNone(rule, held.replace('{', '{ ses-since: 2019-03-03'));
  expectFindings(
    rule,
    candidate('2021-06-07', '2024-05-06', '«eligible»').replace('{', '{ ses-since: 2019-03-02'),
  );
});
