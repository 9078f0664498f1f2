// All who compete for a vacancy are rated by one plan and on one scale.
import { isCompetitive } from '../../facts/selection.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, violated } from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

export default rule({
  id: 'staffing/rated-differently',
  title: 'Candidates of one vacancy rated differently',
  provisions: ['APP-005', 'SRC-006'],
  on: 'StaffingRecord',
  why: 'Competition is fair and open only where everybody who competes is rated and ranked on the same basis.',
  todo: 'Rate all candidates of the vacancy by one plan and on one scale.',
  since: '0.1.0',
  reading:
    'Two staffing records for one vacancy are compared where both rate somebody who competes. Those who are considered noncompetitively stand outside the comparison.',
  bad: `staffing-record FirstRecord for FleetDirector2024 {
  rating-scale: category
  rating for C1027 { group: highly-qualified }
}
staffing-record SecondRecord for FleetDirector2024 {
  rating-scale: «numeric»
  rating for C1044 { group: qualified }
}`,
  good: `staffing-record FirstRecord for FleetDirector2024 {
  rating-scale: category
  rating for C1027 { group: highly-qualified }
}
staffing-record SecondRecord for FleetDirector2024 {
  rating-scale: category
  rating for C1044 { group: qualified }
}`,
  check(record, { world }) {
    // The one that is compared with does not depend on the order of files.
    const [first] = world
      .where('StaffingRecord', '$about', record.$about)
      .filter(rated => competes(rated, world))
      .sort((a, b) => ((a.$name?.value ?? '') < (b.$name?.value ?? '') ? -1 : 1));
    if (first === undefined || first === record || !competes(record, world)) return undefined;
    const found = [
      record.ratingScale !== undefined &&
        first.ratingScale !== undefined &&
        first.ratingScale.value !== record.ratingScale.value &&
        violated(
          record.ratingScale,
          `Some candidates of the vacancy are rated on the scale \`${first.ratingScale.value}\`, and others here on \`${record.ratingScale.value}\`.`,
          { because: [{ at: first.ratingScale, message: 'Other candidates are rated on this scale.' }] },
        ),
      record.plan !== undefined &&
        first.plan !== undefined &&
        first.plan.ref !== record.plan.ref &&
        violated(
          record.plan,
          `Some candidates of the vacancy are rated by the plan \`${first.plan.ref}\`, and others here by \`${record.plan.ref}\`.`,
          { because: [{ at: first.plan, message: 'Other candidates are rated by this plan.' }] },
        ),
    ].filter(verdict => verdict !== false);
    return found.length === 0 ? satisfied(record) : found;
  },
});

const competes = (record: StaffingRecord, world: World): boolean =>
  record.rating.some(rating => isCompetitive(rating, record, world));
