// An appointee acquires the certification within the time that the standard gives.
import { type CertificationDeadline, certificationDeadlines } from '../../facts/certification-deadline.ts';
import { leftBy } from '../../facts/probation.ts';
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated, type With } from '../rule.ts';

type Appointment = With<'Appointment', 'effective'>;

export default rule({
  id: 'appointment/certification-not-acquired',
  title: 'Certification not acquired in time',
  provisions: ['QUA-024'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'A standard may leave an appointee time to acquire a certification; who has not acquired it when the time is over does not meet the standard by which the appointment was made.',
  todo: 'Write the day under `acquired` in a `certification` of the candidate, or do what the policy of the agency provides.',
  since: '0.1.0',
  reading:
    'The time is the agency’s own and runs from the appointment; its last day is in time. A certification acquired later is a warning. One that the file does not tell once the time is over is information, as it may be recorded elsewhere. Nothing is due from who left or went on to another position before.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { designation: general }
standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: 18 months
  }
}
candidate C1027 {
  certification "FAC-P/PM Level III" { acquired: 2026-02-12 }
}
appointment FleetDirectorAppointment for C1027 {
  position: FleetDirector
  effective: «2024-08-11»
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { designation: general }
standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: 18 months
  }
}
candidate C1027 {
  certification "FAC-P/PM Level III" { acquired: 2026-02-11 }
}
appointment FleetDirectorAppointment for C1027 {
  position: FleetDirector
  effective: 2024-08-11
}`,
  check: (appointment, context) =>
    certificationDeadlines(appointment, context.world).flatMap(deadline =>
      judge(deadline, appointment, context),
    ),
});

function judge(
  { certification, within, day, held }: CertificationDeadline,
  appointment: Appointment,
  { world, asOf }: Context,
): Verdict[] {
  const { effective, $about } = appointment;
  // Who left, or went on to another position, by then owes it here no more.
  const owes = !leftBy(appointment, day, world);
  const because = [
    { at: within, message: `The standard leaves this time: until ${day}.` },
    { at: certification, message: 'This is the certification.' },
  ];
  const candidate = world.find('Candidate', $about);
  if (held?.acquired !== undefined) {
    const { acquired } = held;
    if (acquired.value <= day || !owes) return [satisfied(acquired)];
    return [
      violated(
        effective,
        `“${certification.value}” was acquired on ${acquired.value}, after ${day}, the last day of the time that runs from the appointment.`,
        { because: [{ at: acquired, message: 'It was acquired on this day.' }, ...because] },
      ),
    ];
  }
  if (candidate === undefined || isUnread(candidate) || held !== undefined) return [];
  if (asOf <= day || !owes) return [pending('acquired')];
  return [
    violated(
      effective,
      `“${certification.value}” was to be acquired by ${day}, and the file does not say whether it was.`,
      { severity: 'information', because },
    ),
  ];
}

const isUnread = ({ $broken }: Records['Candidate']): boolean => $broken !== undefined;
