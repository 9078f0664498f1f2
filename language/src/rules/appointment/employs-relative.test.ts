import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './employs-relative.ts';

const appointment = (lines: string): string => `appointment A for C {\n  ${lines}\n}`;

test('a relative of the official who appoints or recommends is an error', () => {
  for (const official of ['appointing-authority', 'appointing-official', 'selecting-official'])
    expectFindings(rule, appointment(`relative-of: [er-staff, «${official}»]`), { severity: 'error' });
});

test('of one who may hold that power a warning, of others nothing', () => {
  expectFindings(rule, appointment('relative-of: [«agency-head»]'), { severity: 'warning' });
  expectSatisfied(rule, appointment('relative-of: [er-staff]'));
});

test('a named exception and no relatives are lawful', () => {
  expectSatisfied(
    rule,
    appointment('relative-of: [selecting-official] relatives-exception: "5 CFR 310.202"'),
  );
  expectFindings(rule, appointment('relative-of: [«selecting-official»] relatives-exception: "TBD"'));
  expectSatisfied(rule, appointment('relative-of: none'));
  expectPending(rule, appointment(''));
});
