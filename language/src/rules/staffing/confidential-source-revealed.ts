// What an applicant is shown does not reveal a confidential source.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/confidential-source-revealed',
  title: 'Confidential source revealed',
  provisions: ['RGT-003'],
  on: 'Inquiry',
  needs: ['answered', 'revealsConfidentialSource'],
  why: 'Applicants may see questionnaires and inquiry reports on their own qualifications, save for what would reveal a confidential source: who spoke in confidence relies on that.',
  todo: 'Take out what reveals the source before the papers are shown; where they were shown already, have the privacy office look at it.',
  since: '0.1.0',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry access for C1044 {
    answered: 2024-06-06
    reveals-confidential-source: «yes»
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry access for C1044 {
    answered: 2024-06-06
    reveals-confidential-source: no
  }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'access',
  check({ answered, revealsConfidentialSource: reveals }) {
    if (!reveals.value) return satisfied(reveals);
    return violated(
      reveals,
      `What the applicant was shown on ${answered.value} reveals a confidential source.`,
      {
        because: [{ at: answered, message: 'It was shown on this day.' }],
      },
    );
  },
});
