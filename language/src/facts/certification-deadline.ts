// By when an appointee acquires a certification that the standard of the position leaves time for (QUA-024).
import { addDays, addMonths, addYears } from '../law/dates.ts';
import type { Placed, Quantity, Records } from '../model/record.ts';
import { standardsOf } from '../model/resolve.ts';
import type { World } from '../model/world.ts';

export interface CertificationDeadline {
  /** The certification, as the standard names it. */
  readonly certification: Placed<string>;
  readonly within: Quantity<'months' | 'years' | 'days'>;
  /** The last day that is in time. */
  readonly day: string;
}

const LATER = { days: addDays, months: addMonths, years: addYears } as const;

/**
 * The certifications that an appointee acquires within a time of the appointment, by the standards of the position
 * that were approved by then and not superseded. The last day of the time is in time.
 */
export const certificationDeadlines = (
  { position, effective }: Records['Appointment'],
  world: World,
): readonly CertificationDeadline[] =>
  effective === undefined
    ? []
    : standardsOf(position, world)
        .filter(
          ({ approved, superseded }) =>
            (approved === undefined || approved.value <= effective.value) &&
            (superseded === undefined || superseded.value > effective.value),
        )
        .flatMap(({ mandatory }) => mandatory)
        .flatMap(({ certification, acquireWithin: within }) =>
          certification === undefined || within === undefined
            ? []
            : [{ certification, within, day: LATER[within.unit](effective.value, within.value) }],
        );
