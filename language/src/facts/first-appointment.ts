// The appointment to which a case leads.
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { positionOf } from './disapprovals.ts';

/** The appointment that names the case, or else one of its candidate to its position that names none. */
export function appointmentFrom(
  record: Records['QrbCase'],
  world: World,
): Records['Appointment'] | undefined {
  const [named] = world.where('Appointment', 'case', record.$name?.value);
  if (named !== undefined) return named;
  const position = positionOf(record, world);
  return world
    .where('Appointment', '$about', record.$about)
    .find(each => each.case === undefined && position !== undefined && each.position?.ref === position);
}
