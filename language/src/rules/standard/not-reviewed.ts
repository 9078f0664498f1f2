// When the duties of a position change substantially, its standard is looked at again.
import { add, set } from '../../edits/edits.ts';
import { positionsOf } from '../../facts/standard.ts';
import type { Placed, Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/not-reviewed',
  title: 'Standard older than the duties',
  provisions: ['QUA-004'],
  on: 'Standard',
  why: 'When the duties of a position are substantially altered, the agency should look at its standard again and see whether a new one is needed.',
  todo: 'Review the standard and write the day under `reviewed`, or declare the standard that took its place.',
  since: '0.1.0',
  reading:
    'What is substantial is not said; the author decides it by recording the change. An approval or a review on the day of the change or later meets it.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { duties-altered: 2024-06-03 }
standard FleetStandard for FleetDirector {
  approved: «2024-01-23»
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { duties-altered: 2024-06-03 }
standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  reviewed: 2024-06-03
}`,
  appliesTo: ({ superseded, $broken }) => superseded === undefined && $broken === undefined,
  check(standard, { world, asOf }) {
    const altered = positionsOf(standard, world)
      .flatMap(({ dutiesAltered }) => dutiesAltered ?? [])
      .reduce<Placed<string> | undefined>(
        (last, day) => (last === undefined || day.value > last.value ? day : last),
        undefined,
      );
    if (altered === undefined || altered.value > asOf) return undefined;
    const seen = lastSeen(standard);
    if (seen === undefined) return pending('reviewed');
    if (seen.value >= altered.value) return satisfied(seen);
    const { reviewed } = standard;
    return violated(
      seen,
      `The duties of the position were substantially altered on ${altered.value}, and its standard was last ${seen === reviewed ? 'reviewed' : 'approved'} on ${seen.value}.`,
      {
        because: [{ at: altered, message: 'The duties were altered on this day.' }],
        fixes: [
          suggestion(
            `Say that it was reviewed on ${altered.value}`,
            reviewed === undefined
              ? add(standard, `reviewed: ${altered.value}`)
              : set(reviewed, altered.value),
          ),
        ],
      },
    );
  },
});

/** The later of the approval and the review. */
const lastSeen = ({ approved, reviewed }: Records['Standard']): Placed<string> | undefined =>
  reviewed !== undefined && (approved === undefined || reviewed.value >= approved.value)
    ? reviewed
    : approved;
