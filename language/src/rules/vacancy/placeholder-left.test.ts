import { expect, test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './placeholder-left.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${lines}\n}`;

test.each([
  ['duties: «""»', 'duties'],
  ['duties: «"TODO"»', 'duties'],
  ['eeo-statement: «"[insert the statement]"»', 'eeo statement'],
  ['duty-locations: ["Denver, CO", «"…"»]', 'duty locations'],
  ['pay-range: «$0 to $0»', 'pay range'],
  ['vacancies: «0»', 'vacancies'],
])('%s', (line, what) => {
  const [finding] = expectFindings(rule, vacancy(line), { severity: 'error' });
  expect(finding?.message).toBe(`A placeholder stands for the ${what} of the announcement.`);
});

test('the number and the position are contents too', () => {
  expectFindings(rule, vacancy('').replace('"DES-1"', '«"…"»'));
  const position = 'position P "Director" {\n  series: "…"\n}';
  const [finding] = expectFindings(rule, `${vacancy('').replace('for P', 'for «P»')}\n${position}`);
  expect(finding?.message).toBe('A placeholder stands for the series of the position.');
  expect(finding?.related[0]?.range.start.line).toBe(5);
});

test('it weighs as the absence would', () => {
  expectFindings(rule, vacancy('receipt-of-applications: «"…"»'), { severity: 'warning' });
  expectFindings(rule, vacancy('other-information: «"…"»'), { severity: 'information' });
  expectFindings(rule, vacancy('duties: «"…"»', 'draft'), { severity: 'information' });
});

test('what is said, however briefly, and what does not exist is no placeholder', () => {
  expectNone(
    rule,
    vacancy('duties: "Directs." technical-qualifications: none pay-range: $0 to $176,300 vacancies: 12'),
  );
});

test('a noncompetitive fill and a cancelled announcement are not judged', () => {
  expectNone(rule, vacancy('duties: "…"', 'cancelled'));
  expectNone(rule, vacancy('purpose: noncompetitive duties: "…"'));
});
