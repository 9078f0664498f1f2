import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './status-does-not-fit.ts';

const appointment = (action: string, lines = ''): string =>
  `appointment A for C {\n  type: career\n  action: ${action}\n  effective: 2024-08-11\n  ${lines}\n}\n`;
const candidate = (lines: string): string => `candidate C { ${lines} }\n`;
const titles = (text: string, severity: 'error' | 'warning' = 'error'): string[] =>
  expectFindings(rule, text, { severity }).flatMap(({ fixes }) => fixes.map(({ title }) => title));

test('a career executive moves, a former one is reinstated', () => {
  expectSatisfied(rule, candidate('service: career-ses') + appointment('transfer'));
  expectSatisfied(rule, candidate('service: former-career-ses') + appointment('reinstatement'));
});

test('nobody else moves within the career SES', () => {
  for (const service of ['civil-service', 'noncareer-ses', 'limited-ses', 'schedule-c', 'outside'])
    expect(titles(candidate(`service: ${service}`) + appointment('«transfer»'))).toEqual([
      'Appoint by `merit-selection`',
    ]);
  expect(titles(candidate('service: outside') + appointment('«reinstatement»'))).toEqual([
    'Appoint by `merit-selection`',
  ]);
});

test('a former executive does not move, and one in the SES is not reinstated', () => {
  expect(titles(candidate('service: former-career-ses') + appointment('«reassignment»'))).toEqual([
    'Appoint by `reinstatement`',
  ]);
  // It may be in the SES since the reinstatement.
  expect(titles(candidate('service: career-ses') + appointment('«reinstatement»'), 'warning')).toEqual([
    'Appoint by `reassignment`',
    'Appoint by `transfer`',
  ]);
});

test('service until the day before counts, a workday out ends it', () => {
  const service = (to: string): string => candidate(`service: civil-service career-service { to: ${to} }`);
  expectSatisfied(rule, service('2024-08-10') + appointment('transfer'));
  // The appointment is of a Sunday: after a Saturday out either action fits.
  expectSatisfied(rule, service('2024-08-09') + appointment('transfer'));
  expectSatisfied(rule, service('2024-08-09') + appointment('reinstatement'));
  expectFindings(rule, service('2024-08-08') + appointment('«transfer»'));
  expectSatisfied(rule, service('2024-08-08') + appointment('reinstatement'));
});

test('an earlier career appointment counts', () => {
  const earlier = 'appointment B for C { type: career effective: 2020-01-05 }\n';
  expectSatisfied(rule, candidate('service: civil-service') + earlier + appointment('reassignment'));
  expectPending(rule, earlier + appointment('reinstatement'));
});

test('an unknown service says nothing, and other types of appointment are not meant', () => {
  expectPending(rule, candidate('') + appointment('transfer'));
  expectNone(
    rule,
    candidate('service: noncareer-ses') + appointment('reassignment').replace('career', 'noncareer'),
  );
  expectNone(rule, candidate('service: outside') + appointment('merit-selection'));
});

test('where a competition, a case or a probation rests on the action, no other one is offered', () => {
  for (const more of ['record: R', 'case: K', 'probation { starts: 2024-08-11 }']) {
    const named = more === 'case: K' ? 'qrb-case K "N" for C { criterion: A }\n' : '';
    const text = candidate('service: outside') + named + appointment('«transfer»', more);
    expect(expectFindings(rule, text)[0]?.fixes).toEqual([]);
  }
});

test('who was removed has left', () => {
  const removed =
    'appointment B for C { type: career effective: 2020-01-05 removal { effective: 2023-05-05 reason: other } }\n';
  expectSatisfied(rule, removed + appointment('reinstatement'));
  expectFindings(rule, removed + appointment('«transfer»'), { severity: 'error' });
});

test('who left is reinstated, though the candidate is said to be in the SES now', () => {
  const now = candidate('service: career-ses career-service { from: 2018-06-03 to: 2021-01-20 }');
  expectSatisfied(rule, now + appointment('reinstatement'));
});
