// The fixes that change whether a candidate is eligible, where what the Board has done since does not contradict them.
import { add, type Edit, set } from '../edits/edits.ts';
import { isNothing, type Records } from '../model/record.ts';
import { type Context, type OfferedFix, suggestion } from './rule.ts';

type Application = Records['Application'];
type Known = Pick<Context, 'owner' | 'world'>;

/** Whoever is eligible is rated: once the list is certified, only one who was rated can still be marked so (ERB-006). */
export function markedEligible(
  application: Application,
  context: Known,
  ...more: readonly Edit[]
): OfferedFix | undefined {
  const { $about, track } = application;
  const name = nameOf(context);
  const canBeRated =
    track?.value === 'noncompetitive' ||
    context.world
      .where('StaffingRecord', '$about', $about)
      .every(
        ({ erbAction, rating }) =>
          erbAction?.certified === undefined || rating.some(rated => rated.$about?.ref === name),
      );
  return canBeRated
    ? suggestion('Mark the candidate as eligible', written(application, 'yes'), ...more)
    : undefined;
}

/** Whoever was found best qualified or was selected is eligible: neither is undone by a word (ERB-010). */
export function markedNotEligible(application: Application, context: Known): OfferedFix | undefined {
  const name = nameOf(context);
  const wasChosen = context.world
    .where('StaffingRecord', '$about', application.$about)
    .some(({ erbAction, selection }) => {
      const best = erbAction?.bestQualified;
      return (
        selection.some(({ $about }) => $about?.ref === name) ||
        (best !== undefined && !isNothing(best) && best.items.some(({ ref }) => ref === name))
      );
    });
  return wasChosen ? undefined : suggestion('Mark the candidate as not eligible', written(application, 'no'));
}

const nameOf = ({ owner }: Known): string | undefined => owner('Candidate')?.$name?.value;

const written = (application: Application, answer: 'yes' | 'no'): Edit =>
  application.eligible === undefined
    ? add(application, `eligible: ${answer}`)
    : set(application.eligible, answer);
