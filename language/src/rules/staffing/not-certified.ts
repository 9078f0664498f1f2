// By the day its case is submitted, the person proposed is certified as qualified and the procedures as followed.
import { competitiveSelections } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

/** What is certified, and the key of ESCS under which the agency confirms that it was. */
const CERTIFIED = {
  qualificationsCertified: {
    lacks: 'when the appointing authority certified the qualifications',
    confirmed: 'qualificationsCertified',
    provision: 'MER-017',
  },
  meritStaffingCertified: {
    lacks: 'when the merit staffing procedures were certified',
    confirmed: 'meritStaffingValidated',
    provision: 'MER-018',
  },
} as const;

export default rule({
  id: 'staffing/not-certified',
  title: 'Selection not certified',
  provisions: ['MER-017', 'MER-018'],
  // A certification that was never written down may have been given all the same.
  severity: 'warning',
  on: 'Selection',
  needs: ['selected'],
  why: 'The appointing authority certifies in writing that the person proposed meets the qualifications requirements, and it or the Executive Resources Board certifies that merit staffing procedures were followed.',
  todo: 'Write the day of the certification, and who certified.',
  since: '0.1.0',
  reading:
    'Both are due on the day on which the case is submitted; one that is not written down may have been given all the same, and so it is a warning. Where the case says under `escs` whether it was confirmed, that counts instead.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «selection for C1027» {
    selected: 2024-05-08 by appointing-authority
    merit-staffing-certified: 2024-05-09 by erb
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    qualifications-certified: 2024-05-09 by appointing-authority
    merit-staffing-certified: 2024-05-09 by erb
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  check(selection, { world, owner }) {
    const record = owner('StaffingRecord');
    if (record === undefined || selection.$broken !== undefined) return undefined;
    if (competitiveSelections(record, world).every(made => made.$about?.ref !== selection.$about?.ref))
      return undefined;
    const submitted = world
      .where('QrbCase', '$about', selection.$about)
      .find(kase => kase.vacancy?.ref === record.$about?.ref && kase.submitted && !kase.withdrawn);
    if (submitted === undefined) return undefined;
    return (Object.keys(CERTIFIED) as (keyof typeof CERTIFIED)[]).flatMap(key => {
      const certified = selection[key];
      if (certified !== undefined) return satisfied(certified);
      const { lacks, confirmed, provision } = CERTIFIED[key];
      if (submitted.escs?.[confirmed] !== undefined) return [];
      return violated(selection, `The case was submitted, but the record does not say ${lacks}.`, {
        provisions: [provision],
        because: [{ at: submitted.submitted, message: 'The case was submitted on this day.' }],
      });
    });
  },
});
