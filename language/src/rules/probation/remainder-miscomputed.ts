// Who keeps an unfinished probation serves what was left of it.
import { set } from '../../edits/edits.ts';
import { lastDayHeld } from '../../facts/appointment-action.ts';
import { careerServiceBefore, isUnfinished } from '../../facts/career-service.ts';
import { fullProbation, probationRemainder, returnOf } from '../../facts/deadlines/probation.ts';
import { mayEndOn } from '../moving-probation.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'probation/remainder-miscomputed',
  title: 'Remainder of probation miscomputed',
  provisions: ['REA-009', 'REA-003'],
  on: 'Probation',
  needs: ['ends'],
  why: 'Whoever returns from a noncareer SES appointment, or after at most {reappointment-break-days} calendar days, serves only what was left of the first probation.',
  todo: 'Enter the day that the rest of the first period leads to.',
  figures: ['reappointment-break-days'],
  since: '0.1.0',
  reading:
    'What was left is counted in days; an end counted in months and days is a warning, for the text names no method. After a short break the end of the first period passes as well. The text speaks of the remainder for a return from a noncareer appointment only, so for the other rights to return an end that differs is a warning. So is a new period after exactly as many days as keep the credit.',
  bad: `candidate C1027 {
  career-service "Director, Field Services" {
    to: 2023-01-28
    leaving-reason: noncareer-ses
    probation-ends: 2023-06-04
    probation-completed: none
  }
}
appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2024-06-02
  probation { ends: «2025-06-01» }
}`,
  good: `candidate C1027 {
  career-service "Director, Field Services" {
    to: 2023-01-28
    leaving-reason: noncareer-ses
    probation-ends: 2023-06-04
    probation-completed: none
  }
}
appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2024-06-02
  probation { ends: 2024-10-06 }
}`,
  check(probation, context) {
    const { ends, nonpay } = probation;
    const { asOf, law, owner } = context;
    const appointment = owner('Appointment');
    const before = appointment && careerServiceBefore(appointment, context);
    if (appointment === undefined || before === undefined || !isUnfinished(before, appointment))
      return undefined;
    const back = returnOf(context);
    if (back === undefined || before.probationEnds.length === 0) return pending('career-service');
    const { left, effective, keeps, out } = back;
    const days = law.figure('reappointment-break-days');
    if (!keeps && out > days) return undefined;
    // Time without pay after the return moves the end again.
    if (nonpay.length > 0) return pending('nonpay');
    const limit = probationRemainder.limit(probation, context);
    if (limit === undefined) return undefined;
    const { inDays, inMonths } = limit;
    if (
      inDays.includes(ends.value) ||
      ends.value === lastDayHeld(appointment)?.value ||
      (!keeps && before.probationEnds.includes(ends.value))
    )
      return satisfied(ends);
    const { reason } = before;
    const light =
      inMonths.includes(ends.value) ||
      (keeps
        ? reason?.value !== 'noncareer-ses'
        : out === days && ends.value === fullProbation(effective, law).day);
    return violated(
      ends,
      `Probation is said to end on ${ends.value}; what was left of the first one after ${left.value} ends on ${inDays.join(' or ')}.`,
      {
        provisions: keeps ? ['REA-009'] : ['REA-003'],
        because: [
          { at: left, message: 'The person left the career SES on this day.' },
          { at: effective, message: 'The person is back from this day.' },
          { at: reason, message: 'This keeps the probation.' },
        ],
        fixes: inDays.map(day =>
          mayEndOn(day, ends.value, appointment, asOf)
            ? suggestion(`End on ${day}`, set(ends, day))
            : undefined,
        ),
        ...(light && { severity: 'warning' }),
      },
    );
  },
});
