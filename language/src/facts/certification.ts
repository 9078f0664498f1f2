// When a Board certified a candidate.
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { caseStanding } from './case-standing.ts';

/** The day on which a case was certified: as recorded, or else the day of the review that approved it (QCT-003). */
export function certifiedOn(record: Records['QrbCase']): Placed<string> | undefined {
  if (caseStanding(record) !== 'approved') return undefined;
  return (
    record.certification?.certified ??
    record.review.findLast(({ decision }) => decision?.value === 'approved')?.reviewed
  );
}

/** The case that an appointment names, and every other case of the person. */
export const casesFor = (
  appointment: Records['Appointment'],
  world: World,
): readonly Records['QrbCase'][] => [
  ...new Set([
    ...world.all('QrbCase', appointment.case),
    ...world.where('QrbCase', '$about', appointment.$about),
  ]),
];
