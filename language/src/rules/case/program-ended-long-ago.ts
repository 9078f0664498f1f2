// A case under criterion B is submitted within a year from the end of the program.
import { caseStanding } from '../../facts/case-standing.ts';
import { programSubmission } from '../../facts/deadlines/qrb-case.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/program-ended-long-ago',
  title: 'Criterion B case long after the program',
  provisions: ['QCS-023'],
  on: 'QrbCase',
  needs: ['program'],
  why: 'A case under criterion B should be submitted within {criterion-b-months} months after the candidate development program ended.',
  todo: 'Submit the case of a graduate soon after the program.',
  figures: ['criterion-b-months'],
  since: '0.1.0',
  reading:
    'The period starts on the day on which the participant completed the program, where that is later than its end; the anniversary is in time. A resubmission has no such period.',
  bad: `program DESCDP for DES { ends: 2024-07-01 }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: «2025-07-02»
}`,
  good: `program DESCDP for DES { ends: 2024-07-01 }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: 2025-07-01
}`,
  appliesTo: ({ criterion, resubmissionOf, withdrawn }) =>
    criterion?.value === 'B' && resubmissionOf === undefined && withdrawn === undefined,
  check(record, context) {
    const { asOf, law } = context;
    const limit = programSubmission.limit(record, context);
    if (limit === undefined) return pending('ends');
    const { from, day: last } = limit;
    const { submitted } = record;
    const because = [{ at: from, message: `The period starts on ${from.value}.` }];
    if (submitted !== undefined) {
      if (submitted.value <= last) return satisfied(submitted);
      return violated(
        submitted,
        `The case was submitted on ${submitted.value}; ${law.figure('criterion-b-months')} months from ${from.value} ended on ${last}.`,
        { because },
      );
    }
    if (asOf <= last || caseStanding(record) !== 'draft' || record.$broken !== undefined)
      return pending('submitted');
    return violated(
      record,
      `The case is not submitted; ${law.figure('criterion-b-months')} months from ${from.value} ended on ${last}.`,
      { because },
    );
  },
});
