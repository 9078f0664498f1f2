import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './resumption-case-unlisted.ts';

const text = (cases: string, kase = 'criterion: A submitted: 2024-06-24', agency = 'A'): string =>
  `moratorium M for A { resumption { requested: 2024-06-24 ${cases} } }
qrb-case K for C { agency: ${agency} ${kase} }
qrb-case L for C { agency: A criterion: A submitted: 2024-06-25 }`;

test('what is submitted on the day of the request is listed', () => {
  expectFindings(rule, text('cases: «[L]»'), { severity: 'warning' });
  expectFindings(rule, text('').replace('resumption', '«resumption»'), { severity: 'warning' });
  expectSatisfied(rule, text('cases: [K]'));
});

test('other days, other agencies and criterion B need not be', () => {
  expectNone(rule, text('', 'criterion: A submitted: 2024-06-23'));
  expectNone(rule, text('', 'criterion: A submitted: 2024-06-24', 'GSA'));
  expectNone(rule, text('', 'criterion: B submitted: 2024-06-24'));
});
