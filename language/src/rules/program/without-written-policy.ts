// A program runs by a written policy, which is there when OPM approves it.
import { hasStarted } from '../../facts/program.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'program/without-written-policy',
  title: 'Program without a written policy',
  provisions: ['CDP-002'],
  on: 'Program',
  why: 'The agency has a written policy that describes how its candidate development program will run.',
  todo: 'Write the policy down, and give its day as `written-policy`; `written-policy: none` says that there is none.',
  since: '0.1.0',
  reading:
    'The policy is due when OPM approves the program, or else when the program starts. When it has to be there is not said, so a policy of a later day is a warning, and so is a policy that the file does not tell of: there may be one all the same.',
  bad: `program DESCDP for DES {
  written-policy: «none»
  opm-approval: 2022-09-12
  starts: 2023-01-17
}`,
  good: `program DESCDP for DES {
  written-policy: 2022-08-01
  opm-approval: 2022-09-12
  starts: 2023-01-17
}`,
  check(program, { asOf }) {
    const { writtenPolicy: policy, opmApproval, starts } = program;
    const approval = isNothing(opmApproval) ? undefined : opmApproval;
    const due = approval ?? (hasStarted(program, asOf) ? starts : undefined);
    if (program.$broken?.includes('writtenPolicy')) return undefined;
    if (due === undefined)
      return policy === undefined || isNothing(policy) ? pending('written-policy') : satisfied(policy);
    const because = [
      {
        at: due,
        message:
          due === approval ? 'OPM approved the program on this day.' : 'The program starts on this day.',
      },
    ];
    if (isNothing(policy)) return violated(policy, 'The program has no written policy.', { because });
    if (policy === undefined)
      return violated(program, 'The file does not tell of a written policy of the program.', {
        severity: 'warning',
        because,
      });
    if (policy.value <= due.value) return satisfied(policy);
    const what =
      due === approval ? `OPM approved the program on ${due.value}` : `the program started on ${due.value}`;
    return violated(policy, `The written policy is of ${policy.value}, but ${what}.`, {
      severity: 'warning',
      because,
    });
  },
});
