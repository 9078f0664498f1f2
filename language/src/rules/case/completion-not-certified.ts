// For a case under criterion B the agency certifies that the candidate completed the program.
import { participationOf } from '../../facts/graduation.ts';
import { isSent } from '../../facts/package.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/completion-not-certified',
  title: 'Completion of the program not certified',
  provisions: ['QCS-003'],
  on: 'QrbCase',
  needs: ['program'],
  why: 'For a case under criterion B the agency certifies that the candidate completed the program successfully.',
  todo: 'Have the agency certify it, and give the day under `completion-certified` in the participation.',
  since: '0.1.0',
  reading:
    'When the agency certifies is not said; a certification after the submission is a warning, and so is one that the file does not tell. `completion-certified: none` says that there is none.',
  bad: `program DESCDP for DES {
  participation for C2044 {
    completed: 2024-07-01
    completion-certified: none
  }
}
qrb-case C2044Case for C2044 {
  criterion: B
  program: «DESCDP»
  submitted: 2024-09-03
}`,
  good: `program DESCDP for DES {
  participation for C2044 {
    completed: 2024-07-01
    completion-certified: 2024-07-08
  }
}
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: 2024-09-03
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'B',
  check(record, { world }) {
    const participation = participationOf(record, world);
    if (participation === undefined || participation.$broken !== undefined) return undefined;
    if (!isSent(record) || record.submitted === undefined) return pending('completion-certified');
    const { completionCertified: certified } = participation;
    if (isNothing(certified)) {
      return violated(
        record.program,
        'The agency has not certified that the candidate completed the program.',
        {
          because: [{ at: certified, message: 'The program says so.' }],
        },
      );
    }
    if (certified === undefined) {
      return violated(
        record.program,
        'The file does not say that the agency certified the completion of the program.',
        { severity: 'warning', because: [{ at: participation, message: 'It would stand here.' }] },
      );
    }
    if (certified.value <= record.submitted.value) return satisfied(certified);
    return violated(
      record.submitted,
      `The case was submitted on ${record.submitted.value}, and the agency certified the completion of the program only on ${certified.value}.`,
      { severity: 'warning', because: [{ at: certified, message: 'The agency certified it on this day.' }] },
    );
  },
});
