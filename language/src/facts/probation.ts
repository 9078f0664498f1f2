// How long a probation lasts: a year less a day, two in Defense for a time, and time without pay beyond what is credited.
import type { WorkingCalendar } from '../law/calendar.ts';
import { dated } from '../law/dated.ts';
import { addDays, dayBefore, daysBetween, lastDayOfTerm } from '../law/dates.ts';
import type { Law } from '../law/law.ts';
import { isNothing, type Placed, type Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { departmentOf } from './agencies.ts';
import { lastDayHeld } from './appointment-action.ts';

type Appointment = Records['Appointment'];
type Probation = NonNullable<Appointment['probation']>;
type Nonpay = Probation['nonpay'][number];

/** What the computing of a probation looks at beside the appointment. */
export interface ProbationContext {
  readonly law: Law;
  readonly world: World;
  readonly calendar: WorkingCalendar;
}

/** The end of a probation on one reasonable reading. */
export interface ProbationEnd {
  /** The day from which it is counted, where it is written. */
  readonly from: Placed<string>;
  readonly months: number;
  /** By how much time without pay extends it, in the unit in which it is recorded. */
  readonly excess: number;
  readonly unit: 'days' | 'workdays';
  /** How much time without pay is credited. */
  readonly credited: number;
  /** The last day. */
  readonly day: string;
}

/**
 * Whether the appointment begins a probation (PRB-001), carries one along (PCR-005), or whether the file does not
 * tell: after earlier career service in the SES a remainder may be all that is left (REA-003 to REA-009).
 */
export function probationCourse(appointment: Appointment, world: World): 'begins' | 'continues' | undefined {
  if (appointment.type !== undefined && appointment.type.value !== 'career') return undefined;
  switch (appointment.action?.value) {
    case 'merit-selection':
    case 'cdp-graduate':
    case 'corrective-action':
      return hadCareerService(appointment, world) ? undefined : 'begins';
    case 'reassignment':
    case 'transfer':
      return 'continues';
    default:
      return undefined;
  }
}

/** Whether anything in the files speaks of a career appointment in the SES before this one. */
function hadCareerService(appointment: Appointment, world: World): boolean {
  const candidate = world.find('Candidate', appointment.$about);
  const service = candidate?.service?.value;
  if (service === 'career-ses' || service === 'former-career-ses') return true;
  if (candidate !== undefined && candidate.careerService.length > 0) return true;
  if (
    service === 'noncareer-ses' &&
    candidate?.held.some(held => held.appointment === undefined || held.appointment.value === 'career')
  )
    return true;
  return world
    .where('Appointment', '$about', appointment.$about)
    .some(
      other =>
        other !== appointment &&
        other.type?.value === 'career' &&
        (other.effective?.value ?? '') < (appointment.effective?.value ?? ''),
    );
}

/**
 * The end of the probation, on each reasonable reading, the nearest first (PRB-003, PRB-005, PCR-003, PCR-004).
 * None while a fact is missing or could not be read.
 * @param given the day to count from, in place of the stated start or else of the effective date
 */
export function probationEnds(
  appointment: Appointment,
  context: ProbationContext,
  given?: Placed<string>,
): readonly ProbationEnd[] {
  const { probation } = appointment;
  const course = probationCourse(appointment, context.world);
  const from = given ?? probation?.starts ?? (course === 'begins' ? appointment.effective : undefined);
  if (probation === undefined || course === undefined || from === undefined) return [];
  const absence = absenceOf(probationsOf(appointment, context.world));
  if (absence === undefined) return [];
  return lengths(appointment, from.value, course, context).flatMap(months =>
    extended(from, months, absence, context),
  );
}

const DEFENSE: ReadonlySet<string> = new Set(['DOD', 'Army', 'Navy', 'AirForce']);

/** The kinds of agencies that belong to no department, and so not to that of Defense. */
const OUTSIDE_DEPARTMENTS: ReadonlySet<string> = new Set([
  'independent-agency',
  'independent-regulatory-commission',
  'bipartisan-board',
  'government-corporation',
]);

/** How many months it may last: both lengths where the files do not say whether the agency belongs to Defense. */
function lengths(
  appointment: Appointment,
  from: string,
  course: 'begins' | 'continues',
  { law, world }: ProbationContext,
): readonly number[] {
  const one = law.figure('probation-months');
  const two = law.figure('probation-months-defense');
  const { from: first, to: last } = dated['defense-two-year-probation'];
  if (from < first || from > last) return [one];
  // Whether a transfer into or out of Defense changes the length is not said (PCR-005).
  if (course === 'continues') return [one, two];
  const defense = inDefense(appointment, world);
  if (defense === undefined) return [one, two];
  return defense ? [two] : [one];
}

function inDefense(appointment: Appointment, world: World): boolean | undefined {
  const department = departmentOf(world.find('Position', appointment.position)?.organization, world);
  if (department === undefined) return undefined;
  const { defense, kind } = world.find('Agency', department) ?? {};
  if (defense !== undefined) return defense.value;
  if (DEFENSE.has(department)) return true;
  if (kind !== undefined && OUTSIDE_DEPARTMENTS.has(kind.value)) return false;
  // A declared agency that leaves it open may belong to Defense; the library leaves nothing open.
  return world.declared('Agency', department).length > 0 ? undefined : false;
}

/** Time without pay that is not credited in full, in one unit; nothing where it cannot be told or added up. */
interface Absence {
  readonly unit: 'days' | 'workdays';
  /** Spells recorded by their days, both included. */
  readonly spells: readonly { readonly from: string; readonly to: string }[];
  /** What is recorded as a total. */
  readonly total: number;
}

/**
 * One probation as the appointments tell of it that carry it along, the given one first: what happened in it before a
 * move stands in the earlier appointment (PCR-005).
 */
export function probationsOf(appointment: Appointment, world: World): readonly Probation[] {
  const own = appointment.probation === undefined ? [] : [appointment.probation];
  const all = world.where('Appointment', '$about', appointment.$about);
  if (all.length < 2) return own;
  const first = probationCourse(appointment, world) === 'begins' ? appointment : firstOf(appointment, world);
  const begun = first?.effective;
  if (begun === undefined) return own;
  const others = all.filter(
    other =>
      other !== appointment &&
      (other === first ||
        (probationCourse(other, world) === 'continues' && (other.effective?.value ?? '') > begun.value)),
  );
  return [...own, ...others.flatMap(({ probation }) => probation ?? [])];
}

/** The time without pay that is not credited on return. Totals in two places may be one, told twice. */
function absenceOf(probations: readonly Probation[]): Absence | undefined {
  if (probations.some(({ $broken }) => $broken?.includes('nonpay'))) return undefined;
  const counted = probations.flatMap(nonpayCounted);
  if (probations.filter(({ nonpay }) => nonpay.some(({ total }) => total !== undefined)).length > 1)
    return undefined;
  const spells: { from: string; to: string }[] = [];
  const units = new Set<'days' | 'workdays'>();
  let total = 0;
  for (const spell of counted) {
    if (spell.$broken !== undefined) return undefined;
    const { from, to } = spell;
    if (from !== undefined && to !== undefined) {
      if (to.value < from.value) return undefined;
      spells.push({ from: from.value, to: to.value });
      units.add('days');
    } else if (spell.total !== undefined) {
      total += spell.total.value;
      units.add(spell.total.unit);
    } else return undefined;
  }
  if (units.size > 1) return undefined;
  return { unit: [...units][0] ?? 'days', spells, total };
}

/** The spells without pay that count against the credit: all but those that are credited on return. */
export const nonpayCounted = (probation: Probation): readonly Nonpay[] =>
  probation.nonpay.filter(spell => !isCreditedOnReturn(spell));

/** Whether it is credited in full, once the person is back (PCR-007): a return that did not happen is written as `none`. */
export const isCreditedOnReturn = ({ reason, restored }: Nonpay): boolean =>
  (reason?.value === 'military-duty' || reason?.value === 'compensable-injury') &&
  !(restored !== undefined && isNothing(restored));

/** The end with its extension; nonpay time within the extension extends it further. */
function extended(
  from: Placed<string>,
  months: number,
  absence: Absence,
  { law, calendar }: ProbationContext,
): ProbationEnd[] {
  const { unit } = absence;
  const base = lastDayOfTerm(from.value, months);
  const credited = law.figure(unit === 'days' ? 'nonpay-days-credited' : 'nonpay-workdays-credited');
  const excessBy = (end: string): number =>
    Math.max(0, absence.total + daysWithin(absence.spells, from.value, end) - credited);
  let excess = 0;
  let day = base;
  for (;;) {
    excess = excessBy(day);
    const further = addDays(base, excess);
    if (further <= day) break;
    day = further;
  }
  const end = { from, months, excess, unit, credited };
  if (unit === 'days' || excess === 0) return [{ ...end, day }];
  // Whether workdays are added as workdays or as days is not said.
  return [
    { ...end, day: calendar.addWorkingDays(base, excess) },
    { ...end, day },
  ];
}

/** How many days of the spells lie between two days, each day counted once. */
function daysWithin(spells: Absence['spells'], first: string, last: string): number {
  let days = 0;
  let next = first;
  for (const { from, to } of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = daysBetween(next, from) > 0 ? from : next;
    const end = daysBetween(to, last) > 0 ? to : last;
    if (end < start) continue;
    days += daysBetween(start, end) + 1;
    next = addDays(end, 1);
  }
  return days;
}

/** The earlier appointment of the person that began a probation; nothing where there are several. */
export function firstOf(appointment: Appointment, world: World): Appointment | undefined {
  const effective = appointment.effective?.value ?? '';
  const begun = world
    .where('Appointment', '$about', appointment.$about)
    .filter(
      other =>
        other !== appointment &&
        other.effective !== undefined &&
        other.effective.value < effective &&
        probationCourse(other, world) === 'begins',
    );
  return begun.length === 1 ? begun[0] : undefined;
}

/**
 * The last day of a probation as computed, or else as it is written. Where readings differ it is the one that is
 * written, if it is right on one of them, or else the latest. A start or an end that is written wrong is told by
 * itself: what is late is late by the right one. Only a career appointment has a probation, and none that carries on
 * one which was completed before.
 */
export function lastDayOfProbation(appointment: Appointment, context: ProbationContext): string | undefined {
  const { type, probation } = appointment;
  if (type !== undefined && type.value !== 'career') return undefined;
  const course = probationCourse(appointment, context.world);
  const first = course === 'begins' ? appointment : firstOf(appointment, context.world);
  if (course === 'continues' && first === undefined && isCompletedBefore(appointment, context.world))
    return undefined;
  const computed = probationEnds(appointment, context, first?.effective).map(({ day }) => day);
  const written = probation?.ends?.value;
  if (written !== undefined && computed.includes(written)) return written;
  return computed.sort().at(-1) ?? written;
}

/** Whether the candidate is said to have completed probation by the day on which the appointment takes effect. */
const isCompletedBefore = ({ $about, effective }: Appointment, world: World): boolean =>
  (world.find('Candidate', $about)?.careerService ?? []).some(
    ({ probationCompleted: day }) =>
      day !== undefined && !isNothing(day) && effective !== undefined && day.value <= effective.value,
  );

/** Whether the appointee left the position, or went on to another, by a day: what was due then is due elsewhere or not at all. */
export function leftBy(appointment: Appointment, day: string, world: World): boolean {
  const left = lastDayHeld(appointment);
  if (left !== undefined && left.value <= day) return true;
  const since = appointment.effective?.value;
  return world
    .where('Appointment', '$about', appointment.$about)
    .some(
      ({ effective }) =>
        effective !== undefined && since !== undefined && effective.value > since && effective.value <= day,
    );
}

/** The day on which action to remove the appointee was started, as the probation or the removal tells. */
export const removalStarted = ({ probation, removal }: Appointment): Placed<string> | undefined =>
  probation?.removalInitiated ?? removal?.initiated;

/** Whether a probation that an appointment carries along was over when it took effect. */
export const isOverBefore = (appointment: Appointment, last: string, world: World): boolean =>
  probationCourse(appointment, world) === 'continues' &&
  appointment.effective !== undefined &&
  last < appointment.effective.value;

/**
 * Whether what is due at the end of a probation is owed no more: it was over before the appointment, or by then the
 * appointee left, went on to another position, or action to remove the appointee was started. A removal that is started later takes nothing back.
 */
export function isCutShort(appointment: Appointment, last: string, world: World): boolean {
  const started = removalStarted(appointment);
  return (
    isOverBefore(appointment, last, world) ||
    (started !== undefined && started.value <= last) ||
    leftBy(appointment, last, world)
  );
}

/**
 * The last day of duty within a probation, on which it is completed (PRB-004): Monday to Friday without holidays, for
 * no file gives another schedule.
 */
export function lastTourOfDuty(last: string, calendar: WorkingCalendar): string {
  let day = last;
  while (calendar.workingDaysBetween(dayBefore(day), day) === 0 && dayBefore(day) < day) day = dayBefore(day);
  return day;
}

/**
 * How the time of a probation stands when its end is looked at: over, so that all of it is due; still running; or cut
 * short by leaving or by a removal, so that nothing is due any more. Nothing where its end is not known.
 */
export function probationStanding(
  appointment: Appointment,
  asOf: string,
  context: ProbationContext,
): { readonly is: 'over' | 'running' | 'cut-short'; readonly last: string } | undefined {
  const last = lastDayOfProbation(appointment, context);
  if (last === undefined) return undefined;
  if (isCutShort(appointment, last, context.world)) return { is: 'cut-short', last };
  return { is: asOf > last ? 'over' : 'running', last };
}
