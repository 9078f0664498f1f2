// The appointment to which a case leads, and what is due by days counted from it.
import { addMonths } from '../law/dates.ts';
import type { Law } from '../law/law.ts';
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

/** The last day on which a report that OPM asked for is in time (QOC-007). @param effective ISO day of the appointment */
export const lastDayToReport = (effective: string, law: Law): string =>
  addMonths(effective, law.figure('progress-report-months'));

/** The last day by which a criterion C development plan is accomplished (QCS-007). @param effective ISO day of the appointment */
export const lastDayOfPlan = (effective: string, law: Law): string =>
  addMonths(effective, law.figure('criterion-c-plan-months'));
