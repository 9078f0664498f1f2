// An agency has written procedures by which it fills SES positions.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'agency/procedures-missing',
  title: 'No written staffing procedures named',
  provisions: ['AGY-001'],
  severity: 'warning',
  on: 'Agency',
  why: 'An agency is responsible for written procedures by which it carries out the SES staffing regulations.',
  todo: 'Name the procedures under `written-procedures`.',
  since: '0.1.0',
  reading:
    'Being responsible for the procedures is read as a duty to have them. A file that does not name them does not show that there are none: a warning, and only where the file tells of a case that the agency submitted to the Board.',
  bad: `«agency DES "Department of Example Services"» { kind: executive-department }
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-05-14
}`,
  good: `agency DES "Department of Example Services" {
  kind: executive-department
  written-procedures: "DES Directive 317, SES staffing"
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-05-14
}`,
  check(agency, { asOf, world }) {
    const { writtenProcedures, $broken, $name } = agency;
    if (writtenProcedures !== undefined && !isPlaceholder(writtenProcedures.value))
      return satisfied(writtenProcedures);
    if ($broken?.includes('writtenProcedures')) return undefined;
    const submitted = world
      .where('QrbCase', 'agency', $name?.value)
      .find(kase => kase.submitted !== undefined && kase.submitted.value <= asOf);
    if (submitted === undefined) return pending('written-procedures');
    return violated(
      writtenProcedures ?? agency,
      'The agency submits cases to the Board, and no written procedures for filling SES positions are named.',
      { because: [{ at: submitted, message: 'The agency submitted this case.' }] },
    );
  },
});
