// The person proposed is certified once there is such a person.
import { keyName } from '../../model/record.ts';
import { rule, satisfied, violated } from '../rule.ts';

const PROVISION = { qualificationsCertified: 'MER-017', meritStaffingCertified: 'MER-018' } as const;

export default rule({
  id: 'staffing/certified-before-selection',
  title: 'Certified before the selection',
  provisions: ['MER-017', 'MER-018'],
  on: 'Selection',
  needs: ['selected'],
  why: 'What is certified is that the person proposed is qualified and that merit staffing procedures, the selection among them, were followed; before the selection neither can be known.',
  todo: 'Correct the day that is written wrongly; what was certified too early is certified again.',
  since: '0.1.0',
  reading:
    'The text gives no order; it follows from what is certified. So a certification before the day of the selection is a warning, and one on that day is in order.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    qualifications-certified: «2024-05-07 by appointing-authority»
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    qualifications-certified: 2024-05-08 by appointing-authority
  }
}`,
  check(selection) {
    const { selected } = selection;
    return (['qualificationsCertified', 'meritStaffingCertified'] as const).flatMap(key => {
      const certified = selection[key];
      if (certified === undefined) return [];
      if (selected.value <= certified.value) return satisfied(certified);
      return violated(
        certified,
        `\`${keyName(key)}\` is dated ${certified.value}, before the selection on ${selected.value}.`,
        {
          provisions: [PROVISION[key]],
          severity: 'warning',
          because: [{ at: selected, message: 'The selection was made on this day.' }],
        },
      );
    });
  },
});
