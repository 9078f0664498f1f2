import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './removal-restricted.ts';

// Sworn in on 1 May 2023: restricted until 29 August 2023.
const files = (removal: string, head = 'sworn-in: 2023-05-01'): string =>
  `agency X "Example" { head "Head" { ${head} } }\nposition P "Director" { organization: X }\nappointment A for C { position: P type: career action: merit-selection effective: 2023-01-15 removal { ${removal} } }`;
const other = (day: string): string => `effective: ${day} reason: other procedure: probationary`;

test('days 1 to 120 are closed, the day of the appointment and day 121 are not', () => {
  expectSatisfied(rule, files(other('2023-05-01')));
  expectFindings(rule, files(other('«2023-05-02»')), { severity: 'error' });
  const [finding] = expectFindings(rule, files(other('«2023-08-29»')), { severity: 'error' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Let it take effect on 2023-08-30']);
  expectSatisfied(rule, files(other('2023-08-30')));
});

test('a new noncareer supervisor closes them too', () => {
  const supervisor = (day: string): string => `${other(day)} noncareer-supervisor-appointed: 2023-06-05`;
  expectFindings(rule, files(supervisor('«2023-10-03»')), { severity: 'error' });
  expectSatisfied(rule, files(supervisor('2023-10-04')));
});

test('an acting head sets nothing off', () => {
  expectSatisfied(rule, files(other('2023-05-02'), 'sworn-in: 2023-05-01 acting: yes'));
});

test('an unsatisfactory rating is exempt, performance without one a warning', () => {
  const performance = (day: string): string => other(day).replace('other', 'performance');
  expectSatisfied(rule, files(`${performance('2023-06-05')} unsatisfactory-rating: 2023-04-14`));
  expectFindings(rule, files(performance('«2023-06-05»')), { severity: 'warning' });
});

test('a disciplinary action started before is exempt, one started after is not', () => {
  const discipline = (day: string, initiated: string): string =>
    `${other(day).replace('other', 'misconduct')} initiated: ${initiated}`;
  expectSatisfied(rule, files(discipline('2023-06-05', '2023-04-30')));
  expectFindings(rule, files(discipline('«2023-06-05»', '2023-05-01')), { severity: 'warning' });
  expectFindings(rule, files(discipline('«2023-06-05»', '2023-05-02')), { severity: 'error' });
});

test('where the day would lie past probation no fix is offered', () => {
  const late = files(other('«2024-01-09»'), 'sworn-in: 2023-12-04').replace(
    'removal {',
    'probation { ends: 2024-01-14 } removal {',
  );
  expect(expectFindings(rule, late)[0]?.fixes).toEqual([]);
});

test('past probation nothing is restricted, and without a procedure the day decides', () => {
  expectNone(rule, files('effective: 2023-06-05 procedure: adverse-action'));
  expectPending(rule, files('effective: 2023-06-05'));
  const computed = files('effective: «2023-06-05» reason: other').replace(
    'removal {',
    'probation { ends: 2024-01-14 } removal {',
  );
  expectFindings(rule, computed, { severity: 'error' });
});
