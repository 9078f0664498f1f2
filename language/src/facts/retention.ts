// Until when papers are kept: a standard after its end, the records of a competition after what it led to.
import { addMonths } from '../law/dates.ts';
import type { Law } from '../law/law.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { appointmentsFrom } from './selection.ts';
import { positionsOf } from './standard.ts';
import { lastClosingDate } from './submission.ts';

export interface Retention {
  /** The day from which the months are counted. */
  readonly from: Placed<string>;
  /** What happened on that day, as it completes "On this day …". */
  readonly what: string;
  readonly months: number;
  /** The anniversary: papers kept until that day are kept long enough. */
  readonly until: string;
}

/** How long a standard is kept after it was superseded or its position was cancelled, whichever came later (QUA-025). */
export function standardRetention(
  standard: Records['Standard'],
  world: World,
  law: Law,
): Retention | undefined {
  const ended = [
    ...named(standard.superseded, 'another standard took its place'),
    ...positionsOf(standard, world).flatMap(({ cancelled }) =>
      named(cancelled, 'its position was cancelled'),
    ),
  ];
  return counted(latest(ended), law.figure('standard-retention-months'));
}

/**
 * How long the records of a competition are kept: after the appointment to which it led (REC-001), or where it led to
 * none after its closing date (REC-002). An initial career appointment to the position or from the record counts.
 */
export function recordRetention(
  record: Records['StaffingRecord'],
  world: World,
  law: Law,
): Retention | undefined {
  const appointed = appointmentsFrom(record, world).flatMap(({ effective }) =>
    named(effective, 'an appointment took effect'),
  );
  if (appointed.length > 0) return counted(latest(appointed), law.figure('records-retention-months'));
  const closes = lastClosingDate(world.find('Vacancy', record.$about), world);
  return counted(
    named(closes, 'the announcement closed')[0],
    law.figure('records-retention-months-without-appointment'),
  );
}

interface Event {
  readonly from: Placed<string>;
  readonly what: string;
}

const named = (from: Placed<string> | undefined, what: string): Event[] =>
  from === undefined ? [] : [{ from, what }];

const latest = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>(
    (last, event) => (last === undefined || event.from.value > last.from.value ? event : last),
    undefined,
  );

const counted = (event: Event | undefined, months: number): Retention | undefined =>
  event && { ...event, months, until: addMonths(event.from.value, months) };
