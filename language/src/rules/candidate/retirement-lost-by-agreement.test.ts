import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './retirement-lost-by-agreement.ts';

const candidate = (
  accepted: string,
  held: string,
  outside = 'yes',
  since = 'ses-since: 2019-03-03',
): string =>
  `candidate C { ${since} mobility-agreement { accepted: ${accepted} } directed-reassignment { outside-commuting-area: ${outside} declined: 2024-05-06 } discontinued-service-retirement: ${held} }\n`;

test('an agreement on the day of entry or before it costs the claim', () => {
  expectFindings(rule, candidate('2019-03-03', '«eligible»'), { severity: 'error' });
  expectFindings(rule, candidate('2019-02-18', '«eligible»'), { severity: 'error' });
});

test('from the day after it is a warning for thirty days, and then nothing', () => {
  expectFindings(rule, candidate('2019-03-04', '«eligible»'), { severity: 'warning' });
  expectFindings(rule, candidate('2019-04-02', '«eligible»'), { severity: 'warning' });
  expectSatisfied(rule, candidate('2019-04-03', 'eligible'));
});

test('a position within the commuting area costs nothing', () => {
  expectSatisfied(rule, candidate('2019-03-03', 'eligible', 'no'));
});

test('the first appointment on file tells the day of entry', () => {
  const first = 'appointment A for C { effective: 2019-03-03 }\n';
  expectFindings(rule, candidate('2019-03-03', '«eligible»', 'yes', '') + first);
  expectPending(rule, candidate('2019-03-03', 'eligible', 'yes', ''));
});

test('who is held to be not eligible is not its matter', () => {
  expectNone(rule, candidate('2019-03-03', 'not-eligible'));
});

test('where a move was accepted under a later agreement, that alone is told', () => {
  const moved = (accepted: string, held: string): string =>
    candidate(accepted, held).replace(
      'directed',
      'directed-reassignment { outside-commuting-area: yes accepted: 2021-06-07 } directed',
    );
  expectNone(rule, moved('2019-03-04', 'eligible'));
  expectFindings(rule, moved('2019-03-03', '«eligible»'), { severity: 'error' });
});
