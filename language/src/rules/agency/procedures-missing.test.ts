import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './procedures-missing.ts';

const files = (lines: string, head = 'agency X "Example"', submitted = '2024-05-14'): string =>
  `${head} {\n  ${lines}\n}\nqrb-case K "N" for C {\n  agency: X\n  submitted: ${submitted}\n}`;

test('procedures that are named are enough', () => {
  expectSatisfied(rule, files('written-procedures: "Directive 317"'));
});

test('none, or a placeholder, is a warning from the day of a submission', () => {
  expectFindings(rule, files('', '«agency X "Example"»'), { severity: 'warning', asOf: '2024-05-14' });
  expectFindings(rule, files('written-procedures: «"TBD"»'), { severity: 'warning' });
  expectPending(rule, files(''), { asOf: '2024-05-13' });
});

test('an agency that submitted nothing is not asked', () => {
  expectPending(rule, 'agency X "Example" { kind: executive-department }');
});
