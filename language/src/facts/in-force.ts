// Which appointments of an agency are in force on a day.
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { lastDayHeld } from './appointment-action.ts';

type Appointment = Records['Appointment'];
type Position = Records['Position'];

/** The positions of an agency and its components that are not cancelled by a day. */
export function positionsOf(
  { $name, component }: Records['Agency'],
  day: string,
  world: World,
): readonly Position[] {
  if ($name === undefined) return [];
  const organizations = [$name.value, ...component.map(part => `${$name.value}.${part.$name?.value}`)];
  return organizations
    .flatMap(organization => world.where('Position', 'organization', organization))
    .filter(({ cancelled }) => cancelled === undefined || cancelled.value > day);
}

/** The appointments to a position, whether they are in force or not. */
export const appointmentsTo = ({ $name }: Position, world: World): readonly Appointment[] =>
  world.where('Appointment', 'position', $name?.value);

/** The appointment to a position that is in force; the latest, where it is not recorded that an earlier one ended. */
export const incumbency = (position: Position, day: string, world: World): Appointment | undefined =>
  appointmentsTo(position, world)
    .filter(appointment => isInForce(appointment, position, day, world))
    .reduce<Appointment | undefined>(
      (latest, appointment) =>
        latest === undefined || (appointment.effective?.value ?? '') > (latest.effective?.value ?? '')
          ? appointment
          : latest,
      undefined,
    );

function isInForce(appointment: Appointment, position: Position, day: string, world: World): boolean {
  const { effective, notToExceed } = appointment;
  if (effective === undefined || effective.value > day) return false;
  const last = lastDayHeld(appointment) ?? notToExceed;
  if (last !== undefined && last.value < day) return false;
  if (isVacated(position, effective.value, day)) return false;
  // Who was appointed anew holds the later position, or the same one once.
  return !world
    .where('Appointment', '$about', appointment.$about)
    .some(
      other =>
        other !== appointment &&
        other.effective !== undefined &&
        other.effective.value <= day &&
        (other.effective.value > effective.value ||
          (other.effective.value === effective.value &&
            (other.$name?.value ?? '') > (appointment.$name?.value ?? ''))),
    );
}

/** Whether the position is recorded as vacant from a day after an appointment took effect until the day. */
export const isVacated = ({ vacantSince }: Position, effective: string, day: string): boolean =>
  vacantSince !== undefined && vacantSince.value > effective && vacantSince.value <= day;

/** How many SES positions OPM has allotted for a day, with what it granted for a time; nothing where it is not told. */
export function allocationOn(
  { sesAllocation, allocationIncrease }: Records['Agency'],
  day: string,
): number | undefined {
  if (sesAllocation === undefined) return undefined;
  return allocationIncrease.reduce((sum, { from, to, granted, positions }) => {
    const first = from ?? granted;
    const counts = first !== undefined && first.value <= day && (to === undefined || to.value >= day);
    return counts ? sum + (positions?.value ?? 0) : sum;
  }, sesAllocation.value);
}
