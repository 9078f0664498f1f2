// By when a disapproved case is best submitted again, and what it takes up.
import type { WorkingCalendar } from '../law/calendar.ts';
import type { Law } from '../law/law.ts';
import { lastDay, type Period } from '../law/period.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type QrbCase = Records['QrbCase'];

export interface ResubmissionDeadline {
  /** The day of the first disapproval: day 0. */
  readonly from: Placed<string>;
  readonly period: Period;
  /** The last day that is in time. */
  readonly last: string;
}

/** The case that goes back unchanged to the next Board owes nothing for it (QDS-001). */
export const goesUnchanged = ({ afterDisapproval }: QrbCase): boolean =>
  afterDisapproval?.value === 'next-board';

/**
 * By when a returned case should be back (QDS-002); nothing where the day of the disapproval is not known, or where
 * the case went on unchanged.
 */
export function resubmissionDeadline(
  record: QrbCase,
  world: World,
  calendar: WorkingCalendar,
  law: Law,
): ResubmissionDeadline | undefined {
  const first = firstOf(record, world);
  if (first === undefined || goesUnchanged(first)) return undefined;
  const from = first.review.find(({ decision }) => decision?.value === 'disapproved')?.reviewed;
  if (from === undefined) return undefined;
  const period = law.period('resubmission-period');
  return { from, period, last: lastDay(from.value, period, calendar) };
}

/** The first of the cases that this one takes up. */
function firstOf(record: QrbCase, world: World): QrbCase | undefined {
  const passed = new Set<QrbCase>();
  let first: QrbCase | undefined;
  let here = world.find('QrbCase', record.resubmissionOf);
  while (here !== undefined && here !== record && !passed.has(here)) {
    passed.add(here);
    first = here;
    here = world.find('QrbCase', here.resubmissionOf);
  }
  return first;
}
