// Under an exception for the whole agency only positions that continuity needs should be filled.
import { isBarred, moratoriumsOver, standsIn } from '../../facts/moratorium.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'case/continuity-not-critical',
  title: 'Position not critical, filled under an exception for the whole agency',
  provisions: ['MOR-005'],
  on: 'QrbCase',
  needs: ['submitted'],
  why: 'Under an exception for the whole agency, only positions without which critical operations could not go on should be filled.',
  todo: 'Hold the case until the moratorium ends, or ask for an exception for the position.',
  since: '0.1.0',
  reading: 'Where the file does not say whether the position is critical, nothing is found.',
  bad: `moratorium DESTransition for DES {
  starts: 2024-01-23
  blanket-exception { decision: approved }
}
qrb-case FleetCase for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-03-04
  continuity-critical: «no»
}`,
  good: `moratorium DESTransition for DES {
  starts: 2024-01-23
  blanket-exception { decision: approved }
}
qrb-case FleetCase for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-03-04
  continuity-critical: yes
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value !== 'B' && withdrawn === undefined,
  check(record, { world }): Verdict | undefined {
    const { submitted, continuityCritical: critical } = record;
    const position = world.find('Vacancy', record.vacancy)?.$about?.ref;
    const used = moratoriumsOver(record, world).find(
      each =>
        !isBarred(each) &&
        standsIn(submitted.value, each) === 'within' &&
        each.blanketException?.decision?.value === 'approved' &&
        !each.exception.some(
          ({ $about, decision }) => $about?.ref === position && decision?.value === 'approved',
        ),
    );
    if (used === undefined) return undefined;
    if (critical === undefined) return pending('continuity-critical');
    if (critical.value) return satisfied(critical);
    return violated(
      critical,
      'The case was submitted under an exception for the whole agency, and the position is not critical to its operations.',
      { because: [{ at: used.blanketException, message: 'This exception was used.' }] },
    );
  },
});
