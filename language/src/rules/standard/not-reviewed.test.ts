import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-reviewed.ts';

const altered = 'position P "Director" { duties-altered: 2024-06-03 }\n';
const standard = (keys: string): string => `standard S for P {\n  ${keys}\n}\n`;

test('a review or an approval on the day of the change is in time', () => {
  expectSatisfied(rule, altered + standard('approved: 2024-01-23\n  reviewed: 2024-06-03'));
  expectSatisfied(rule, altered + standard('approved: 2024-06-03'));
  expectFindings(rule, altered + standard('approved: «2024-06-02»'), { severity: 'warning' });
  expectFindings(rule, altered + standard('approved: 2024-01-23\n  reviewed: «2024-06-02»'));
});

test('nothing is asked of one that was superseded, of unaltered duties, or before the change', () => {
  expectNone(rule, altered + standard('approved: 2024-01-23\n  superseded: 2024-06-10'));
  expectNone(rule, `position P "Director" { designation: general }\n${standard('approved: 2024-01-23')}`);
  expectNone(rule, altered + standard('approved: 2024-01-23'), { asOf: '2024-06-02' });
});

test('a standard without a date is pending', () => {
  expectPending(rule, altered + standard('level: well-qualified'));
});
