// An announcement does not disqualify for the number of examples that an ECQ is given.
import { isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { judgeEcqLimit } from '../ecq-limit.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'vacancy/examples-per-ecq-disqualify',
  title: 'Disqualified for the number of examples',
  provisions: ['APP-009'],
  on: 'Vacancy',
  why: 'How many examples it takes to show an ECQ differs from one career to another; {narrative-examples-most} are usual, and fewer or more should put nobody out.',
  todo: 'Encourage applicants to give one or two examples, and disqualify nobody for another number.',
  figures: ['narrative-examples-most'],
  since: '0.1.0',
  reading:
    'Once it has been announced it is applied to everybody; to announce it is the fault. A number that is only encouraged disqualifies nobody.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  how-to-apply: «"Send the narrative. Applications without two examples for each ECQ will be rejected."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  how-to-apply: "Send the narrative. One or two examples for each ECQ are enough."
}`,
  appliesTo: isUnderAnnouncingLaw,
  check: (vacancy, { law }) =>
    judgeEcqLimit(vacancy, 'examples-per-ecq', 'the number of examples for an ECQ', {
      law,
      provision: 'APP-009',
    }),
});
