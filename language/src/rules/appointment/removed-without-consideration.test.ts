import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './removed-without-consideration.ts';

const files = (lines: string, head = 'removal'): string =>
  `appointment A for C { type: career ${head} { effective: 2024-06-03 procedure: probationary ${lines} } }`;

test('documented by the effective date it is in order, a day later an error', () => {
  expectSatisfied(rule, files('consideration-documented: 2024-06-03'));
  expectFindings(rule, files('consideration-documented: «2024-06-04»'), { severity: 'error' });
});

test('stated as none it is an error', () => {
  expectFindings(rule, files('consideration-documented: «none»'), { severity: 'error' });
});

test('silence is a warning once the removal took effect', () => {
  expectFindings(rule, files('', '«removal»'), { severity: 'warning', asOf: '2024-06-03' });
  expectPending(rule, files(''), { asOf: '2024-06-02' });
});

test('misconduct, a declined reassignment and a removal past probation are other matters', () => {
  expectNone(rule, files('reason: misconduct'));
  expectFindings(rule, files('reason: other', '«removal»'));
  expectNone(rule, files('reason: declined-reassignment'));
  expectNone(rule, files('').replace('probationary', 'post-probationary'));
  expectPending(rule, files('').replace('procedure: probationary', ''));
});
