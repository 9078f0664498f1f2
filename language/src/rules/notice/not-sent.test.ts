import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-sent.ts';

const vacancy = (lines: string, mark = false): string =>
  `${mark ? '«' : ''}vacancy V "N" for P${mark ? '»' : ''} {\n  ${lines}\n}`;

test('a notice, or the list among the sources, is enough', () => {
  expectSatisfied(rule, vacancy('status: open\n  purpose: initial-career\n  source cdp-opps'));
  expectSatisfied(
    rule,
    vacancy('status: open\n  purpose: initial-career\n  cdp-opps-notice { sent: 2024-03-04 }'),
  );
});

test('it is pointed out while the vacancy is open', () => {
  expectFindings(rule, vacancy('status: open\n  purpose: initial-career', true), { severity: 'information' });
  expectPending(rule, vacancy('status: draft\n  purpose: initial-career'));
  expectNone(rule, vacancy('status: closed\n  purpose: initial-career'));
});

test('on the last day, as extended, a notice still helps; a day later it does not', () => {
  const open = (mark: boolean): string =>
    vacancy(
      'status: open\n  purpose: initial-career\n  closes: 2024-03-26\n  extension { closes: 2024-04-02 }',
      mark,
    );
  expectFindings(rule, open(true), { asOf: '2024-04-02' });
  expectNone(rule, open(false), { asOf: '2024-04-03' });
});

test('other fills are not shared', () => {
  expectNone(rule, vacancy('status: open\n  purpose: noncompetitive'));
  expectNone(rule, vacancy('status: open\n  purpose: program-entry'));
});

test('the fix writes a notice from the announcement', () => {
  const text = vacancy(
    'status: open\n  purpose: initial-career\n  closes: 2024-03-26\n  duties: "Directs the fleet."',
    true,
  );
  const [finding] = expectFindings(rule, text, { asOf: '2024-03-26' });
  const [fix] = finding?.fixes ?? [];
  const fixed = fix && applyFix(text.replace(/[«»]/g, ''), fix);
  expect(fixed).toContain('  cdp-opps-notice {\n    agency-and-bureau: "…"\n');
  expect(fixed).toContain('    duties: "Directs the fleet."\n');
  expect(fixed).toContain('    deadline: 2024-03-26\n');
});
