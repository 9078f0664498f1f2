// An agency weighs whether a mobility program strengthens its executives, and measures them against its needs.
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'agency/mobility-program-unweighed',
  title: 'Mobility program that was not weighed',
  provisions: ['MOB-007', 'MOB-002'],
  on: 'MobilityProgram',
  why: 'An agency should weigh with care whether a mobility program would strengthen its executives; it serves best where their ability and potential are measured against the needs of today and tomorrow.',
  todo: 'Record the day on which the program was weighed under `evaluated`, and that of the assessment under `needs-assessment`.',
  since: '0.1.0',
  reading:
    'It is asked of a program that the file describes. A program that was not weighed is a warning, one without an assessment information.',
  bad: `agency DES "Department of Example Services" {
  «mobility-program "Executive Rotations"» {
    needs-assessment: 2022-01-14
    participation: voluntary
  }
}`,
  good: `agency DES "Department of Example Services" {
  mobility-program "Executive Rotations" {
    evaluated: 2022-02-01
    needs-assessment: 2022-01-14
    participation: voluntary
  }
}`,
  check(program) {
    const { evaluated, needsAssessment, $broken } = program;
    const verdicts: Verdict[] = [];
    if (evaluated === undefined && !$broken?.includes('evaluated')) {
      verdicts.push(
        violated(program, 'It is not recorded that the mobility program was weighed.', {
          provisions: ['MOB-007'],
        }),
      );
    }
    if (needsAssessment === undefined && !$broken?.includes('needsAssessment')) {
      verdicts.push(
        violated(
          program,
          'No assessment of the executives against the needs stands behind the mobility program.',
          {
            provisions: ['MOB-002'],
          },
        ),
      );
    }
    return verdicts.length > 0 ? verdicts : satisfied(evaluated);
  },
});
