import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './open-period-too-short.ts';

const vacancy = (lines: string): string => `vacancy V "DES-1" for P {\n  status: open\n  ${lines}\n}`;

test('the fourteenth day, counting both ends, is enough', () => {
  expectSatisfied(rule, vacancy('opens: 2024-03-04 closes: 2024-03-17'));
});

test('the thirteenth day is not', () => {
  const [finding] = expectFindings(rule, vacancy('opens: 2024-03-04 closes: «2024-03-16»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('The announcement is open 13 days; at least 14 are needed.');
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Close on 2024-03-17']);
});

test('one that closes before it was entered is told by its days', () => {
  const closed = (closes: string): string =>
    vacancy(`opens: 2024-03-04 closes: ${closes} usajobs { entered: 2024-04-05 }`);
  const [finding] = expectFindings(rule, closed('«2024-03-30»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The announcement closes on 2024-03-30, before 2024-04-05; it has to be open at least 14 days.',
  );
  const [oneDay] = expectFindings(rule, closed('«2024-04-05»'), { severity: 'error' });
  expect(oneDay?.message).toMatch(/is open one day;/);
});

test('an extension moves the closing date', () => {
  expectNone(rule, vacancy('opens: 2024-03-04 closes: 2024-03-12 extension { closes: 2024-03-17 }'));
  expectFindings(rule, vacancy('opens: 2024-03-04 closes: 2024-03-12 extension { closes: «2024-03-16» }'));
});

test('it is counted from the entry in USAJOBS where that is later than the opening', () => {
  expectNone(rule, vacancy('opens: 2024-03-04 closes: 2024-03-18 usajobs { entered: 2024-03-05 }'));
  const [finding] = expectFindings(
    rule,
    vacancy('opens: 2024-03-04 closes: «2024-03-17» usajobs { entered: 2024-03-05 }'),
  );
  expect(finding?.related[0]?.message).toMatch(/entered in USAJOBS/);
});

test('one that reopens after a closed day needs its days anew', () => {
  const first = vacancy('opens: 2024-03-04 closes: 2024-03-17').replace('vacancy V', 'vacancy First');
  const second = (opens: string, closes: string): string =>
    `${first}\n${vacancy(`reopens: First opens: ${opens} closes: ${closes}`)}`;
  expectNone(rule, second('2024-03-19', '2024-04-01'));
  expectFindings(rule, second('2024-03-19', '«2024-03-31»'));
});

test('an agency may ask for more days', () => {
  const configuration = { figures: { 'minimum-open-days': 30 } };
  expectFindings(rule, vacancy('opens: 2024-03-04 closes: «2024-04-01»'), { configuration });
  expectNone(rule, vacancy('opens: 2024-03-04 closes: 2024-04-02'), { configuration });
});

test('while a date is missing it is pending', () => {
  expectPending(rule, vacancy('opens: 2024-03-04'));
});

test('a noncompetitive fill and a cancelled announcement need no open period', () => {
  expectNone(rule, vacancy('purpose: noncompetitive opens: 2024-03-04 closes: 2024-03-05'));
  expectNone(rule, vacancy('opens: 2024-03-04 closes: 2024-03-05').replace('open\n', 'cancelled\n'));
});

test('in a draft it is a hint: it can still be put right', () => {
  const draft = vacancy('opens: 2024-03-04 closes: «2024-03-16»').replace('open\n', 'draft\n');
  expectFindings(rule, draft, { severity: 'information' });
});

test('supplemental announcements that close on the same day close later too', () => {
  const text = vacancy('opens: 2024-03-04 closes: «2024-03-12» supplemental "A" { closes: 2024-03-12 }');
  const [fix] = expectFindings(rule, text)[0]?.fixes ?? [];
  expect(fix?.edits.map(({ newText }) => newText)).toEqual(['2024-03-17', '2024-03-17']);
});
