import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './criterion-changed.ts';

const text = (from: string, to: string): string => `qrb-case K1 for C { criterion: ${from} }
qrb-case K2 for C { criterion: ${to} resubmission-of: K1 }`;

test.each(['A A', 'B B', 'C C', 'A C'])('%s is provided for', pair => {
  const [from = '', to = ''] = pair.split(' ');
  expectSatisfied(rule, text(from, to));
});

test.each(['B C', 'C A', 'A B', 'B A', 'C B'])('%s is not mentioned: a warning', pair => {
  const [from = '', to = ''] = pair.split(' ');
  expectFindings(rule, text(from, `«${to}»`), { severity: 'warning' });
});

test('an unknown criterion is not judged', () => {
  expectNone(
    rule,
    'qrb-case K1 for C { agency: DES }\nqrb-case K2 for C { criterion: C resubmission-of: K1 }',
  );
});
