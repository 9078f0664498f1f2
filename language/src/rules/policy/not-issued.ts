// A development policy was issued by the time a program of the agency runs.
import { hasStarted } from '../../facts/program.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'policy/not-issued',
  title: 'Development policy not issued',
  provisions: ['DEV-002'],
  severity: 'warning',
  on: 'DevelopmentPolicy',
  why: 'By the text of 1996 an agency issues the policy on its development programs in writing.',
  todo: 'Give the day on which the policy was `issued`.',
  since: '0.1.0',
  reading:
    'It is asked of an agency whose program has started. A policy without a day may have been issued all the same, so this is a warning.',
  bad: `agency DES "Department of Example Services" {
  «development-policy "Directive 412"» { }
}
program DESCDP for DES { starts: 2023-01-17 }`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { issued: 2022-02-01 }
}
program DESCDP for DES { starts: 2023-01-17 }`,
  check(policy, { asOf, owner, world }) {
    if (policy.issued !== undefined) return satisfied(policy.issued);
    if (policy.$broken !== undefined) return undefined;
    const program = world
      .where('Program', '$about', owner('Agency')?.$name?.value)
      .find(other => hasStarted(other, asOf));
    if (program === undefined) return pending('issued');
    return violated(policy, 'The file does not say when the development policy was issued.', {
      because: [{ at: program.starts, message: 'A program of the agency started on this day.' }],
    });
  },
});
