// Who accepted one move after a mobility agreement was added, and declines a later one, has no discontinued service retirement.
import { set } from '../../edits/edits.ts';
import { acceptedAfter, declinedAfter, enteredSes } from '../../facts/mobility.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'candidate/retirement-lost-by-accepted-move',
  title: 'Discontinued service retirement in spite of an accepted move',
  provisions: ['MOB-006'],
  on: 'Candidate',
  needs: ['discontinuedServiceRetirement', 'mobilityAgreement'],
  why: 'An executive who, after a mobility agreement was added, accepted one reassignment outside the commuting area and declined a later one has no claim to discontinued service retirement.',
  todo: 'Correct what is held about the retirement, or the dates on which it rests.',
  since: '0.1.0',
  reading:
    'The order is agreement, accepted move, declined move. One accepted move is enough. An agreement from the beginning of service is looked at by a rule of its own.',
  bad: `candidate C5001 {
  ses-since: 2015-03-08
  mobility-agreement { accepted: 2019-03-03 }
  directed-reassignment for DenverDirector {
    outside-commuting-area: yes
    accepted: 2021-06-07
  }
  directed-reassignment for AtlantaDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: «eligible»
}`,
  good: `candidate C5001 {
  ses-since: 2015-03-08
  mobility-agreement { accepted: 2019-03-03 }
  directed-reassignment for AtlantaDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: eligible
}`,
  appliesTo: ({ discontinuedServiceRetirement: held }) => held?.value === 'eligible',
  check(candidate, { world }) {
    const { discontinuedServiceRetirement: held, mobilityAgreement } = candidate;
    const agreed = mobilityAgreement.accepted;
    if (agreed === undefined) return pending('accepted');
    const entered = enteredSes(candidate, world);
    // Without a claim from the beginning there is none to lose: that is told by a rule of its own.
    if (entered !== undefined && agreed.value <= entered.value) return undefined;
    const accepted = acceptedAfter(candidate, agreed.value)?.accepted;
    const declined = accepted && declinedAfter(candidate, accepted.value)?.declined;
    if (accepted === undefined || declined === undefined) return satisfied(held);
    return violated(
      held,
      `The executive is held to be eligible, accepted a move on ${accepted.value} under the agreement of ${agreed.value}, and declined the move of ${declined.value}.`,
      {
        because: [
          { at: agreed, message: 'The agreement was accepted on this day.' },
          { at: accepted, message: 'This move was accepted.' },
          { at: declined, message: 'This one was declined.' },
        ],
        fixes: [suggestion('The executive is not eligible', set(held, 'not-eligible'))],
      },
    );
  },
});
