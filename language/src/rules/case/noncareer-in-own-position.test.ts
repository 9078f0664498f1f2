import { expect, test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './noncareer-in-own-position.ts';

const text = (held: string, more = '', vacancy = 'V'): string => `position P "P" { designation: general }
position Q "Q" { successor-of: P }
position R "R" { successor-of: Q }
vacancy V "1" for P { status: closed }
vacancy W "2" for R { status: closed }
candidate C { held "Job" { ${held} } }
qrb-case K for C { vacancy: ${vacancy} submitted: 2024-09-03 ${more} }`;

test('the present position is barred, one left before the submission is not', () => {
  const held = 'position: P appointment: noncareer';
  expectFindings(rule, text(held, '', '«V»'), { severity: 'error' });
  expectFindings(rule, text(`${held} to: 2024-09-03`, '', '«V»'), { severity: 'error' });
  expectNone(rule, text(`${held} to: 2024-09-02`));
  expectNone(rule, text(held, 'withdrawn: 2024-09-10'));
});

test('succession is followed from position to position', () => {
  const [finding] = expectFindings(rule, text('position: P appointment: noncareer', '', '«W»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The case is for `R`, which succeeds `P`; that one the candidate holds on a noncareer appointment.',
  );
  expectNone(rule, text('position: R appointment: noncareer'));
});

test('Schedule C is a warning, and other appointments are lawful', () => {
  expectFindings(rule, text('position: P appointment: schedule-c', '', '«V»'), { severity: 'warning' });
  expectNone(rule, text('position: P appointment: career'));
  expectNone(rule, text('position: P'));
  expectNone(rule, text('appointment: noncareer'));
});

test('an appointment that is declared counts too', () => {
  const appointed = (ended: string): string =>
    `${text('agency: GSA', '', '«V»')}\nappointment X for C { position: P type: noncareer effective: 2022-02-14 ${ended} }`;
  expectFindings(rule, appointed(''), { severity: 'error' });
  expectNone(rule, appointed('ended: 2024-09-02').replace(/[«»]/g, ''));
});
