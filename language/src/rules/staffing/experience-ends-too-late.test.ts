import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './experience-ends-too-late.ts';

const VACANCY = 'vacancy V "DES-1" for P {\n  closes: 2024-03-26\n}\n';
const candidate = (to: string, application = 'application for V { track: competitive }'): string =>
  `${VACANCY}candidate C1 {\n  experience E { to: ${to} }\n  ${application}\n}\n`;
const CASE_A = 'qrb-case A for C1 {\n  vacancy: V\n  criterion: A\n}\n';
const CASE_C = 'qrb-case K for C1 {\n  vacancy: V\n  criterion: C\n  resubmission-of: A\n}\n';

test('the closing date itself is in time, the day after is a warning', () => {
  expectSatisfied(rule, candidate('2024-03-26'));
  const [finding] = expectFindings(rule, candidate('«2024-03-27»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    'This experience ends on 2024-03-27, after the announcement closed on 2024-03-26; what lies after it earns no credit.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Credit the experience to 2024-03-26']);
});

test('what a rating credits is what counts', () => {
  const rating = 'staffing-record R for V {\n  rating for C1 { experience-credited-to: 2024-03-26 }\n}\n';
  expectNone(rule, candidate('2024-04-23') + rating);
  expectFindings(
    rule,
    `${candidate('«2024-04-23»')}staffing-record R for V {\n  rating for C1 { group: qualified }\n}`,
  );
});

test('in a case submitted again the closing date itself is a warning, the day before is not', () => {
  const [finding] = expectFindings(rule, candidate('«2024-03-26»') + CASE_A + CASE_C, {
    severity: 'warning',
  });
  expect(finding?.message).toMatch(/only experience before that day/);
  expectSatisfied(rule, candidate('2024-03-25') + CASE_A + CASE_C);
  expectSatisfied(rule, candidate('2024-03-26') + CASE_A);
});

test('in a case submitted again it is told whatever the rating credits', () => {
  const rating = 'staffing-record R for V {\n  rating for C1 { experience-credited-to: 2024-03-26 }\n}\n';
  expectFindings(rule, candidate('«2024-04-23»') + CASE_A + CASE_C + rating, { severity: 'warning' });
});

test('a later announcement may be what it is credited for', () => {
  const second = 'vacancy W "DES-2" for P {\n  closes: 2024-09-30\n}\n';
  const twice = 'application for V { track: competitive }\n  application for W { track: competitive }';
  expectNone(rule, second + candidate('2024-04-23', twice));
});

test('without a competition, and in a program, nothing is said', () => {
  expectNone(rule, candidate('2024-04-23', 'application for V { track: noncompetitive }'));
  expectNone(rule, candidate('2024-04-23', ''));
  expectNone(
    rule,
    `${candidate('2024-04-23')}program D for DES {\n  participation for C1 { full-time: yes }\n}`,
  );
  expectNone(rule, `${candidate('2024-04-23')}qrb-case B for C1 {\n  criterion: B\n}`);
});

test('an experience that goes on is pending', () => {
  expectPending(rule, `${VACANCY}candidate C1 {\n  experience E { from: 2020-01-01 }\n}`);
});

test('an experience that began later cannot be credited to the closing date', () => {
  const later = (from: string) =>
    expectFindings(rule, candidate('«2024-04-23»').replace('to: ', `from: ${from} to: `))[0]?.fixes.length;
  expect(later('2024-03-26')).toBe(1);
  expect(later('2024-03-27')).toBe(0);
});
