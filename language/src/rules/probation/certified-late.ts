// Performance at the level of excellence is certified, or removal started, before probation ends.
import { probationCertification } from '../../facts/deadlines/probation.ts';
import { leftBy, removalStarted } from '../../facts/probation.ts';
import { beforeProbationEnds } from '../before-probation-ends.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/certified-late',
  title: 'Certification late or missing',
  provisions: ['PRB-012', 'PRB-015'],
  on: 'Probation',
  why: 'By the end of the probationary period the agency certifies that the appointee performed at the level of excellence expected of a senior executive, or it starts to remove the appointee.',
  todo: 'Record the certification, or the day on which removal was started; the period ends even where both are missing.',
  since: '0.1.0',
  reading:
    'A certification on the last day is a warning. A missing one is a fault of the record; the period ends all the same. Nothing is due where the appointee left or went on to another position before the end.',
  bad: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    certified: «2024-08-18 by appointing-authority»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    certified: 2024-08-08 by appointing-authority
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined || probation.$broken?.includes('certified')) return undefined;
    const { certified } = probation;
    const removalInitiated = removalStarted(appointment);
    const deadline = probationCertification.limit(probation, context);
    if (deadline === undefined) return pending('ends');
    const { torn: last } = deadline;
    const because = [{ at: deadline.from, message: `Probation ends on ${last}.` }];
    if (removalInitiated !== undefined && removalInitiated.value <= last) return satisfied(removalInitiated);
    if (certified === undefined) {
      if (removalInitiated !== undefined)
        return violated(
          removalInitiated,
          `Removal was started on ${removalInitiated.value}, after probation ended on ${last}, and no certification is recorded.`,
          { because },
        );
      if (leftBy(appointment, last, context.world)) return undefined;
      if (context.asOf <= last) return pending('certified');
      return violated(
        probation,
        `Probation ended on ${last}; neither a certification of performance nor the start of a removal is recorded.`,
        { because },
      );
    }
    return beforeProbationEnds('The certification', certified, deadline, because);
  },
});
