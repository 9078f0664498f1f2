// After more than a month outside the SES an unfinished probation is begun anew, without credit.
import { set } from '../../edits/edits.ts';
import { lastDayHeld } from '../../facts/appointment-action.ts';
import { careerServiceBefore, daysOut, isUnfinished, keepsProbation } from '../../facts/career-service.ts';
import { fullProbation } from '../../facts/deadlines/probation.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'probation/not-begun-anew',
  title: 'Probation not begun anew after a break',
  provisions: ['REA-003', 'REA-004'],
  on: 'Probation',
  why: 'Whoever left the SES before completing probation, and comes back after more than {reappointment-break-days} calendar days, serves a new period of {probation-months} months; what was served before does not count.',
  todo: 'Let the new probation start with the reappointment, for the full period and without credit.',
  figures: ['reappointment-break-days', 'probation-months'],
  since: '0.1.0',
  reading:
    'The full days between the last day in the SES and the reappointment are counted. Who left for a Presidential appointment, for work with a right to return, for a noncareer SES appointment, for military duty or because of a compensable injury serves what was left, unless there was another break.',
  bad: `candidate C1027 {
  career-service "Director, Field Services" {
    from: 2022-06-05
    to: 2023-01-28
    probation-completed: none
  }
}
appointment Fleet for C1027 {
  type: career
  action: reappointment
  effective: 2024-06-02
  probation {
    starts: 2024-06-02
    credited-days: «238»
  }
}`,
  good: `candidate C1027 {
  career-service "Director, Field Services" {
    from: 2022-06-05
    to: 2023-01-28
    probation-completed: none
  }
}
appointment Fleet for C1027 {
  type: career
  action: reappointment
  effective: 2024-06-02
  probation {
    starts: 2024-06-02
    ends: 2025-06-01
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    const effective = appointment?.effective;
    const before = appointment && careerServiceBefore(appointment, context);
    if (appointment === undefined || before === undefined || !isUnfinished(before, appointment))
      return undefined;
    const { left } = before;
    if (effective === undefined || left === undefined) return pending('career-service');
    if (keepsProbation(before, appointment)) return satisfied(before.reason);
    const out = daysOut(left.value, effective.value);
    if (out <= context.law.figure('reappointment-break-days')) return satisfied(left);
    const { starts, ends, creditedDays } = probation;
    const because = [
      { at: left, message: `The person left the SES on ${left.value}.` },
      { at: effective, message: `The person is back from ${effective.value}.` },
    ];
    const verdicts: Verdict[] = [];
    if (creditedDays !== undefined && creditedDays.value > 0) {
      verdicts.push(
        violated(
          creditedDays,
          `${creditedDays.value} days of an earlier probation are credited after ${out} days outside the SES.`,
          { provisions: ['REA-004'], because, fixes: [suggestion('Credit no day', set(creditedDays, '0'))] },
        ),
      );
    }
    const { day: full } = fullProbation(effective, context.law);
    if (starts !== undefined && starts.value !== effective.value) {
      const start = set(starts, effective.value);
      verdicts.push(
        violated(
          starts,
          `Probation is said to start on ${starts.value}; after ${out} days outside the SES a new one starts on ${effective.value}.`,
          {
            because,
            fixes: [
              ends !== undefined && ends.value < effective.value
                ? suggestion(`Start on ${effective.value} and end on ${full}`, start, set(ends, full))
                : suggestion(`Start on ${effective.value}`, start),
            ],
          },
        ),
      );
    }
    if (ends !== undefined && ends.value < full && ends.value !== lastDayHeld(appointment)?.value) {
      verdicts.push(
        violated(
          ends,
          `Probation is said to end on ${ends.value}; after ${out} days outside the SES a new period runs until ${full}.`,
          { because, fixes: [suggestion(`End on ${full}`, set(ends, full))] },
        ),
      );
    }
    return verdicts.length > 0 ? verdicts : satisfied(starts ?? ends);
  },
});
