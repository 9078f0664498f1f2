// Who keeps an unfinished probation serves what was left of it.
import { set } from '../../edits/edits.ts';
import { careerServiceBefore, isUnfinished } from '../../facts/career-service.ts';
import { probationRemainder } from '../../facts/deadlines/return.ts';
import { lastDayOfTerm } from '../../law/dates.ts';
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
  appliesTo(_, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return false;
    const before = careerServiceBefore(appointment, context);
    return before !== undefined && isUnfinished(before, appointment);
  },
  check(probation, context) {
    const { ends } = probation;
    const appointment = context.owner('Appointment');
    const limit = probationRemainder.limit(probation, context);
    if (appointment === undefined || limit === undefined) return pending('career-service, nonpay');
    const { before, byRight, day, from, also = [] } = limit;
    if (ends.value === day || also.includes(ends.value) || ends.value === appointment.ended?.value)
      return satisfied(ends);
    const isNew = ends.value === lastDayOfTerm(from.value, context.law.figure('probation-months'));
    const light =
      limit.inMonths.includes(ends.value) ||
      (byRight
        ? before.reason?.value !== 'noncareer-ses'
        : limit.out === context.law.figure('reappointment-break-days') && isNew);
    return violated(
      ends,
      `Probation is said to end on ${ends.value}; what was left of the first one after ${before.left?.value} ends on ${day}.`,
      {
        provisions: byRight ? ['REA-009'] : ['REA-003'],
        because: [
          { at: before.left, message: 'The person left the career SES on this day.' },
          { at: from, message: 'The person is back from this day.' },
          { at: before.reason, message: 'The person left for this reason.' },
        ],
        fixes: [suggestion(`End on ${day}`, set(ends, day))],
        ...(light && { severity: 'warning' }),
      },
    );
  },
});
