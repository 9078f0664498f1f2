import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './area-too-narrow.ts';

const vacancy = (area: string, purpose = 'purpose: initial-career', status = 'open'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${purpose}\n  area-of-consideration: ${area}\n}`;

test('the civil service is enough, and so are all who qualify', () => {
  expectSatisfied(rule, vacancy('civil-service'));
  expectSatisfied(rule, vacancy('all-qualified'));
  expectNone(rule, vacancy('civil-service', 'purpose: program-entry'));
});

test.each(['federal-competitive-service', 'agency', 'component'])('`%s` is not', area => {
  for (const purpose of ['purpose: initial-career', '']) {
    const [finding] = expectFindings(rule, vacancy(`«${area}»`, purpose), { severity: 'error' });
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'Write `all-qualified`',
      'Write `civil-service`',
    ]);
  }
  expectFindings(rule, vacancy(`«${area}»`, 'purpose: program-entry opens: 2022-10-03'));
});

test('where a firm recruits only the widest area is offered', () => {
  const [finding] = expectFindings(
    rule,
    vacancy('«agency»', 'purpose: initial-career source commercial-firm "Search Partners" { }'),
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `all-qualified`']);
});

test('current executives are for a noncompetitive fill', () => {
  expectNone(rule, vacancy('current-executives', 'purpose: noncompetitive'));
  expectPending(rule, vacancy('current-executives', ''));
  const [finding] = expectFindings(rule, vacancy('«current-executives»'));
  expect(finding?.message).toBe(
    'A competitive fill is open to the whole civil service at the least; the area of consideration `current-executives` is narrower.',
  );
});

test('a program of one agency alone could be lawful until 9 December 2009', () => {
  const program = (day: string): string => `purpose: program-entry opens: ${day}`;
  expectNone(rule, vacancy('agency', program('2009-12-09')));
  const [finding] = expectFindings(rule, vacancy('«agency»', program('2009-12-10')), { severity: 'error' });
  expect(finding?.related.length).toBe(2);
  expectFindings(rule, vacancy('«component»', program('2009-12-09')));
  expectPending(rule, vacancy('agency', 'purpose: program-entry'));
});

test('an announcement for a program is for entry into it, also where its purpose is not written', () => {
  const program = '\nprogram P "Executives to come" for GSA {\n}';
  expectNone(rule, vacancy('agency', 'opens: 2009-12-09') + program);
  const [finding] = expectFindings(rule, vacancy('«current-executives»', '') + program);
  expect(finding?.message).toMatch(/^Entry into a program is open/);
});

test('it is a hint in a draft, and a cancelled announcement is not judged', () => {
  expectFindings(rule, vacancy('«agency»', '', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('agency', '', 'cancelled'));
});

test('an area that is not written is told elsewhere', () => {
  expectPending(rule, 'vacancy V "DES-1" for P {\n  status: open\n}');
});

test('an area that the certificates of graduates agree with is not changed in passing', () => {
  const graduate = (certificate: string): string =>
    `\nqrb-case K for C { program: P criterion: B certification { certificate: ${certificate} } }`;
  const fixes = (certificate: string) =>
    expectFindings(
      rule,
      vacancy('«agency»', 'purpose: program-entry opens: 2022-10-03') + graduate(certificate),
    )[0]?.fixes.length;
  expect(fixes('after-competition')).toBe(0);
  expect(fixes('without-further-competition')).toBe(2);
});
