import { test } from 'vitest';
import { expectFindings, expectNone, expectPending } from '../../testing/index.ts';
import rule from './certified-already.ts';

const text = (second: string, first = 'certification { certified: 2024-10-03 }'): string =>
  `qrb-case K1 for C { ${first} }\nqrb-case K2 for C { ${second} }`;

test('a case submitted after the certification is told, one of that day or before is not', () => {
  expectFindings(rule, text('submitted: «2024-10-04»'), { severity: 'information' });
  expectNone(rule, text('submitted: 2024-10-03'));
});

test('a disapproved case certifies nobody, and a withdrawn one is not told', () => {
  expectNone(rule, text('submitted: 2024-10-04', 'review { reviewed: 2024-09-19 decision: disapproved }'));
  expectNone(rule, text('submitted: 2024-10-04 withdrawn: 2024-10-05'));
  expectPending(rule, text('criterion: A'));
});

test('the case that certified is not told of itself', () => {
  expectNone(rule, 'qrb-case K for C { submitted: 2024-09-03 certification { certified: 2024-10-03 } }');
});

test('who was removed after the certification needs a new one', () => {
  const left = (reason: string, day: string): string =>
    `candidate C { career-service { to: ${day} leaving-reason: ${reason} } }\n`;
  const again = 'submitted: 2026-02-02';
  const marked = 'submitted: «2026-02-02»';
  expectNone(rule, left('performance', '2025-06-01') + text(again));
  expectNone(rule, left('discipline', '2026-02-02') + text(again));
  expectFindings(rule, left('performance', '2024-10-03') + text(marked));
  expectFindings(rule, left('performance', '2026-02-03') + text(marked));
  expectFindings(rule, left('resignation', '2025-06-01') + text(marked));
  const removal =
    'appointment A for C { type: career effective: 2024-11-03 ended: 2025-06-01 leaving-reason: performance }';
  expectNone(rule, `${removal}\n${text(again)}`);
});
