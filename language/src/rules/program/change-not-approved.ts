// A program that is changed in substance is approved anew.

import { add } from '../../edits/edits.ts';
import { isUnderTextOf1996 } from '../../facts/program.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/change-not-approved',
  title: 'Change to a program not approved',
  provisions: ['CDP-004'],
  on: 'ProgramChange',
  needs: ['effective'],
  why: 'By the text of 1996 OPM approves a program anew whenever it is changed in substance; since 10 December 2009, 5 CFR 412.301(b) asks the agency to consult OPM before such a change.',
  todo: 'Obtain the approval of OPM before the change takes effect, and give its day as `opm-approval`.',
  since: '0.1.0',
  reading:
    'The author says which changes are substantive; one that is not classified is a warning. So is a change that takes effect after 9 December 2009, when the text of 1996 was no longer law, and an approval that the file does not tell of.',
  bad: `program DESCDP for DES {
  change "Rotations lengthened" {
    substantive: yes
    effective: 2005-06-06
    opm-approval: «2005-06-07»
  }
}`,
  good: `program DESCDP for DES {
  change "Rotations lengthened" {
    substantive: yes
    effective: 2005-06-06
    opm-approval: 2005-06-06
  }
}`,
  appliesTo: ({ substantive }) => substantive?.value !== false,
  check(change, { asOf, law }) {
    const { effective, opmApproval: approval, substantive } = change;
    if (change.$broken?.some(key => key === 'opmApproval' || key === 'substantive')) return undefined;
    const given = approval === undefined || isNothing(approval) ? undefined : approval;
    if (given !== undefined && given.value <= effective.value) return satisfied(given);
    if (effective.value > asOf) return pending('opm-approval');
    const because = [{ at: effective, message: 'The change took effect on this day.' }];
    if (substantive === undefined)
      return violated(
        change,
        'The file does not say whether this change is substantive, and it was not approved before it took effect.',
        {
          severity: 'warning',
          because,
          fixes: [suggestion('Say that it is not substantive', add(change, 'substantive: no'))],
        },
      );
    const severity =
      approval === undefined || !isUnderTextOf1996(effective.value) ? 'warning' : law.severityOf('CDP-004');
    const message =
      approval === undefined
        ? `The substantive change took effect on ${effective.value}, but the file does not tell of an approval by OPM.`
        : given === undefined
          ? `The substantive change took effect on ${effective.value} without the approval of OPM.`
          : `The substantive change took effect on ${effective.value}, before OPM approved it on ${given.value}.`;
    return violated(approval ?? change, message, { severity, because });
  },
});
