// The development plan of criterion C can be carried out within a year from the appointment.
import { set } from '../../edits/edits.ts';
import { planEnd } from '../../facts/deadlines/development.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'documents/idp-too-long',
  title: 'Development plan longer than a year',
  provisions: ['QCS-007', 'DOC-021'],
  on: 'CaseDocument',
  why: 'The development plan of a criterion C candidate should be laid out so that it can be carried out within {criterion-c-plan-months} months.',
  todo: 'Plan fewer or shorter activities, so that all of them end in time.',
  figures: ['criterion-c-plan-months'],
  since: '0.1.0',
  reading:
    'The months run from the day on which the appointment takes effect, and the anniversary is in time; before there is an appointment only the length of the plan is measured. A probation of two years in the Department of Defense does not lengthen it.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp { months: «18» }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp { months: 12 }
}`,
  appliesTo: (document, { owner }) =>
    document.$subject?.value === 'idp' && owner('QrbCase')?.criterion?.value === 'C',
  check({ months, activity }, context) {
    const most = context.law.figure('criterion-c-plan-months');
    const found: Verdict[] = [];
    if (months !== undefined) {
      found.push(
        months.value <= most
          ? satisfied(months)
          : violated(months, `The development plan covers ${months.value} months; ${most} are the most.`, {
              fixes: [suggestion(`Write ${most}`, set(months, String(most)))],
            }),
      );
    }
    for (const each of activity) {
      const limit = planEnd.limit(each, context);
      if (each.until === undefined || limit === undefined) continue;
      const { from, day: last } = limit;
      found.push(
        each.until.value <= last
          ? satisfied(each.until)
          : violated(
              each.until,
              `The activity ends on ${each.until.value}; ${most} months from the appointment end on ${last}.`,
              {
                because: [{ at: from, message: 'The appointment takes effect on this day.' }],
                fixes: [suggestion(`End it on ${last}`, set(each.until, last))],
              },
            ),
      );
    }
    return found;
  },
});
