import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-announced.ts';

const kase = (lines: string, vacancy = 'status: closed purpose: initial-career', mark = false): string =>
  `${mark ? '«' : ''}qrb-case K for C${mark ? '»' : ''} {\n  ${lines}\n}
vacancy V for P { ${vacancy} }
candidate C { application for V { track: competitive } }`;

test('it is due when the case is submitted', () => {
  expectPending(rule, kase('criterion: A'));
  expectPending(rule, kase('criterion: A submitted: 2024-06-10'), { asOf: '2024-06-09' });
  expectFindings(rule, kase('criterion: A submitted: 2024-06-10', 'status: closed', true), {
    asOf: '2024-06-10',
    severity: 'error',
  });
  expectFindings(rule, kase('criterion: C submitted: 2024-06-10', 'status: closed', true));
});

test('the fix names a vacancy for which the candidate applied, where it would be in order', () => {
  const text = kase('criterion: A submitted: 2024-06-10', 'status: closed purpose: initial-career', true);
  const [finding] = expectFindings(rule, text);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toContain('vacancy: V\n}');
  const [other] = expectFindings(
    rule,
    kase('criterion: A submitted: 2024-06-10', 'status: closed purpose: noncompetitive', true),
  );
  expect(other?.fixes).toEqual([]);
});

test('criterion B and a corrective action need none', () => {
  expectNone(rule, kase('criterion: B submitted: 2024-06-10'));
  expectNone(
    rule,
    `${kase('criterion: A submitted: 2024-06-10')}\nappointment A for C { action: corrective-action }`,
  );
});

test('the vacancy was announced for an initial career appointment', () => {
  const named = 'criterion: A vacancy: V submitted: 2024-06-10';
  const marked = named.replace('V ', '«V» ');
  expectSatisfied(rule, kase(named));
  expectSatisfied(rule, kase(named, 'status: closed'));
  expectFindings(rule, kase(marked, 'status: closed purpose: noncompetitive'), { severity: 'error' });
  expectFindings(rule, kase(marked, 'status: closed purpose: program-entry'), { severity: 'error' });
  const entered = 'usajobs { control-number: "776812300" entered: 2024-03-04 }';
  expectFindings(rule, kase(marked, `status: draft ${entered}`), { severity: 'warning' });
  expectNone(rule, kase(named, 'status: draft'));
});
