// By when a case is submitted to the Board: so long after the closing date, or until the day that OPM granted.
import type { WorkingCalendar } from '../law/calendar.ts';
import type { Law } from '../law/law.ts';
import { lastDay, type Period } from '../law/period.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { closingDate } from './open-period.ts';

type QrbCase = Records['QrbCase'];
type Vacancy = Records['Vacancy'];

export interface SubmissionDeadline {
  /** The closing date from which it is counted: day 0. */
  readonly from: Placed<string>;
  /** How long there is. */
  readonly period: Period;
  /** The last day of it. */
  readonly day: string;
  /** The day before, of those that count, on which an extension can still be asked for (QCS-020). */
  readonly lastDayToAsk: string;
  /** The latest day to which OPM extended the period (QCS-021), where that is later. */
  readonly extended: Placed<string> | undefined;
  /** The last day that is in time. */
  readonly last: string;
}

/**
 * The deadline of a case under criterion A or C (QCS-018); nothing for criterion B, for a resubmission, which has no
 * such clock, and while the closing date is not known.
 */
export function submissionDeadline(
  record: QrbCase,
  world: World,
  calendar: WorkingCalendar,
  law: Law,
): SubmissionDeadline | undefined {
  if (!hasSubmissionClock(record)) return undefined;
  const from = lastClosingDate(world.find('Vacancy', record.vacancy), world);
  if (from === undefined) return undefined;
  const period = law.period('qrb-submission-period');
  const day = lastDay(from.value, period, calendar);
  const extended = latestGrant(record);
  return {
    from,
    period,
    day,
    lastDayToAsk: lastDay(from.value, { ...period, length: period.length - 1 }, calendar),
    extended: extended !== undefined && extended.value > day ? extended : undefined,
    last: extended !== undefined && extended.value > day ? extended.value : day,
  };
}

/** Whether the days from the closing date run for the case: criterion A or C, submitted for the first time. */
export const hasSubmissionClock = (record: QrbCase): boolean =>
  (record.criterion?.value === 'A' || record.criterion?.value === 'C') && record.resubmissionOf === undefined;

function latestGrant(record: QrbCase): Placed<string> | undefined {
  const granted = record.extension.flatMap(({ grantedUntil }) => grantedUntil ?? []);
  return granted.reduce<Placed<string> | undefined>(
    (latest, until) => (latest === undefined || until.value > latest.value ? until : latest),
    undefined,
  );
}

/** The closing date of an announcement, or of the last one that reopened it. */
export function lastClosingDate(vacancy: Vacancy | undefined, world: World): Placed<string> | undefined {
  const passed = new Set<Vacancy>();
  let here = vacancy;
  let last = here && closingDate(here);
  while (here !== undefined && !passed.has(here)) {
    passed.add(here);
    here = world.where('Vacancy', 'reopens', here.$name?.value)[0];
    const closes = here && closingDate(here);
    if (closes !== undefined && last !== undefined && closes.value > last.value) last = closes;
  }
  return last;
}
