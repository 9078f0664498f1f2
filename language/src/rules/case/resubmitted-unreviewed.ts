// Before it resubmits, the agency goes through the case.

import { isSent } from '../../facts/package.ts';
import { goesUnchanged } from '../../facts/resubmission.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/resubmitted-unreviewed',
  title: 'Case resubmitted without a review',
  provisions: ['QDS-004'],
  on: 'QrbCase',
  needs: ['resubmissionOf'],
  owed: false,
  why: 'Before it resubmits, the agency should go through the case to see whether more can be shown of the executive qualifications of the candidate.',
  todo: 'Review the case before it is submitted again, and give the day under `reviewed-before-resubmission`.',
  since: '0.1.0',
  reading:
    'The review may fall on the day of the submission. It is not asked where the case goes back unchanged.',
  bad: `qrb-case CounselCaseA for C3001 { criterion: A }
qrb-case CounselCaseC for C3001 {
  resubmission-of: CounselCaseA
  reviewed-before-resubmission: «2023-11-15»
  submitted: 2023-11-14
}`,
  good: `qrb-case CounselCaseA for C3001 { criterion: A }
qrb-case CounselCaseC for C3001 {
  resubmission-of: CounselCaseA
  reviewed-before-resubmission: 2023-11-14
  submitted: 2023-11-14
}`,
  check(record, { world }) {
    const { reviewedBeforeResubmission: reviewed, submitted } = record;
    const earlier = world.find('QrbCase', record.resubmissionOf);
    if (earlier === undefined || goesUnchanged(earlier)) return undefined;
    if (record.$broken?.includes('reviewedBeforeResubmission')) return undefined;
    if (!isSent(record) || submitted === undefined) return pending('reviewed-before-resubmission');
    const because = [{ at: submitted, message: 'The case was submitted again on this day.' }];
    if (reviewed === undefined) {
      return violated(
        record.resubmissionOf,
        'The case was submitted again, and the file does not say that the agency reviewed it before.',
        { because },
      );
    }
    if (reviewed.value <= submitted.value) return satisfied(reviewed);
    return violated(
      reviewed,
      `The agency reviewed the case on ${reviewed.value}, after it was submitted again on ${submitted.value}.`,
      { because },
    );
  },
});
