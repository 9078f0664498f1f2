// A rejected criterion A case may come again as C; no other change of criterion is provided for.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/criterion-changed',
  title: 'Resubmission under a criterion that is not provided for',
  provisions: ['QDS-005'],
  severity: 'warning',
  on: 'QrbCase',
  needs: ['resubmissionOf', 'criterion'],
  owed: false,
  why: 'A case rejected under criterion A may be submitted again under criterion C, where special or unique qualities can be shown; no other change is mentioned.',
  todo: 'Resubmit under the same criterion, or make a new case of it; where OPM agreed to the change, record that with a waiver.',
  since: '0.1.0',
  bad: `qrb-case First for C2044 { criterion: B }
qrb-case Second for C2044 {
  criterion: «C»
  resubmission-of: First
}`,
  good: `qrb-case First for C2044 { criterion: A }
qrb-case Second for C2044 {
  criterion: C
  resubmission-of: First
}`,
  check({ criterion, resubmissionOf }, { world }) {
    const before = world.find('QrbCase', resubmissionOf)?.criterion;
    if (before === undefined) return undefined;
    const lawful = before.value === criterion.value || (before.value === 'A' && criterion.value === 'C');
    if (lawful) return satisfied(criterion);
    return violated(
      criterion,
      `The case takes up one under criterion ${before.value} and is itself under criterion ${criterion.value}; only a change from A to C is provided for.`,
      {
        // The ground of the case and its documents follow its criterion, which no fix changes in passing.
        because: [{ at: before, message: 'The disapproved case was under this criterion.' }],
      },
    );
  },
});
