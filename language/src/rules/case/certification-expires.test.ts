import { expect, test } from 'vitest';
import { expectFindings, expectSilent } from '../../testing/index.ts';
import rule from './certification-expires.ts';

const text = (lines: string): string => `qrb-case K for C {\n  certification {\n    ${lines}\n  }\n}`;

test('any end is an error, also one in the past, and can be left out', () => {
  for (const day of ['2027-07-12', '1999-01-01']) {
    const [finding] = expectFindings(rule, text(`certified: 1996-07-12\n    expires: «${day}»`), {
      severity: 'error',
    });
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Leave `expires` out']);
  }
});

test('without an end there is nothing to say', () => {
  expectSilent(rule, text('certified: 2024-07-12'));
});
