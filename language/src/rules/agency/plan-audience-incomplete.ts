// The merit staffing plan makes clear to all concerned how positions are filled.
import { set } from '../../edits/edits.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'agency/plan-audience-incomplete',
  title: 'Merit staffing plan that leaves somebody out',
  provisions: ['AGY-002'],
  on: 'MeritStaffingPlan',
  needs: ['audience'],
  why: 'The merit staffing procedures should tell everyone concerned, selecting officials and applicants among them, how the competition for an SES position works.',
  todo: 'Write the plan for them too, and name them under `audience`.',
  since: '0.1.0',
  reading: 'Clarity cannot be measured; the plan states for whom it is written.',
  bad: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan" { audience: «[selecting-officials]» }
}`,
  good: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan" { audience: [selecting-officials, applicants] }
}`,
  check({ audience }, { law }) {
    const named = audience.items.map(({ value }): string => value);
    const left = Object.keys(law.list('plan-audiences')).filter(word => !named.includes(word));
    if (left.length === 0) return satisfied(audience);
    return violated(audience, `The plan is not written for ${andWords(left)}.`, {
      fixes: [suggestion(`Add ${andWords(left)}`, set(audience, `[${[...named, ...left].join(', ')}]`))],
    });
  },
});
