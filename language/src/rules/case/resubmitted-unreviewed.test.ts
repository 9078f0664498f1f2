import { test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  expectSilent,
} from '../../testing/index.ts';
import rule from './resubmitted-unreviewed.ts';

const text = (second: string, first = 'criterion: A', of = 'K1'): string => `qrb-case K1 for C { ${first} }
qrb-case K2 for C { resubmission-of: ${of} ${second} }`;

test('the day of the submission is in time, the day after is a warning', () => {
  expectSatisfied(rule, text('submitted: 2023-11-14 reviewed-before-resubmission: 2023-11-14'));
  expectFindings(rule, text('submitted: 2023-11-14 reviewed-before-resubmission: «2023-11-15»'), {
    severity: 'warning',
  });
});

test('a file that does not tell is a warning once submitted', () => {
  expectFindings(rule, text('submitted: 2023-11-14', 'criterion: A', '«K1»'), { severity: 'warning' });
  expectPending(rule, text('criterion: A'));
});

test('an unchanged case needs none', () => {
  expectNone(rule, text('submitted: 2023-11-14', 'after-disapproval: next-board'));
  expectNone(rule, text('submitted: 2023-11-14 withdrawn: 2023-11-15'));
});

test('a first case is not its matter', () => {
  expectSilent(rule, 'qrb-case K1 for C { submitted: 2024-05-01 }');
});
