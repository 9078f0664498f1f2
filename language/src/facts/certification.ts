// When a Board certified a candidate, and which appointments need that.
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { caseStanding } from './case-standing.ts';

type Appointment = Records['Appointment'];
type QrbCase = Records['QrbCase'];

/** The day on which a case was certified: as recorded, or else the day of the review that approved it (QCT-003). */
export function certifiedOn(record: QrbCase): Placed<string> | undefined {
  if (caseStanding(record) !== 'approved') return undefined;
  return (
    record.certification?.certified ??
    record.review.findLast(({ decision }) => decision?.value === 'approved')?.reviewed
  );
}

/** Actions that make an initial career appointment whatever came before; a reappointment depends on its grounds. */
const INITIAL: ReadonlySet<string | undefined> = new Set([
  'merit-selection',
  'cdp-graduate',
  'corrective-action',
]);

/** Whether the appointment is by its action an initial career appointment, which a certification precedes (APT-009). */
export const isInitialCareer = ({ type, action }: Appointment): boolean =>
  type?.value === 'career' && INITIAL.has(action?.value);

/** The case that the appointment names, and every other case of the candidate. */
export const casesOf = (appointment: Appointment, world: World): readonly QrbCase[] => [
  ...new Set([
    ...world.all('QrbCase', appointment.case),
    ...world.where('QrbCase', '$about', appointment.$about),
  ]),
];

/** The first day on which one of the cases was certified. */
export const firstCertified = (cases: readonly QrbCase[]): Placed<string> | undefined =>
  cases.flatMap(record => certifiedOn(record) ?? []).sort((a, b) => (a.value < b.value ? -1 : 1))[0];

/** Whether the candidate was in the career SES already, and so may have been certified long before. */
export function servedAsCareer({ $about }: Appointment, world: World): boolean {
  const service = world.find('Candidate', $about)?.service?.value;
  return service === 'career-ses' || service === 'former-career-ses';
}
