// Who was removed for performance or discipline is certified anew before coming back.
import { inEffect, isReappointment } from '../../facts/appointment-action.ts';
import { careerServiceBefore, isRemoved } from '../../facts/career-service.ts';
import { casesOf, certifiedOn } from '../../facts/certification.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/not-certified-again',
  title: 'Reappointment after a removal without a new certification',
  provisions: ['REA-002'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'For a reappointment a new certification by a Qualifications Review Board is needed only where the person was removed for performance or for discipline; then it is needed.',
  todo: 'Submit a new case, and reappoint after the Board has certified the person.',
  since: '0.1.0',
  reading:
    'Resigning in order to escape a removal is not mentioned, and nothing is said of it. Where the file knows no case at all it is a warning, because the case may be recorded elsewhere; a certification on the day of the reappointment is one too.',
  bad: `candidate C1027 {
  career-service {
    to: 2023-01-28
    leaving-reason: performance
    probation-completed: none
  }
}
qrb-case FieldCase "ESCS 22-10411" for C1027 {
  certification { certified: 2022-05-12 }
}
appointment Fleet for C1027 {
  type: career
  action: reappointment
  effective: «2024-06-02»
}`,
  good: `candidate C1027 {
  career-service {
    to: 2023-01-28
    leaving-reason: performance
    probation-completed: none
  }
}
qrb-case FleetCase "ESCS 24-10207" for C1027 {
  certification { certified: 2024-05-16 }
}
appointment Fleet for C1027 {
  type: career
  action: reappointment
  effective: 2024-06-02
}`,
  appliesTo: isReappointment,
  check(appointment, context) {
    const { effective } = appointment;
    const before = careerServiceBefore(appointment, context);
    const left = before?.left;
    if (before === undefined || left === undefined) return pending('career-service');
    if (!isRemoved(before)) return undefined;
    const cases = casesOf(appointment, context.world);
    const days = cases.flatMap(record => certifiedOn(record) ?? []);
    const anew = days
      .filter(({ value }) => value > left.value)
      .toSorted((a, b) => (a.value < b.value ? -1 : 1))[0];
    if (anew !== undefined && anew.value < effective.value) return satisfied(anew);
    const because = [
      { at: before.reason ?? before.removal?.reason, message: 'The person was removed for this reason.' },
      { at: left, message: 'This was the last day in the SES.' },
      { at: anew ?? days.at(-1), message: 'The Board certified on this day.' },
    ];
    if (anew === undefined && !inEffect(appointment, context.asOf)) return pending('certified');
    return violated(
      effective,
      anew === undefined
        ? `The reappointment took effect on ${effective.value}, and no certification after the removal on ${left.value} is recorded.`
        : `The reappointment takes effect on ${effective.value}, and the person was certified anew on ${anew.value}; the certification comes before.`,
      {
        because,
        ...((anew?.value === effective.value || days.length === 0) && { severity: 'warning' }),
      },
    );
  },
});
