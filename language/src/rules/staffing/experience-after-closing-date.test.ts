import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './experience-after-closing-date.ts';

const text = (vacancy: string, credited: string, more = ''): string =>
  `vacancy V "DES-1" for P {\n  ${vacancy}\n}\n${more}staffing-record R for V {\n  rating for C1 { experience-credited-to: ${credited} }\n}`;

test('the closing date itself is credited', () => {
  expectSatisfied(rule, text('closes: 2024-03-26', '2024-03-26'));
  expectSatisfied(rule, text('closes: 2024-03-26', '2024-03-01'));
});

test('the day after is not', () => {
  const [finding] = expectFindings(rule, text('closes: 2024-03-26', '«2024-03-27»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'Experience is credited to 2024-03-27; the announcement closed on 2024-03-26.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Credit experience to 2024-03-26']);
  expect(finding?.related).toHaveLength(1);
});

test('an extension moves the day', () => {
  const extended = 'closes: 2024-03-26 extension { closes: 2024-04-02 }';
  expectNone(rule, text(extended, '2024-04-02'));
  expectFindings(rule, text(extended, '«2024-04-03»'));
});

test('so does an announcement that reopens it', () => {
  const again = 'vacancy W "DES-2" for P {\n  reopens: V\n  closes: 2024-05-17\n}\n';
  expectNone(rule, text('closes: 2024-03-26', '2024-05-17', again));
  expectFindings(rule, text('closes: 2024-03-26', '«2024-05-18»', again));
});

test('without a closing date it is pending', () => {
  expectPending(rule, text('status: open', '2024-03-26'));
});
