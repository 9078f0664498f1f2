import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './expert-or-consultant.ts';

const appointment = (authority: string, position = 'position: P'): string =>
  `appointment A for C {\n  ${position}\n  authority: ${authority}\n}`;

test('an expert or a consultant in an SES position is an error', () => {
  expectFindings(rule, appointment('«expert»'), { severity: 'error' });
  expectFindings(rule, appointment('«consultant»'), { severity: 'error' });
});

test('authorities of the SES are not', () => {
  expectSatisfied(rule, appointment('opm'));
  expectSatisfied(rule, appointment('pool'));
});

test('an appointment that names no authority is not its matter', () => {
  expectSilent(rule, 'appointment A for C { position: P }');
});

test('without a position nothing is filled', () => {
  expectPending(rule, appointment('expert', ''));
});
