import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './retirement-denied.ts';

const candidate = (held: string, since = 'in-position-since: 2017-10-01', more = ''): string =>
  `candidate C { mobility-agreement { accepted: 2019-03-03 ${since} } directed-reassignment { outside-commuting-area: yes declined: 2024-05-06 } ${more} discontinued-service-retirement: ${held} }\n`;

test('an agreement after the start in the position keeps the claim, one on that day does not', () => {
  expectFindings(rule, candidate('«not-eligible»', 'in-position-since: 2019-03-02'), {
    severity: 'information',
  });
  expectSatisfied(rule, candidate('not-eligible', 'in-position-since: 2019-03-03'));
});

test('the appointment on file tells the start in the position', () => {
  expectFindings(rule, `${candidate('«not-eligible»', '')}appointment A for C { effective: 2017-10-01 }`);
  expectPending(rule, candidate('not-eligible', ''));
});

test('a move accepted since then ends the claim', () => {
  const move = 'directed-reassignment { outside-commuting-area: yes accepted: 2021-06-07 }';
  expectSatisfied(rule, candidate('not-eligible', undefined, move));
});

test('who is held to be eligible is not its matter', () => {
  expectNone(rule, candidate('eligible'));
});

test('an agreement of the beginning of service leaves no claim, soon after it none is told', () => {
  expectSatisfied(rule, candidate('not-eligible', undefined, 'ses-since: 2019-03-03'));
  expectSatisfied(rule, candidate('not-eligible', undefined, 'ses-since: 2019-02-01'));
  const [finding] = expectFindings(rule, candidate('«not-eligible»', undefined, 'ses-since: 2019-01-31'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['The executive is eligible']);
});
