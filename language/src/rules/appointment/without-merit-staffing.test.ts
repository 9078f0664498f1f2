import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-merit-staffing.ts';

const appointment = (lines: string): string =>
  `appointment A for C {\n  type: career\n  effective: 2024-08-11\n  ${lines}\n}\n`;
const left = (reason: string): string =>
  `candidate C { career-service { from: 2023-01-01 to: 2023-06-30 leaving-reason: ${reason} probation-completed: none } }\n`;
const competition = (track: string): string =>
  `vacancy V "N" for P { opens: 2024-03-04 }\nstaffing-record R for V { rating-scale: category }\ncandidate C { application for V { track: ${track} } }\n`;

test('a record with a competition is enough, the word of the applicant decides', () => {
  expectSatisfied(rule, competition('competitive') + appointment('action: merit-selection record: R'));
  const [finding] = expectFindings(
    rule,
    competition('noncompetitive') + appointment('action: merit-selection record: «R»'),
    { severity: 'error' },
  );
  expect(finding?.provisions[0]?.id).toBe('APT-008');
});

test('a competition for another position of the organization is a warning, where one vacancy was announced', () => {
  const won = (position: string, { vacancies = '1', more = '' } = {}): string =>
    `agency X "Example" {
  component O "Office"
  component Q "Office"
}
position P1 "Director" { organization: X.O }
position P2 "Deputy" { organization: X.O ${more} }
position P3 "Deputy" { organization: X.Q }
vacancy V "N" for P1 { vacancies: ${vacancies} }
staffing-record R for V { rating-scale: category }
${appointment(`action: merit-selection record: R position: ${position}`)}`;
  expectSatisfied(rule, won('P1'));
  const [finding] = expectFindings(rule, won('«P2»'), { severity: 'warning' });
  expect(finding?.message).toBe('The appointment is to `P2`, and its record is of a competition for `P1`.');
  expectSatisfied(rule, won('P2', { vacancies: '2' }));
  expectSatisfied(rule, won('P2', { more: 'successor-of: P1' }));
  // That of another organization is told by `appointment/other-organization`.
  expectSatisfied(rule, won('P3'));
});

test('a record that is not named is a warning once the appointment took effect', () => {
  expectFindings(rule, appointment('action: «merit-selection»'), { severity: 'warning', asOf: '2024-08-11' });
  expectPending(rule, appointment('action: merit-selection'), { asOf: '2024-08-10' });
});

test('a record that tells of the selection counts though it is not named', () => {
  const record = 'staffing-record R for V { selection for C { selected: 2024-05-08 } }\n';
  expectSatisfied(rule, record + appointment('action: merit-selection'));
});

test('who returns competes, unless there is a right to return', () => {
  const [finding] = expectFindings(rule, left('resignation') + appointment('action: «reappointment»'), {
    severity: 'warning',
  });
  expect(finding?.provisions[0]?.id).toBe('REA-001');
  for (const reason of [
    'presidential-appointment',
    'reemployment-right',
    'military-duty',
    'compensable-injury',
  ])
    expectSatisfied(rule, left(reason) + appointment('action: reappointment'));
});

test('the right is lost by another break, and a noncareer appointment gives none', () => {
  expectFindings(rule, left('reemployment-right') + appointment('other-break: yes action: «reappointment»'));
  expectFindings(rule, left('noncareer-ses') + appointment('action: «reappointment»'));
});

test('graduates, corrective actions and moves within the SES need no record of their own', () => {
  for (const action of ['cdp-graduate', 'corrective-action', 'reassignment', 'transfer', 'reinstatement'])
    expectNone(rule, appointment(`action: ${action}`));
});
