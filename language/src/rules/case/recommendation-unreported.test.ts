import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './recommendation-unreported.ts';

const text = (recommendation: string): string => `qrb-case K for C { review { ${recommendation} } }
appointment X for C { case: K effective: 2024-01-14 }`;

test('eighteen months are in time, the day after is a warning', () => {
  expectSatisfied(
    rule,
    text('recommendation "R" { progress-asked: 2025-03-03 progress-reported: 2025-07-14 }'),
  );
  expectFindings(
    rule,
    text('recommendation "R" { progress-asked: 2025-03-03 progress-reported: «2025-07-15» }'),
    { severity: 'warning' },
  );
});

test('one that is not told is due the day after', () => {
  expectPending(rule, text('recommendation "R" { progress-asked: 2025-03-03 }'), { asOf: '2025-07-14' });
  expectFindings(rule, text('«recommendation "R"» { progress-asked: 2025-03-03 }'), { asOf: '2025-07-15' });
});

test('where OPM did not ask, or asked only afterwards, nothing is due', () => {
  expectPending(rule, text('recommendation "R" { kind: development }'));
  expectNone(rule, text('recommendation "R" { progress-asked: 2025-07-15 }'));
});
