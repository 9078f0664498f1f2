// Candidates are rated by job-related factors that the standard of the position contains.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/rated-by-other-criteria',
  title: 'Rated by criteria that the standard does not contain',
  provisions: ['MER-013'],
  on: 'StaffingRecord',
  needs: ['ratedByStandard'],
  why: 'Candidates are set apart by job-related factors that the qualifications standard of the position contains; applicants cannot know any others, and the standard does not back them.',
  todo: 'Rate the candidates again by the standard; correct the record where it was written by mistake.',
  since: '0.1.0',
  reading:
    'What the record says of the ratings is taken as it stands; where it says nothing, neither does this rule.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rated-by-standard: «no»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rated-by-standard: yes
}`,
  check({ ratedByStandard }) {
    if (ratedByStandard.value) return satisfied(ratedByStandard);
    return violated(
      ratedByStandard,
      'The ratings do not rest on job-related factors of the standard of the position.',
      {
        fixes: [suggestion('Say that they do, if it was written by mistake', set(ratedByStandard, 'yes'))],
      },
    );
  },
});
