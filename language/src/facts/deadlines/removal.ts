// The day from which a probationer may be removed again after a new agency head or noncareer supervisor.
import { addDays } from '../../law/dates.ts';
import type { Placed, Records } from '../../model/record.ts';
import { agencyOf } from '../agencies.ts';
import { isProbationary } from '../removal.ts';
import { within } from './counting.ts';
import { type DeadlineContext, deadline, type Limit } from './deadline.ts';

/** A new head or noncareer supervisor, and the last day on which probationers are not removed because of that. */
export interface Restriction {
  readonly who: 'agency head' | 'noncareer supervisor';
  readonly appointed: Placed<string>;
  /** The last day of the restriction, inclusive; the appointment is day 0. */
  readonly last: string;
}

export interface RemovalLimit extends Limit {
  /** What restricts the removal: one of them at least. */
  readonly restrictions: readonly Restriction[];
}

export const removalAllowed = deadline({
  id: 'removal-allowed',
  title: 'End of a restriction on removals',
  provision: 'PRB-016',
  figure: 'removal-moratorium-days',
  on: 'Removal',
  relation: 'from',
  base: 'the appointment of a new agency head or noncareer supervisor',
  act: 'the removal takes effect',
  limit(removal, context): RemovalLimit | undefined {
    const appointment = context.owner('Appointment');
    if (appointment === undefined || isProbationary(removal, appointment, context) !== true) return undefined;
    const restrictions = restrictionsOn(removal, appointment, context);
    const longest = restrictions.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
    return longest && { from: longest.appointed, day: addDays(longest.last, 1), restrictions };
  },
  done: ({ effective }) => effective,
});

/** What restricts a removal: an appointment before it, unless the removal is exempt from that. */
function restrictionsOn(
  removal: Records['Removal'],
  { position }: Records['Appointment'],
  context: DeadlineContext,
): Restriction[] {
  const { effective, noncareerSupervisorAppointed } = removal;
  const head = agencyOf(context.world.find('Position', position)?.organization, context.world)?.head;
  const restriction = (who: Restriction['who'], appointed: Placed<string> | undefined): Restriction[] =>
    appointed === undefined || (effective !== undefined && effective.value <= appointed.value)
      ? []
      : [{ who, appointed, last: within(appointed, 'removal-moratorium-days', context).day }];
  return [
    ...restriction('agency head', head?.acting?.value === true ? undefined : head?.swornIn),
    ...restriction('noncareer supervisor', noncareerSupervisorAppointed),
  ].filter(each => !isExempt(removal, each));
}

/** A final rating as unsatisfactory, or a disciplinary action that was started before the appointment. */
const isExempt = (
  { unsatisfactoryRating, reason, initiated }: Records['Removal'],
  { appointed }: Restriction,
): boolean =>
  unsatisfactoryRating !== undefined ||
  (reason?.value === 'misconduct' && initiated !== undefined && initiated.value < appointed.value);
