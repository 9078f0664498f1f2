// A program open to one agency alone was recruited for competitively all the same.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/agency-only-not-competitive',
  title: 'Agency-only program without competition',
  provisions: ['CDR-003'],
  on: 'AgencyOnlyException',
  needs: ['competitive'],
  why: 'The exception for agency-only programs narrowed the area of recruitment, not the competition.',
  todo: 'Recruit competitively within the agency.',
  since: '0.1.0',
  bad: `program DESCDP for DES {
  agency-only-exception { competitive: «no» }
}`,
  good: `program DESCDP for DES {
  agency-only-exception { competitive: yes }
}`,
  check: ({ competitive }) =>
    competitive.value
      ? satisfied(competitive)
      : violated(competitive, 'Recruitment for the agency-only program was not competitive.', {
          fixes: [suggestion('Write `yes`', set(competitive, 'yes'))],
        }),
});
