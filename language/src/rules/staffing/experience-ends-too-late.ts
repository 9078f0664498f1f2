// Experience of a candidate that ends after every announcement to which it could be credited.
import { set } from '../../edits/edits.ts';
import { type CutOff, experienceCutOff } from '../../facts/experience.ts';
import type { Placed } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/experience-ends-too-late',
  title: 'Experience that ends after the closing date',
  provisions: ['MER-014', 'QDS-003'],
  on: 'Experience',
  needs: ['to'],
  why: 'Experience counts only to the closing date of the announcement, and a Board to which a case is submitted again still looks only at experience gained before that date.',
  todo: 'Write under `to` the last day of experience that is credited; leave it out while the experience goes on.',
  since: '0.1.0',
  reading:
    'The end of an experience does not yet say that all of it was credited, so this is a warning, and none where the rating says to which day experience was credited. A candidate who applied more than once is measured by the latest closing date. For a case submitted again the guide speaks of experience "before" the closing date and elsewhere of experience "to" it; one that ends on that very day is a warning there.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}
candidate C1027 {
  experience FleetConsolidation { to: «2024-04-23» }
  application for FleetDirector2024 { track: competitive }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}
candidate C1027 {
  experience FleetConsolidation { to: 2024-03-26 }
  application for FleetDirector2024 { track: competitive }
}`,
  check({ from, to }, { world, owner }) {
    const cutOff = experienceCutOff(owner('Candidate'), world);
    if (cutOff === undefined) return undefined;
    const { closes, resubmitted } = cutOff;
    if (to.value < closes.value || (to.value === closes.value && resubmitted === undefined))
      return satisfied(to);
    if (to.value > closes.value && resubmitted === undefined && cutOff.isRated) return undefined;
    return violated(to, messageFor(to, cutOff), {
      severity: 'warning',
      because: [
        { at: closes, message: 'The announcement closed on this day.' },
        { at: resubmitted, message: 'The case was submitted again.' },
      ],
      fixes: [
        to.value > closes.value && resubmitted === undefined && (from?.value ?? '') <= closes.value
          ? suggestion(`Credit the experience to ${closes.value}`, set(to, closes.value))
          : undefined,
      ],
    });
  },
});

function messageFor(to: Placed<string>, { closes, resubmitted }: CutOff): string {
  const ended = `This experience ends on ${to.value}`;
  if (to.value === closes.value)
    return `${ended}, the day on which the announcement closed; for a case submitted again only experience before that day may count.`;
  return resubmitted === undefined
    ? `${ended}, after the announcement closed on ${closes.value}; what lies after it earns no credit.`
    : `${ended}, after the announcement closed on ${closes.value}; the Board does not consider what lies after it, also where the case is submitted again.`;
}
