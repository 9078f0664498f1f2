// Appointments under Schedule B keep to the principle of veterans' preference, other than those to the SES.

import { add, set } from '../../edits/edits.ts';
import { hasStarted, isScheduleB } from '../../facts/program.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/veterans-preference-not-followed',
  title: "Veterans' preference not followed for Schedule B",
  provisions: ['CDR-012'],
  on: 'Program',
  why: "In Schedule B appointments to a program each agency holds to the principle of veterans' preference so far as administration allows.",
  todo: 'Say under `veterans-preference-principle` that the principle was followed, or write `not-applicable` with the reason why it was not feasible.',
  since: '0.1.0',
  reading:
    'A statement that is missing once the program has started is information: the principle may have been followed all the same.',
  bad: `program DESCDP for DES {
  veterans-preference-principle: «no»
  participation for C2044 { appointment schedule-b { } }
}`,
  good: `program DESCDP for DES {
  veterans-preference-principle: yes
  participation for C2044 { appointment schedule-b { } }
}`,
  appliesTo: ({ participation }) => participation.some(isScheduleB),
  check(program, { asOf }) {
    const { veteransPreferencePrinciple: followed, participation } = program;
    if (isNothing(followed) || followed?.value === true) return satisfied(followed);
    const because = [
      { at: participation.find(isScheduleB)?.appointment, message: 'This appointment is under Schedule B.' },
    ];
    if (followed !== undefined)
      return violated(
        followed,
        "The principle of veterans' preference was not followed for the appointments under Schedule B.",
        {
          because,
          fixes: [suggestion('Write `yes`', set(followed, 'yes'))],
        },
      );
    if (program.$broken !== undefined) return undefined;
    if (!hasStarted(program, asOf)) return pending('veterans-preference-principle');
    const line = 'veterans-preference-principle: yes';
    return violated(
      program,
      "The file does not say whether the principle of veterans' preference was followed for the appointments under Schedule B.",
      {
        severity: 'information',
        because,
        fixes: [suggestion(`Add \`${line}\``, add(program, line))],
      },
    );
  },
});
