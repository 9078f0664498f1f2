// The merit staffing plan keeps to the Uniform Guidelines on employee selection.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'agency/uniform-guidelines-not-met',
  title: 'Plan against the Uniform Guidelines',
  provisions: ['MER-008'],
  on: 'MeritStaffingPlan',
  needs: ['uniformGuidelines'],
  why: 'Rating, ranking and selection, for a position or for a candidate development program, keep to the law and the regulations, the Uniform Guidelines on employee selection procedures among them.',
  todo: 'Change the plan so that it meets the guidelines, and say so under `uniform-guidelines`.',
  since: '0.1.0',
  reading: 'Whether they are met cannot be seen in a file; what the plan says of itself counts.',
  bad: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan, 2022" { uniform-guidelines: «no» }
}`,
  good: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan, 2022" { uniform-guidelines: yes }
}`,
  check({ uniformGuidelines: met }) {
    if (met.value) return satisfied(met);
    return violated(
      met,
      'The merit staffing plan does not meet the Uniform Guidelines on employee selection.',
      {
        fixes: [suggestion('Say that it does, once it is changed', set(met, 'yes'))],
      },
    );
  },
});
