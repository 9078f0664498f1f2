import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './selected-before-closing.ts';

const vacancy = (more = ''): string =>
  `vacancy V for P {\n  opens: 2024-03-04\n  closes: 2024-03-26\n  ${more}\n}\n`;
const record = (selected: string): string =>
  `staffing-record R for V {\n  selection for C1 { selected: ${selected} }\n}\n`;

test('after the closing date it is in order, on it or before a warning', () => {
  expectSatisfied(rule, vacancy() + record('2024-03-27'));
  expectFindings(rule, vacancy() + record('«2024-03-26»'), { severity: 'warning' });
  expectFindings(rule, vacancy() + record('«2024-03-04»'), { severity: 'warning' });
});

test('before the opening it is an error; an earlier entry in USAJOBS opens it', () => {
  expectFindings(rule, vacancy() + record('«2024-03-03»'), { severity: 'error' });
  expectFindings(rule, vacancy('usajobs { entered: 2024-03-01 }') + record('«2024-03-03»'), {
    severity: 'warning',
  });
});

test('an extension moves the closing date', () => {
  expectFindings(rule, vacancy('extension { closes: 2024-04-02 }') + record('«2024-03-27»'), {
    severity: 'warning',
  });
});

test('nothing is said without dates, or outside a competition', () => {
  expectPending(rule, record('2024-03-03'));
  expectNone(rule, vacancy('purpose: noncompetitive') + record('2024-03-03'));
});
