// Technical competence can be shown in the resume, which spares applicants long narratives.
import { remove, set } from '../../edits/edits.ts';
import { isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/technical-narratives-asked',
  title: 'Written responses beside the resume',
  provisions: ['TQS-005'],
  on: 'Vacancy',
  needs: ['whatToFile'],
  why: 'An announcement may tell applicants to show their technical competence in the resume, which spares them long narratives and brings more of them to apply.',
  todo: 'See whether the resume can show it; then take `technical-responses` off the list and say so under `how-to-apply`.',
  since: '0.1.0',
  reading:
    'It is a practice that the guide recommends, and so information. Where more responses are listed than should be asked for, that finding tells it.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  what-to-file: [resume, «technical-responses»]
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  what-to-file: [resume]
}`,
  appliesTo: (vacancy, { law }) => {
    const { technicalResponses: listed } = vacancy;
    const most = law.figure('technical-responses-most');
    return (
      isUnderAnnouncingLaw(vacancy) &&
      (listed === undefined || isNothing(listed) || listed.items.length <= most)
    );
  },
  check({ whatToFile }) {
    const asked = whatToFile.items.find(({ value }) => value === 'technical-responses');
    if (asked === undefined) return satisfied(whatToFile);
    return violated(
      asked,
      'Applicants write separate responses on technical qualifications; they might show these in the resume.',
      {
        fixes: [
          suggestion(
            'Let the resume show them',
            whatToFile.items.length === 1 ? set(whatToFile, '[resume]') : remove(asked),
          ),
        ],
      },
    );
  },
});
