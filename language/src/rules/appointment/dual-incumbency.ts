// No position is held by two people at once.
import { lastDayHeld } from '../../facts/appointment-action.ts';
import { isVacated } from '../../facts/in-force.ts';
import { addDays } from '../../law/dates.ts';
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { takeEffectOn } from '../moving-probation.ts';
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

type Appointment = Records['Appointment'];

export default rule({
  id: 'appointment/dual-incumbency',
  title: 'Two people in one position',
  provisions: ['RES-001'],
  on: 'Appointment',
  needs: ['position', 'effective'],
  why: 'An agency cannot employ two people in the same position at the same time.',
  todo: 'Record the last day of the one who left, move the appointment to the day after, or appoint one of the two to another, temporary position.',
  since: '0.1.0',
  reading:
    'The end of an appointment is the last day in the position, so the next one starts on the day after at the earliest; one that starts on that very day is a warning, for the files do not tell the hour. Where no last day is recorded, or only one that was planned, the overlap is a warning, once the later appointment has taken effect; a position that was vacant by then, and a removal, tell of it.',
  bad: `appointment First for C1027 {
  position: FleetDirector
  effective: 2022-01-02
  ended: 2024-08-24
}
appointment Second for C1044 {
  position: FleetDirector
  effective: «2024-08-11»
}`,
  good: `appointment First for C1027 {
  position: FleetDirector
  effective: 2022-01-02
  ended: 2024-08-10
}
appointment Second for C1044 {
  position: FleetDirector
  effective: 2024-08-11
}`,
  check(appointment, context) {
    const { asOf, world } = context;
    const { effective, position } = appointment;
    const held = world.find('Position', position);
    const others = world
      .where('Appointment', 'position', position)
      .filter(other => isOther(other, appointment) && isBefore(other, appointment));
    if (others.length === 0) return undefined;
    const verdicts = others.flatMap((other): Verdict[] => {
      const ended = lastDayHeld(other);
      const end = ended ?? other.notToExceed;
      if (end !== undefined && end.value < effective.value) return [];
      if (ended === undefined && (effective.value > asOf || movedOn(other, effective, world))) return [];
      if (ended === undefined && held && isVacated(held, other.effective?.value ?? '', effective.value))
        return [];
      // An end that is not recorded is told once, at the appointment that comes next.
      if (end === undefined && others.some(between => isBefore(other, between))) return [];
      const name = other.$name === undefined ? 'another appointment' : `\`${other.$name.value}\``;
      return [
        violated(
          effective,
          end === undefined
            ? `The appointment takes effect on ${effective.value}, and no last day is recorded for ${name}, made to the same position.`
            : `The appointment takes effect on ${effective.value}, and ${name}, made to the same position, lasts until ${end.value}.`,
          {
            because: [
              { at: other.effective, message: 'The earlier appointment took effect on this day.' },
              { at: end, message: 'This is its last day.' },
            ],
            fixes: [ended && takeEffectOn(addDays(ended.value, 1), appointment, context)],
            ...((ended === undefined || ended.value === effective.value) && { severity: 'warning' }),
          },
        ),
      ];
    });
    return verdicts.length === 0 ? satisfied(effective) : verdicts;
  },
});

/** Whether another person is appointed; the same one may be appointed anew to the position held. */
const isOther = (other: Appointment, appointment: Appointment): boolean =>
  other !== appointment &&
  other.$about !== undefined &&
  appointment.$about !== undefined &&
  other.$about.ref !== appointment.$about.ref;

/** Whether it came first, so that the two are told once; of two that begin on one day, the one named first. */
function isBefore({ effective, $name }: Appointment, later: Appointment): boolean {
  if (effective === undefined || later.effective === undefined) return false;
  if (effective.value !== later.effective.value) return effective.value < later.effective.value;
  return ($name?.value ?? '') < (later.$name?.value ?? '');
}

/** Whether the person was appointed elsewhere by the day on which the other one starts. */
const movedOn = (appointment: Appointment, day: Placed<string>, world: World): boolean =>
  world
    .where('Appointment', '$about', appointment.$about)
    .some(
      ({ effective, position }) =>
        position?.ref !== appointment.position?.ref &&
        effective !== undefined &&
        effective.value >= (appointment.effective?.value ?? '') &&
        effective.value <= day.value,
    );
