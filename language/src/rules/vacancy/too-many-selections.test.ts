import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './too-many-selections.ts';

const vacancy = (vacancies: number, more = ''): string =>
  `vacancy V for P {\n  status: closed\n  vacancies: ${vacancies}\n  ${more}\n}\n`;
const record = (...selections: readonly string[]): string =>
  `staffing-record R for V {\n  ${selections.join('\n  ')}\n}\n`;
const selection = (candidate: string, day: string, mark = false): string =>
  `${mark ? '«' : ''}selection for ${candidate}${mark ? '»' : ''} { selected: ${day} by appointing-authority }`;

test('one selection from one vacancy is lawful, a second is not', () => {
  expectSatisfied(rule, vacancy(1) + record(selection('C1', '2024-05-08')));
  const [finding] = expectFindings(
    rule,
    vacancy(1) + record(selection('C1', '2024-05-08'), selection('C2', '2024-05-09', true)),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('This is selection 2 from an announcement of one vacancy.');
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '1 was announced.',
    'This selection came before.',
  ]);
});

test('the one made later is too many, wherever it stands', () => {
  expectFindings(
    rule,
    vacancy(1) + record(selection('C1', '2024-05-09', true), selection('C2', '2024-05-08')),
  );
});

test('where several were announced, one too many is a warning', () => {
  expectNone(rule, vacancy(2) + record(selection('C1', '2024-05-08'), selection('C2', '2024-05-08')));
  expectFindings(
    rule,
    vacancy(2) +
      record(
        selection('C1', '2024-05-08'),
        selection('C2', '2024-05-08'),
        selection('C3', '2024-05-08', true),
      ),
    { severity: 'warning' },
  );
});

test('who declined, and who is not selected yet, does not count', () => {
  const declined = selection('C1', '2024-05-08').replace(' }', ' declined: 2024-05-10 }');
  expectNone(rule, vacancy(1) + record(declined, selection('C2', '2024-05-15')));
  expectNone(
    rule,
    vacancy(1) + record('selection for C1 { factors: [qualifications] }', selection('C2', '2024-05-15')),
  );
});

test('a candidate who is selected twice counts once', () => {
  expectNone(rule, vacancy(1) + record(selection('C1', '2024-05-08'), selection('C1', '2024-05-20')));
});

test('the selections of all records of the announcement count', () => {
  expectFindings(
    rule,
    vacancy(1) +
      record(selection('C1', '2024-05-08')) +
      record(selection('C2', '2024-05-09', true)).replace('record R', 'record Other'),
  );
});

test('a selection outside the competition makes it a warning', () => {
  const candidate = 'candidate C2 {\n  application for V { track: noncompetitive }\n}\n';
  expectFindings(
    rule,
    vacancy(1) + record(selection('C1', '2024-05-08'), selection('C2', '2024-05-09', true)) + candidate,
    { severity: 'warning' },
  );
  expectFindings(
    rule,
    vacancy(1) + record(selection('C1', '2024-05-09', true), selection('C2', '2024-05-08')) + candidate,
    { severity: 'warning' },
  );
});

test('without a number of vacancies, and for a noncompetitive fill, nothing is said', () => {
  const two = record(selection('C1', '2024-05-08'), selection('C2', '2024-05-09'));
  expectNone(rule, `vacancy V for P {\n  status: closed\n}\n${two}`);
  expectNone(rule, vacancy(1, 'purpose: noncompetitive') + two);
  expectNone(rule, two);
});
