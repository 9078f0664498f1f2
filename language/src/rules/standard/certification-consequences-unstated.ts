// An agency that asks for a later certification says in its policy what follows without it.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { positionsOf } from '../../facts/standard.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'standard/certification-consequences-unstated',
  title: 'No policy on a certification that is not acquired',
  provisions: ['QUA-022'],
  on: 'Standard',
  why: 'An agency that asks its executives to acquire a certification after the appointment should state in its policy what follows if they do not in time.',
  todo: 'Name under `certification-consequences` of the agency the policy that says what follows.',
  since: '0.1.0',
  reading:
    'It is due once the standard is approved, and asked of one that is in force, only where the case files declare the agency. It is told at the first qualification of a standard that asks for a later certification.',
  bad: `agency DES "Department of Example Services" { kind: executive-department }
position FleetDirector "Director, Office of Fleet Management" { organization: DES }
standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: «18 months»
  }
}`,
  good: `agency DES "Department of Example Services" { certification-consequences: "DES Directive 317, section 9" }
position FleetDirector "Director, Office of Fleet Management" { organization: DES }
standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: 18 months
  }
}`,
  appliesTo: ({ superseded }) => superseded === undefined,
  check(standard, { world }) {
    const later = standard.mandatory
      .map(
        ({ acquireWithin, certificationRequired }) =>
          acquireWithin ?? (certificationRequired?.value === 'later' ? certificationRequired : undefined),
      )
      .find(asked => asked !== undefined);
    if (later === undefined) return undefined;
    const [position] = positionsOf(standard, world);
    const name = position?.organization?.ref.split('.')[0];
    // An agency of the library has no policies; only one that the case files declare can have them.
    const agency = name === undefined ? undefined : world.declared('Agency', name)[0]?.record;
    if (agency === undefined || agency.$broken !== undefined) return undefined;
    const { certificationConsequences: consequences } = agency;
    if (consequences !== undefined && !isPlaceholder(consequences.value)) return satisfied(consequences);
    if (standard.approved === undefined) return pending('certification-consequences');
    return violated(
      later,
      'A certification is to be acquired after the appointment, and the agency names no policy on what follows without it.',
      { because: [{ at: consequences ?? agency, message: 'The agency is declared here.' }] },
    );
  },
});
