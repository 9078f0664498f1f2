import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-certified-before-appointment.ts';

const text = (kase: string, effective = '2024-08-11', more = 'case: K'): string =>
  `qrb-case K for C {\n  ${kase}\n}\nappointment A for C {\n  type: career\n  action: merit-selection\n  ${more}\n  effective: ${effective}\n}`;
const certified = (day: string): string => `certification { certified: ${day} }`;

test('certified the day before is right, the day after is not', () => {
  expectSatisfied(rule, text(certified('2024-08-10')));
  const [finding] = expectFindings(rule, text(certified('2024-08-12'), '«2024-08-11»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The appointment takes effect on 2024-08-11, but the candidate was certified only on 2024-08-12.',
  );
});

test('the same day is a warning', () => {
  expectFindings(rule, text(certified('2024-08-11'), '«2024-08-11»'), { severity: 'warning' });
});

test('an approval without a recorded certification counts from the review', () => {
  expectSatisfied(rule, text('review {\n    reviewed: 2024-07-12\n    decision: approved\n  }'));
  expectPending(rule, text('review { decision: approved }'));
});

test('an earlier certification of the candidate counts', () => {
  const earlier = `qrb-case Old for C { ${certified('2015-03-02')} }`;
  expectSatisfied(rule, `${earlier}\n${text(certified('2024-09-01'))}`);
  expectSatisfied(rule, `${earlier}\n${text('submitted: 2024-07-01', '2024-08-11', '')}`);
});

test('a disapproved case is no ground for an appointment', () => {
  const [finding] = expectFindings(rule, text('review { decision: disapproved }', '«2024-08-11»'), {
    severity: 'error',
  });
  expect(finding?.message).toMatch(/but the Board disapproved its case\.$/);
});

test('a re-write or an open case is a warning once the appointment is in effect', () => {
  const open = 'review { rewrite { ecqs: [leading-people] } }';
  expectFindings(rule, text(open, '2024-08-11', 'case: «K»'), { severity: 'warning', asOf: '2024-08-11' });
  expectPending(rule, text(open), { asOf: '2024-08-10' });
});

const alone = (effective: string): string =>
  `appointment A for C {\n  type: career\n  action: cdp-graduate\n  effective: ${effective}\n}`;

test('without any case it is a warning, unless the candidate was in the career SES', () => {
  expectFindings(rule, alone('«2024-08-11»'), { severity: 'warning' });
  expectPending(rule, `candidate C { service: former-career-ses }\n${alone('2024-08-11')}`);
  expectPending(rule, alone('2024-08-11'), { asOf: '2024-08-01' });
});

test('other actions and types of appointment are not judged', () => {
  const late = text(certified('2024-08-12'));
  for (const action of ['reassignment', 'transfer', 'reinstatement', 'reappointment']) {
    expectNone(rule, late.replace('merit-selection', action));
  }
  expectNone(rule, late.replace('type: career', 'type: limited-term'));
});

test('a case that is not declared is told elsewhere', () => {
  expectNone(rule, text('', '2024-08-11', 'case: Unheard').replace('qrb-case K for C', 'qrb-case K for D'));
});
