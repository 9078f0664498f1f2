// Who was already in the position when a mobility agreement was added keeps discontinued service retirement.
import { set } from '../../edits/edits.ts';
import { acceptedAfter, acceptedAtEntry, declinedAfter, positionSince } from '../../facts/mobility.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'candidate/retirement-denied',
  title: 'Discontinued service retirement denied after a later mobility agreement',
  provisions: ['MOB-005'],
  on: 'Candidate',
  needs: ['discontinuedServiceRetirement', 'mobilityAgreement'],
  why: 'An executive whose mobility agreement was added while already in the position keeps the claim to discontinued service retirement on declining a position outside the commuting area.',
  todo: 'Correct what is held about the retirement, or record the move that was accepted since then.',
  figures: ['mobility-agreement-days'],
  since: '0.1.0',
  reading:
    'The guide sets "service" against "position"; the agreement counts as added later where it is dated after the start in the position. An agreement of the first {mobility-agreement-days} days in the SES may be one of the beginning, and a move accepted since then ends the claim: there nothing is said. Other conditions of the retirement are not known, so this is information.',
  bad: `candidate C5001 {
  ses-since: 2015-03-08
  mobility-agreement {
    accepted: 2019-03-03
    in-position-since: 2017-10-01
  }
  directed-reassignment for AtlantaDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: «not-eligible»
}`,
  good: `candidate C5001 {
  ses-since: 2015-03-08
  mobility-agreement {
    accepted: 2019-03-03
    in-position-since: 2017-10-01
  }
  directed-reassignment for AtlantaDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: eligible
}`,
  appliesTo: ({ discontinuedServiceRetirement: held }) => held?.value === 'not-eligible',
  check(candidate, { law, world }) {
    const { discontinuedServiceRetirement: held, mobilityAgreement } = candidate;
    const { accepted } = mobilityAgreement;
    const since = positionSince(candidate, world);
    if (accepted === undefined || since === undefined) return pending('in-position-since');
    // Soon after the entry into the SES the agreement may be one of the beginning, which leaves no claim.
    if (accepted.value <= since.value || acceptedAtEntry(accepted, candidate, law, world))
      return satisfied(accepted);
    const declined = declinedAfter(candidate, accepted.value)?.declined;
    if (declined === undefined) return pending('declined');
    const moved = acceptedAfter(candidate, accepted.value)?.accepted;
    if (moved !== undefined && moved.value < declined.value) return satisfied(moved);
    return violated(
      held,
      `The executive is held to be not eligible, but held the position since ${since.value}, and mobility was added only on ${accepted.value}.`,
      {
        because: [
          { at: since, message: 'The executive held the position from this day.' },
          { at: accepted, message: 'The agreement was accepted on this day.' },
          { at: declined, message: 'The move was declined on this day.' },
        ],
        fixes: [suggestion('The executive is eligible', set(held, 'eligible'))],
      },
    );
  },
});
