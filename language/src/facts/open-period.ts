// The days on which an announcement is open, with its extensions and where it is counted from.
import { daysBetween } from '../law/dates.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Vacancy = Records['Vacancy'];

export interface OpenPeriod {
  /** The first day counted, and where it is written. */
  readonly from: Placed<string>;
  /** Why it is not the opening date: entered in USAJOBS later, or reopened after a break. */
  readonly because?: 'entered-later' | 'reopened';
  /** The last day, as extended. */
  readonly closes: Placed<string>;
  /** Days on which it is open; the first and the last both count. */
  readonly days: number;
}

/** The closing date as extended; an extension that shortens it counts too. */
export function closingDate(vacancy: Vacancy): Placed<string> | undefined {
  return vacancy.extension.findLast(({ closes }) => closes !== undefined)?.closes ?? vacancy.closes;
}

/**
 * The open period of an announcement; nothing while its dates are not known.
 * Counted from the day of entry in USAJOBS where that is later than the opening, or where the announcement reopens
 * one that had been closed for at least a day (VAC-008, VAC-011).
 */
export function openPeriod(vacancy: Vacancy, world: World): OpenPeriod | undefined {
  const closes = closingDate(vacancy);
  const { opens } = vacancy;
  if (closes === undefined || opens === undefined) return undefined;
  const entered = vacancy.usajobs?.entered;
  if (entered !== undefined && entered.value > opens.value) {
    return {
      from: entered,
      because: 'entered-later',
      closes,
      days: inclusiveDays(entered.value, closes.value),
    };
  }
  const earlier = world.find('Vacancy', vacancy.reopens);
  const earlierCloses = earlier && closingDate(earlier);
  if (earlierCloses !== undefined && daysBetween(earlierCloses.value, opens.value) > 1) {
    return { from: opens, because: 'reopened', closes, days: inclusiveDays(opens.value, closes.value) };
  }
  return { from: opens, closes, days: inclusiveDays(opens.value, closes.value) };
}

const inclusiveDays = (from: string, to: string): number => daysBetween(from, to) + 1;
