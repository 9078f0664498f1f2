// The members of a rating panel are chosen as the merit staffing plan provides.
import { add } from '../../edits/edits.ts';
import { isOutsideCompetition } from '../../facts/selection.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/panel-without-plan',
  title: 'Rating panel without a plan',
  provisions: ['ERB-005'],
  on: 'StaffingRecord',
  why: 'The members of a preliminary rating panel should be chosen as the merit staffing plan of the agency provides; without the plan nobody can tell whether they were.',
  todo: 'Name the plan that was followed under `plan`.',
  since: '0.1.0',
  bad: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan, 2022" { uniform-guidelines: yes }
}
vacancy FleetDirector2024 for FleetDirector { agency: DES }
staffing-record FleetDirectorRecord for FleetDirector2024 {
  «panel-member "Director, Acquisition Policy"»
}`,
  good: `agency DES "Department of Example Services" {
  merit-staffing-plan MeritPlan "DES SES Merit Staffing Plan, 2022" { uniform-guidelines: yes }
}
vacancy FleetDirector2024 for FleetDirector { agency: DES }
staffing-record FleetDirectorRecord for FleetDirector2024 {
  plan: DES.MeritPlan
  panel-member "Director, Acquisition Policy"
}`,
  check(record, { world }) {
    const panel =
      record.panelMember[0] ??
      (record.delegatedToPanel?.value === true ? record.delegatedToPanel : undefined);
    if (panel === undefined || isOutsideCompetition(record, world)) return undefined;
    if (record.plan !== undefined) return satisfied(record.plan);
    if (record.$broken !== undefined) return undefined;
    const plan = planOf(record, world);
    return violated(panel, 'A panel rated the candidates, and the record names no merit staffing plan.', {
      fixes: [plan === undefined ? undefined : suggestion(`Name \`${plan}\``, add(record, `plan: ${plan}`))],
    });
  },
});

/** The merit staffing plan of the agency that announced the vacancy, as a record names it. */
function planOf(record: Records['StaffingRecord'], world: World): string | undefined {
  const agency = world.find('Agency', world.find('Vacancy', record.$about)?.agency);
  const plan = agency?.meritStaffingPlan?.$name?.value;
  return plan === undefined ? undefined : `${agency?.$name?.value}.${plan}`;
}
