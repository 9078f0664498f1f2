// Recruiting for a program bears the aim of a diverse workforce in mind.
import { add, set } from '../../edits/edits.ts';
import { hasStarted, isProgramOf1996 } from '../../facts/program.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/workforce-goal-not-considered',
  title: 'Diversified workforce not considered',
  provisions: ['CDR-005'],
  on: 'Program',
  why: 'By the text of 1996 recruiting for a program takes the goal of a diversified workforce into account, in keeping with two merit system principles.',
  todo: 'Say under `workforce-goal-considered` whether recruiting took the goal into account.',
  since: '0.1.0',
  reading:
    'Only the presence of a statement is checked. Where nothing is said, that is information for a program announced before 10 December 2009; for a later one, to which the old text does not apply, it is nothing.',
  bad: `program DESCDP for DES {
  starts: 2023-01-17
  workforce-goal-considered: «no»
}`,
  good: `program DESCDP for DES {
  starts: 2023-01-17
  workforce-goal-considered: yes
}`,
  check(program, { asOf, world }) {
    const { workforceGoalConsidered: considered } = program;
    const fixed = 'workforce-goal-considered: yes';
    if (considered?.value === true) return satisfied(considered);
    if (considered !== undefined)
      return violated(
        considered,
        'Recruiting for the program did not consider the goal of a diversified workforce.',
        {
          fixes: [suggestion('Write `yes`', set(considered, 'yes'))],
        },
      );
    if (program.$broken !== undefined) return undefined;
    if (!hasStarted(program, asOf) || isProgramOf1996(program, world) !== true)
      return pending('workforce-goal-considered');
    return violated(
      program,
      'The file does not say whether recruiting considered the goal of a diversified workforce.',
      {
        severity: 'information',
        fixes: [suggestion(`Add \`${fixed}\``, add(program, fixed))],
      },
    );
  },
});
