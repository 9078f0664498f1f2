// The career service in the SES before an appointment: when it ended, why, and what was left of its probation.
import { addDays, addMonths, daysBetween } from '../law/dates.ts';
import type { AnyRecord, Placed, Records } from '../model/record.ts';
import { isNothing } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { lastDayHeld } from './appointment-action.ts';
import { type ProbationContext, probationEnds } from './probation.ts';

type Appointment = Records['Appointment'];

/** Career service in the SES, as a block of the candidate or an earlier appointment tells of it. */
export interface CareerService {
  readonly told: AnyRecord;
  readonly from: Placed<string> | undefined;
  /** The last day as a career appointee. */
  readonly left: Placed<string> | undefined;
  readonly reason: Appointment['leavingReason'];
  /** The removal that ended it, where an appointment on file tells of one. */
  readonly removal: Appointment['removal'];
  /** The last day that its probation had, on each reasonable reading; none where it is not known. */
  readonly probationEnds: readonly string[];
  /** Whether its probation was completed, where the files tell. */
  readonly completed: boolean | undefined;
}

/** The latest career service of the candidate before an appointment took effect; nothing where none is told. */
export function careerServiceBefore(
  appointment: Appointment,
  context: ProbationContext,
): CareerService | undefined {
  const effective = appointment.effective?.value;
  if (effective === undefined) return undefined;
  return [...recorded(appointment, context.world), ...declared(appointment, effective, context)]
    .filter(service => dayOf(service) !== '' && dayOf(service) < effective)
    .reduce<CareerService | undefined>(
      (latest, service) => (latest === undefined || dayOf(service) > dayOf(latest) ? service : latest),
      undefined,
    );
}

const dayOf = ({ from, left }: CareerService): string => (left ?? from)?.value ?? '';

/** Service that blocks of the candidate tell of. */
function recorded({ $about }: Appointment, world: World): CareerService[] {
  return (world.find('Candidate', $about)?.careerService ?? []).map(told => {
    const { from, to: left, leavingReason: reason, probationEnds: ends, probationCompleted } = told;
    const completed =
      probationCompleted === undefined
        ? completedBy(left?.value, ends === undefined ? [] : [ends.value])
        : isNothing(probationCompleted)
          ? false
          : servedBy(probationCompleted, left);
    return {
      told,
      from,
      left,
      reason,
      removal: undefined,
      probationEnds: ends === undefined ? [] : [ends.value],
      completed,
    };
  });
}

/** A day after leaving contradicts it, and tells nothing: leave that is paid out is no time served (PCR-002). */
const servedBy = (completed: Placed<string>, left: Placed<string> | undefined): true | undefined =>
  left === undefined || completed.value <= left.value ? true : undefined;

/** Earlier career appointments of the candidate, with the probation that any of them began. */
function declared(appointment: Appointment, effective: string, context: ProbationContext): CareerService[] {
  const earlier = context.world
    .where('Appointment', '$about', appointment.$about)
    .filter(
      other =>
        other !== appointment &&
        other.type?.value === 'career' &&
        other.effective !== undefined &&
        other.effective.value < effective,
    );
  const ends = [...new Set(earlier.flatMap(other => endsOf(other, context)))].sort();
  return earlier.map(told => ({
    told,
    from: told.effective,
    left: lastDayHeld(told),
    reason: told.leavingReason,
    removal: told.removal,
    probationEnds: ends,
    completed: completedBy(lastDayHeld(told)?.value, ends),
  }));
}

const endsOf = (appointment: Appointment, context: ProbationContext): string[] => {
  const computed = probationEnds(appointment, context).map(({ day }) => day);
  const written = appointment.probation?.ends?.value;
  return computed.length > 0 || written === undefined ? computed : [written];
};

/** Whether a probation was over when its appointee left; nothing where readings differ or a day is missing. */
function completedBy(left: string | undefined, ends: readonly string[]): boolean | undefined {
  const [first] = ends;
  const last = ends.at(-1);
  if (left === undefined || first === undefined || last === undefined) return undefined;
  if (left >= last) return true;
  return left < first ? false : undefined;
}

const RETURNING_WITHOUT_COMPETITION: ReadonlySet<string> = new Set([
  'presidential-appointment',
  'reemployment-right',
  'military-duty',
  'compensable-injury',
]);

/** Whether the person may return without competing: a right to it, and no other break (REA-005 to REA-007). */
export const mayReturnWithoutCompetition = (service: CareerService, { otherBreak }: Appointment): boolean =>
  otherBreak?.value !== true &&
  service.reason !== undefined &&
  RETURNING_WITHOUT_COMPETITION.has(service.reason.value);

/** Whether a probation that was not completed goes on after the return, however long it took (REA-005 to REA-008). */
export const keepsProbation = (service: CareerService, appointment: Appointment): boolean =>
  mayReturnWithoutCompetition(service, appointment) ||
  (service.reason?.value === 'noncareer-ses' && appointment.otherBreak?.value !== true);

/** Whether the person was removed for performance or for discipline (REA-002). */
export const isRemoved = ({ reason, removal }: Pick<CareerService, 'reason' | 'removal'>): boolean =>
  reason?.value === 'performance' ||
  reason?.value === 'discipline' ||
  removal?.reason?.value === 'performance' ||
  removal?.reason?.value === 'misconduct';

/** Whether a candidate was removed so after one day and by another, ISO: an earlier certification helps no more. */
export const wasRemovedBetween = (about: Appointment['$about'], from: string, to: string, world: World) =>
  [
    ...(world.find('Candidate', about)?.careerService ?? []).map(told => ({
      ...told,
      left: told.to,
      removal: undefined,
    })),
    ...world.where('Appointment', '$about', about).map(told => ({ ...told, left: told.ended })),
  ].some(
    ({ left, leavingReason: reason, removal }) =>
      isRemoved({ reason, removal }) && left !== undefined && left.value > from && left.value <= to,
  );

/**
 * Whether the person came back to the career SES without having completed probation. A reappointment says so by itself;
 * a move within the SES is no return.
 */
export const isUnfinished = ({ completed }: CareerService, { type, action }: Appointment): boolean =>
  type?.value === 'career' &&
  completed !== true &&
  (action?.value === 'reappointment' || (action?.value === 'merit-selection' && completed === false));

/** The full days between the last day in the SES and the return (REA-003). */
export const daysOut = (left: string, effective: string): number => daysBetween(left, effective) - 1;

/**
 * The last day of what was left of a probation (REA-009): counted in days, and counted in months and days, for the
 * text names no method.
 */
export function remainderEnds(
  left: string,
  end: string,
  effective: string,
): { readonly inDays: string; readonly inMonths: string } {
  const inDays = addDays(effective, daysBetween(left, end) - 1);
  const apart = (Number(end.slice(0, 4)) - Number(left.slice(0, 4))) * MONTHS_IN_YEAR;
  const full = apart + Number(end.slice(5, 7)) - Number(left.slice(5, 7));
  const months = addMonths(left, full) <= end ? full : full - 1;
  const rest = daysBetween(addMonths(left, months), end);
  return { inDays, inMonths: addDays(addMonths(effective, months), rest - 1) };
}

const MONTHS_IN_YEAR = 12;
