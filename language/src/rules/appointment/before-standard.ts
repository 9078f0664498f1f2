// A position has its qualifications standard before anyone is appointed to it.

import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { orderOf } from '../../facts/appointment-action.ts';
import { standardBeforeAppointment } from '../../facts/deadlines/appointment.ts';
import type { Placed, Records } from '../../model/record.ts';
import { standardsOf } from '../../model/resolve.ts';
import type { World } from '../../model/world.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

type Appointment = Records['Appointment'];

export default rule({
  id: 'appointment/before-standard',
  title: 'Appointed before there was a standard',
  provisions: ['QUA-002'],
  on: 'Appointment',
  needs: ['effective', 'position'],
  why: 'A position has its qualifications standard before anyone is appointed to it, whatever the type of the appointment; without one nobody can be found qualified.',
  todo: 'Establish the standard before the appointment takes effect, and write the day under `approved`.',
  since: '0.1.0',
  reading:
    'It holds for noncareer and limited appointments too. A standard approved on the day of the appointment is a warning, and so is a standard without a day; a position without a standard in the case files is information, as it may stand elsewhere. Both are told of the first appointment to the position. Where the announcement of the position lacks it, it is told there.',
  bad: `position TransitionDirector "Director, Systems Transition" { designation: general }
standard TransitionStandard for TransitionDirector { approved: 2022-11-15 }
appointment TransitionAppointment for C4100 {
  position: TransitionDirector
  type: limited-term
  effective: «2022-10-01»
}`,
  good: `position TransitionDirector "Director, Systems Transition" { designation: general }
standard TransitionStandard for TransitionDirector { approved: 2022-06-01 }
appointment TransitionAppointment for C4100 {
  position: TransitionDirector
  type: limited-term
  effective: 2022-10-01
}`,
  check(appointment, context) {
    const { effective, position } = appointment;
    const { world } = context;
    const standards = standardsOf(position, world);
    if (world.find('Position', position) === undefined) return undefined;
    if (standards.some(({ $broken }) => $broken !== undefined)) return undefined;
    const first = standardBeforeAppointment.done(appointment, context);
    const due = standardBeforeAppointment.limit(appointment, context);
    if (due === undefined) return undefined;
    if (first !== undefined && first.value <= due.day) return satisfied(first);
    if (standards.some(({ approved }) => approved === undefined) || first === undefined)
      return notDated(appointment, effective, standards, context);
    const sameDay = first.value === due.torn;
    return violated(
      effective,
      sameDay
        ? `The appointment takes effect on ${effective.value}, the very day on which the standard of the position was approved.`
        : `The appointment takes effect on ${effective.value}, before the standard of the position was approved on ${first.value}.`,
      {
        because: [{ at: first, message: 'The standard was approved on this day.' }],
        ...(sameDay && { severity: 'warning' }),
      },
    );
  },
});

function notDated(
  appointment: Appointment,
  effective: Placed<string>,
  standards: readonly Records['Standard'][],
  { world, asOf }: Context,
): Verdict | undefined {
  const { position } = appointment;
  if (isAnnounced(position, world) || !isFirst(appointment, world)) return undefined;
  if (effective.value > asOf) return pending('approved');
  return violated(
    position ?? effective,
    standards.length === 0
      ? 'Someone is appointed to the position, and the file declares no qualifications standard for it.'
      : 'Someone is appointed to the position, and its standard gives no day on which it was approved.',
    {
      // A standard that the files do not declare at all may well be there; one without a day is at hand.
      severity: standards.length === 0 ? 'information' : 'warning',
      because: [
        { at: effective, message: 'The appointment took effect on this day.' },
        ...standards.map(at => ({ at, message: 'This standard has no `approved`.' })),
      ],
    },
  );
}

/** Whether nobody was appointed to the position before: what its standard lacks is told once. */
const isFirst = (appointment: Appointment, world: World): boolean =>
  world
    .where('Appointment', 'position', appointment.position)
    .every(other => other.effective === undefined || orderOf(other) >= orderOf(appointment));

/** Whether the position was announced for a competition, where a missing standard is told of the announcement. */
const isAnnounced = (position: Appointment['position'], world: World): boolean =>
  world
    .where('Vacancy', '$about', position)
    .some(vacancy => isUnderAnnouncingLaw(vacancy) && isPublished(vacancy));
