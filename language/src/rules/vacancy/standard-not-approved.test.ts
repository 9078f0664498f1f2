import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './standard-not-approved.ts';

const POSITION = 'position P "Director" {\n  designation: general\n}\n';
const standard = (lines: string, name = 'S'): string =>
  `standard ${name} for P {\n  level: minimally-qualified\n  ${lines}\n}\n`;
const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${lines}\n}`;
const on = (approved: string, lines: string, status?: string): string =>
  `${POSITION}${standard(`approved: ${approved}`)}${vacancy(lines, status)}`;

test('approved the day before is in time', () => {
  expectSatisfied(rule, on('2024-03-03', 'opens: 2024-03-04'));
});

test('approved on the same day is a warning, the day after an error', () => {
  const [same] = expectFindings(rule, on('2024-03-04', 'opens: «2024-03-04»'), { severity: 'warning' });
  expect(same?.message).toMatch(/the very day/);
  const [after] = expectFindings(rule, on('2024-03-05', 'opens: «2024-03-04»'), { severity: 'error' });
  expect(after?.message).toBe(
    'The position was announced on 2024-03-04, before its standard was approved on 2024-03-05.',
  );
  expect(after?.fixes).toEqual([]);
});

test('it was announced on the day of its entry in USAJOBS where that is earlier', () => {
  expectFindings(rule, on('2024-03-02', 'opens: 2024-03-04 usajobs { entered: «2024-03-01» }'));
  expectNone(rule, on('2024-03-02', 'opens: 2024-03-04 usajobs { entered: 2024-03-05 }'));
});

test('a draft gets a hint, and can open later', () => {
  const [finding] = expectFindings(rule, on('2024-03-04', 'opens: «2024-03-04»', 'draft'), {
    severity: 'information',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Open on 2024-03-05']);
});

test('one of several standards is enough, if it was the one in force', () => {
  const second = (lines: string): string =>
    `${POSITION}${standard('approved: 2020-01-06 superseded: 2024-02-01')}${standard(lines, 'Later')}`;
  expectNone(rule, `${second('approved: 2024-02-01')}${vacancy('opens: 2024-03-04')}`);
  expectFindings(rule, `${second('approved: 2024-03-06')}${vacancy('opens: «2024-03-04»')}`, {
    severity: 'error',
  });
  expectNone(rule, `${second('approved: 2024-03-06')}${vacancy('opens: 2024-02-01')}`);
});

test('a standard that had been superseded is a warning', () => {
  expectFindings(
    rule,
    `${POSITION}${standard('approved: 2020-01-06 superseded: 2024-02-01')}${vacancy('opens: «2024-03-04»')}`,
    { severity: 'warning' },
  );
});

test('a standard without a day of approval is a warning once the position is announced', () => {
  const undated = `${POSITION}${standard('')}`;
  expectFindings(rule, `${undated}${vacancy('opens: «2024-03-04»')}`, { severity: 'warning' });
  expectFindings(rule, `${undated}${vacancy('opens: «2024-03-04»', 'draft')}`, { severity: 'information' });
});

test('a day of approval that cannot be read is told by itself', () => {
  const ids = findingsIn(on('2024-02-30', 'opens: 2024-03-04'), [rule]).map(({ rule: id }) => id);
  expect(ids).toEqual(['vocabulary/impossible-date']);
});

test('no standard at all is a warning for a position that is declared here and announced', () => {
  const announced = `${POSITION}${vacancy('opens: 2024-03-04').replace('for P', 'for «P»')}`;
  expectFindings(rule, announced, { severity: 'warning' });
  expectFindings(rule, announced.replace('open\n', 'closed\n'), { severity: 'warning' });
  const [hint] = expectFindings(rule, announced.replace('open\n', 'draft\n'), { severity: 'information' });
  expect(hint?.message).toMatch(/is due before the announcement opens\.$/);
  expectNone(rule, vacancy('opens: 2024-03-04'));
});

test('while neither day is known it is pending', () => {
  expectPending(rule, on('2024-03-05', ''));
});

test('only a competitive fill of a position is judged', () => {
  expectNone(rule, on('2024-03-05', 'purpose: noncompetitive opens: 2024-03-04'));
  expectNone(rule, on('2024-03-05', 'opens: 2024-03-04', 'cancelled'));
  expectNone(
    rule,
    'program P "Program" for GSA {\n  starts: 2024-06-03\n}\nvacancy V for P {\n  status: open\n  purpose: program-entry\n  opens: 2024-03-04\n}',
  );
});
