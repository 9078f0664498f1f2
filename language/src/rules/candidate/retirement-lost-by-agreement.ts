// Who accepted mobility on entering the SES, and declines to move, has no discontinued service retirement.
import { set } from '../../edits/edits.ts';
import { acceptedAfter, acceptedAtEntry, declinedAfter, enteredSes } from '../../facts/mobility.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'candidate/retirement-lost-by-agreement',
  title: 'Discontinued service retirement in spite of an initial mobility agreement',
  provisions: ['MOB-004'],
  on: 'Candidate',
  needs: ['discontinuedServiceRetirement', 'mobilityAgreement'],
  why: 'An executive who accepted a mobility agreement at the beginning of service in the SES, and later declines a position outside the commuting area, has no claim to discontinued service retirement.',
  todo: 'Correct what is held about the retirement, or the dates on which it rests.',
  figures: ['mobility-agreement-days'],
  since: '0.1.0',
  reading:
    'The beginning of service is the day of entry or earlier. The text knows no days of grace, so an agreement made up to {mobility-agreement-days} days later is a warning. Where a move was accepted under such an agreement, that is told by a rule of its own.',
  bad: `candidate C5001 {
  ses-since: 2019-03-03
  mobility-agreement { accepted: 2019-03-03 }
  directed-reassignment for DenverDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: «eligible»
}`,
  good: `candidate C5001 {
  ses-since: 2019-03-03
  mobility-agreement { accepted: 2019-03-03 }
  directed-reassignment for DenverDirector {
    outside-commuting-area: yes
    declined: 2024-05-06
  }
  discontinued-service-retirement: not-eligible
}`,
  appliesTo: ({ discontinuedServiceRetirement: held }) => held?.value === 'eligible',
  check(candidate, { law, world }) {
    const { discontinuedServiceRetirement: held, mobilityAgreement } = candidate;
    const { accepted } = mobilityAgreement;
    const entered = enteredSes(candidate, world);
    if (accepted === undefined || entered === undefined) return pending('accepted, ses-since');
    const declined = declinedAfter(candidate, accepted.value)?.declined;
    if (declined === undefined) return satisfied(held);
    if (!acceptedAtEntry(accepted, candidate, law, world)) return satisfied(accepted);
    const later = accepted.value > entered.value;
    // A move accepted since then costs the claim whatever the beginning is: that is told by a rule of its own.
    const moved = acceptedAfter(candidate, accepted.value)?.accepted;
    if (later && moved !== undefined && declinedAfter(candidate, moved.value) !== undefined) return undefined;
    return violated(
      held,
      `The executive is held to be eligible, accepted mobility on ${accepted.value}, ${later ? 'soon after' : 'at'} the beginning of service on ${entered.value}, and declined to move on ${declined.value}.`,
      {
        because: [
          { at: accepted, message: 'The agreement was accepted on this day.' },
          { at: entered, message: 'Service in the SES began on this day.' },
          { at: declined, message: 'The move was declined on this day.' },
        ],
        fixes: [suggestion('The executive is not eligible', set(held, 'not-eligible'))],
        ...(later && { severity: 'warning' }),
      },
    );
  },
});
