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
  /** The record that the candidate holds it, where there is one. */
  readonly held: Records['CertificationHeld'] | undefined;
}

const LATER = { days: addDays, months: addMonths, years: addYears } as const;

/**
 * The certifications that an appointee acquires within a time of the appointment, by the standards of the position
 * that were approved by then and not superseded. The last day of the time is in time.
 */
export const certificationDeadlines = (
  { position, effective, $about }: Records['Appointment'],
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
            : [
                {
                  certification,
                  within,
                  day: LATER[within.unit](effective.value, within.value),
                  held: heldBy(world.find('Candidate', $about), certification.value),
                },
              ],
        );

/** What the candidate acquired under the name that the standard gives the certification. */
const heldBy = (
  candidate: Records['Candidate'] | undefined,
  certification: string,
): Records['CertificationHeld'] | undefined =>
  candidate?.certification.find(({ $label }) => isSame($label?.value, certification));

const isSame = (one: string | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();
