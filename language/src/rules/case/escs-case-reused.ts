// A criterion A case that is resubmitted under criterion C is a new case in ESCS.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/escs-case-reused',
  title: 'Resubmission under criterion C without a new ESCS case',
  provisions: ['QDS-007'],
  on: 'QrbCase',
  needs: ['resubmissionOf'],
  why: 'For a resubmission under criterion C the agency enters a new case in ESCS.',
  todo: 'Enter a new case in ESCS, and write its number behind the name of this one.',
  since: '0.1.0',
  bad: `qrb-case CounselCaseA "ESCS 23-10555" for C3001 { criterion: A }
qrb-case CounselCaseC «"ESCS 23-10555"» for C3001 {
  criterion: C
  resubmission-of: CounselCaseA
}`,
  good: `qrb-case CounselCaseA "ESCS 23-10555" for C3001 { criterion: A }
qrb-case CounselCaseC "ESCS 23-10911" for C3001 {
  criterion: C
  resubmission-of: CounselCaseA
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record, { world }) {
    const earlier = world.find('QrbCase', record.resubmissionOf);
    const [number, before] = [record.$label, earlier?.$label];
    if (earlier?.criterion?.value !== 'A' || number === undefined || before === undefined) return undefined;
    if (plainly(number.value) !== plainly(before.value)) return satisfied(number);
    return violated(
      number,
      `The case is resubmitted under criterion C with the number of the case that was disapproved, ${before.value}.`,
      { because: [{ at: before, message: 'The disapproved case has this number.' }] },
    );
  },
});

/** The number without what may differ in writing it. */
const plainly = (number: string): string => number.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
