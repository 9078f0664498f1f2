// A Board certifies the executive qualifications before an initial career appointment takes effect.
import { caseStanding } from '../../facts/case-standing.ts';
import { casesOf, firstCertified, isInitialCareer, servedAsCareer } from '../../facts/certification.ts';
import { certificationBeforeAppointment } from '../../facts/deadlines/appointment.ts';
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

type Appointment = Records['Appointment'];

export default rule({
  id: 'case/not-certified-before-appointment',
  title: 'Appointment before certification',
  provisions: ['APT-009', 'QBD-002', 'QRW-004', 'SRC-007', 'OPP-001', 'COR-003'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'Executive qualifications must be certified by a Qualifications Review Board before an initial career appointment; a re-write or an open case is no certification.',
  todo: 'Appoint after the Board has certified the candidate, and name the case under `case`.',
  since: '0.1.0',
  reading:
    'A certification of an earlier case counts, since none expires. Where certification and appointment bear one date the order cannot be known: a warning. So is an appointment in effect for which the file tells no certification, because it may be recorded elsewhere; a disapproved case is an error. Reassignment, transfer, reinstatement and reappointment are not judged here.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  certification { certified: 2024-08-15 }
}
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
  case: FleetDirectorCase
  effective: «2024-08-11»
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  certification { certified: 2024-07-12 }
}
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
  case: FleetDirectorCase
  effective: 2024-08-11
}`,
  appliesTo: isInitialCareer,
  check(appointment, context) {
    const { effective } = appointment;
    const cases = casesOf(appointment, context.world);
    const first = firstCertified(cases);
    const due = certificationBeforeAppointment.limit(appointment, context);
    if (first !== undefined && due !== undefined) {
      if (first.value <= due.day) return satisfied(first);
      const sameDay = first.value === due.torn;
      return violated(
        effective,
        sameDay
          ? `The appointment takes effect on ${effective.value}, the day on which the candidate was certified; the certification comes before.`
          : `The appointment takes effect on ${effective.value}, but the candidate was certified only on ${first.value}.`,
        {
          because: [{ at: first, message: `The Board certified on ${first.value}.` }],
          ...(sameDay && { severity: 'warning' }),
        },
      );
    }
    return uncertified(appointment, effective, cases, context);
  },
});

function uncertified(
  appointment: Appointment,
  effective: NonNullable<Appointment['effective']>,
  cases: readonly Records['QrbCase'][],
  { world, asOf }: Context,
): Verdict | undefined {
  if (cases.some(record => caseStanding(record) === 'approved')) return pending('certified');
  const named = world.find('QrbCase', appointment.case);
  if (appointment.case !== undefined && named === undefined) return undefined;
  const disapproved = named?.review.findLast(({ decision }) => decision !== undefined)?.decision;
  if (disapproved !== undefined) {
    return violated(
      effective,
      `The appointment takes effect on ${effective.value}, but the Board disapproved its case.`,
      { because: [{ at: disapproved, message: 'The Board decided so.' }] },
    );
  }
  if (effective.value > asOf || servedAsCareer(appointment, world)) return pending('certified');
  return violated(
    appointment.case ?? effective,
    named === undefined
      ? `The appointment took effect on ${effective.value}, and the file names no case in which a Board certified the candidate.`
      : `The appointment took effect on ${effective.value}, and the file does not say that a Board has certified its case.`,
    { because: [named && { at: named, message: 'This is the case.' }], severity: 'warning' },
  );
}
