// Only an eligible candidate can be selected.
import { applicationsFor } from '../../facts/selection.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/selectee-not-eligible',
  title: 'Selected without being eligible',
  provisions: ['QUA-012', 'ERB-010'],
  on: 'Selection',
  needs: ['selected'],
  why: 'Only a candidate who meets every mandatory qualification is eligible for the position, and so only such a one can be selected.',
  todo: 'Select an eligible candidate, or correct the eligibility in the application.',
  since: '0.1.0',
  reading:
    'Of several applications of one person for the vacancy each has to say so. A candidate on the list of the best qualified is told there.',
  bad: `candidate C1044 {
  application for FleetDirector2024 { eligible: no }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for «C1044» { selected: 2024-05-08 by appointing-authority }
}`,
  good: `candidate C1044 {
  application for FleetDirector2024 { eligible: yes }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1044 { selected: 2024-05-08 by appointing-authority }
}`,
  check({ $about: selectee, selected }, { owner, world }) {
    const record = owner('StaffingRecord');
    if (record === undefined || selectee === undefined) return undefined;
    const list = record.erbAction?.bestQualified;
    if (list !== undefined && !isNothing(list) && list.items.some(({ ref }) => ref === selectee.ref))
      return undefined;
    const applications = applicationsFor(selectee, record, world);
    const [first] = applications;
    if (first?.eligible === undefined) return undefined;
    if (!applications.every(({ eligible }) => eligible?.value === false)) return satisfied(selectee);
    return violated(selectee, `${selectee.ref} is selected, but is not eligible.`, {
      because: [
        { at: first.eligible, message: 'The candidate is recorded as not eligible.' },
        { at: selected, message: 'The selection was made on this day.' },
      ],
    });
  },
});
