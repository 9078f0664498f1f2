// An agency that runs a development program has a written policy on developing its leaders.
import { add } from '../../edits/edits.ts';
import { PLACEHOLDER } from '../../facts/placeholder.ts';
import { hasStarted, isProgramOf1996 } from '../../facts/program.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'agency/without-development-policy',
  title: 'Agency without a development policy',
  provisions: ['DEV-002'],
  severity: 'warning',
  on: 'Agency',
  why: 'By the text of 1996 an agency issues a written policy that makes sure that its development programs have certain features.',
  todo: 'Describe the policy in a block `development-policy` of the agency.',
  since: '0.1.0',
  reading:
    'It is asked of an agency whose program has started. A policy that the file does not tell of may have been issued all the same: a warning where the program was announced before 10 December 2009, and information where it was later, when the old text had been replaced.',
  bad: `«agency DES "Department of Example Services"» { }
program DESCDP for DES { starts: 2001-01-17 }`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { issued: 2000-02-01 }
}
program DESCDP for DES { starts: 2001-01-17 }`,
  check(agency, { asOf, world }) {
    if (agency.developmentPolicy !== undefined) return satisfied(agency.developmentPolicy);
    if (agency.$broken?.some(part => part === 'developmentPolicy' || part === '*')) return undefined;
    const started = world
      .where('Program', '$about', agency.$name?.value)
      .filter(program => hasStarted(program, asOf));
    const old = started.find(program => isProgramOf1996(program, world));
    const program = old ?? started[0];
    if (program === undefined) return undefined;
    return violated(
      agency,
      'The agency runs a development program, but the file does not tell of a written policy on development.',
      {
        because: [{ at: program.starts, message: 'A program of the agency started on this day.' }],
        fixes: [
          suggestion(
            'Add a block `development-policy`',
            add(agency, `development-policy ${PLACEHOLDER} {\n  strategic-plan: ${PLACEHOLDER}\n}`),
          ),
        ],
        ...(old === undefined && { severity: 'information' }),
      },
    );
  },
});
