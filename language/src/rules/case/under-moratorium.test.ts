import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './under-moratorium.ts';

const text = (kase: string, more = '', head = 'for DES', kind = 'agency'): string =>
  `vacancy V "1" for P { closes: 2024-01-05 }
moratorium M ${head} {
  kind: ${kind}
  starts: 2024-01-23
  ends: 2024-07-05
  ${more}
}
qrb-case K for C { agency: DES vacancy: V criterion: A ${kase} }`;

test('from the first day it is an error, the day before it is information', () => {
  expectFindings(rule, text('submitted: «2024-01-23»'), { severity: 'error' });
  expectFindings(rule, text('submitted: «2024-01-22»'), { severity: 'information' });
});

test('the last day is a warning, the day after it is over', () => {
  expectFindings(rule, text('submitted: «2024-07-04»'), { severity: 'error' });
  expectFindings(rule, text('submitted: «2024-07-05»'), { severity: 'warning' });
  expectNone(rule, text('submitted: 2024-07-06'));
});

test('one without an end still runs', () => {
  const running = text('submitted: «2024-09-03»').replace('ends: 2024-07-05', '');
  const [finding] = expectFindings(rule, running, { severity: 'error' });
  expect(finding?.message).toBe(
    'The case was submitted on 2024-09-03, under the moratorium `M`, which holds since 2024-01-23; the file tells no exception that OPM approved.',
  );
  expect(finding?.fixes).toEqual([]);
});

test('while it runs, a request for a position that is declared can be recorded', () => {
  const declared = 'position P "P" { designation: general }';
  const titles = (asOf: string, more: string): string[] =>
    expectFindings(rule, `${text('submitted: «2024-03-04»')}\n${more}`, { asOf }).flatMap(({ fixes }) =>
      fixes.map(({ title }) => title),
    );
  expect(titles('2024-07-05', declared)).toEqual(['Record a request to except `P`']);
  expect(titles('2024-07-06', declared)).toEqual([]);
  expect(titles('2024-07-05', '')).toEqual([]);
});

test('an approved exception for the position or the agency is enough, one for another position is not', () => {
  expectSatisfied(rule, text('submitted: 2024-03-04', 'exception for P { decision: approved }'));
  expectSatisfied(rule, text('submitted: 2024-03-04', 'blanket-exception { decision: approved }'));
  expectSatisfied(rule, text('submitted: 2024-01-08', 'exception for P { decision: approved }'));
  expectFindings(rule, text('submitted: «2024-03-04»', 'exception for Q { decision: approved }'));
});

test('no Board reviews a case before the exception is approved; on one day it is in order', () => {
  const approved = 'exception for P { decision: approved decided: 2024-03-21 }';
  const reviewed = (day: string): string =>
    text(`submitted: 2024-03-04 review { reviewed: ${day} }`, approved);
  expectFindings(rule, reviewed('«2024-03-20»'), { severity: 'error' });
  expectSatisfied(rule, reviewed('2024-03-21'));
});

test('an open request waits, unless the case is reviewed meanwhile; a declined one is told elsewhere', () => {
  const open = 'exception for P { requested: 2024-03-01 by agency-head }';
  expectPending(rule, text('submitted: 2024-03-04', open));
  expectFindings(rule, text('submitted: 2024-03-04 review { reviewed: «2024-03-21» }', open), {
    severity: 'error',
  });
  expectNone(rule, text('submitted: 2024-03-04', 'exception for P { decision: declined }'));
  const blanket = 'blanket-exception { requested: 2024-02-05 by acting-head decision: declined }';
  expectFindings(rule, text('submitted: «2024-03-04»', blanket), { severity: 'error' });
});

test('a case decided before, and one submitted with the request to resume, are in order', () => {
  expectNone(rule, text('submitted: 2024-01-08 review { reviewed: 2024-01-22 decision: approved }'));
  const [reviewed] = expectFindings(
    rule,
    text('submitted: «2024-01-08» review { reviewed: 2024-01-23 decision: approved }'),
    { severity: 'information' },
  );
  expect(reviewed?.message).toContain('a Board reviewed it on 2024-01-23, while the moratorium held');
  expectNone(rule, text('submitted: 2024-01-08 review { decision: approved }'));
  expectNone(rule, text('submitted: 2024-01-08 certification { certified: 2024-01-22 }'));
  expectSatisfied(
    rule,
    text('submitted: 2024-06-24', 'resumption { requested: 2024-06-24 by deputy-secretary }'),
  );
  expectFindings(
    rule,
    text('submitted: «2024-06-23»', 'resumption { requested: 2024-06-24 by deputy-secretary }'),
  );
  expectSatisfied(rule, text('submitted: 2024-06-23', 'resumption { requested: 2024-06-24 cases: [K] }'));
});

test('criterion B, a withdrawn case, another agency and a draft are not touched', () => {
  expectNone(rule, text('submitted: 2024-03-04').replace('criterion: A', 'criterion: B'));
  expectNone(rule, text('submitted: 2024-03-04 withdrawn: 2024-03-05'));
  expectNone(rule, text('submitted: 2024-03-04', '', 'for GSA'));
  expectPending(rule, text(''), { asOf: '2024-03-04' });
});

test('none is placed where the acting head came from a Presidential appointment, but the governmentwide one is', () => {
  const acting = 'acting-head: presidential-appointee';
  expectNone(rule, text('submitted: 2024-03-04', acting));
  const [finding] = expectFindings(rule, text('submitted: «2024-03-04»', acting, '', 'governmentwide'));
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['MOR-021']);
});
