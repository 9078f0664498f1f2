// The performance of a probationer is assessed before probation ends.
import { assessment } from '../../facts/deadlines/probation.ts';
import { isCutShort } from '../../facts/probation.ts';
import { beforeProbationEnds } from '../before-probation-ends.ts';
import { pending, rule, violated } from '../rule.ts';

export default rule({
  id: 'probation/assessed-late',
  title: 'Assessment late or missing',
  provisions: ['PRB-010'],
  on: 'Probation',
  why: 'The performance of the appointee is assessed before the probationary period ends.',
  todo: 'Record the day of the assessment, or document why it came late; the period ends all the same.',
  since: '0.1.0',
  reading:
    'An assessment on the last day is a warning. Nothing is due where the appointee left or went on to another position before the end, or where action to remove the appointee was started by then.',
  bad: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    assessed: «2024-08-18»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    assessed: 2024-08-04
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined || probation.$broken?.includes('assessed')) return undefined;
    const { assessed } = probation;
    const deadline = assessment.limit(probation, context);
    if (deadline === undefined) return pending('ends');
    const { torn: last } = deadline;
    const because = [{ at: deadline.from, message: `Probation ends on ${last}.` }];
    if (assessed === undefined) {
      if (isCutShort(appointment, last, context.world)) return undefined;
      if (context.asOf <= last) return pending('assessed');
      return violated(probation, `Probation ended on ${last}, and no assessment of it is recorded.`, {
        because,
      });
    }
    return beforeProbationEnds('The assessment', assessed, deadline, because);
  },
});
