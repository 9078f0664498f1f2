// After an approval under criterion C the agency carries out what the development plan proposed.
import { caseStanding } from '../../facts/case-standing.ts';
import { activityDue } from '../../facts/deadlines/development.ts';
import { appointmentFrom } from '../../facts/first-appointment.ts';
import { leftBy } from '../../facts/probation.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/development-not-carried-out',
  title: 'Development activity not carried out',
  provisions: ['QCS-008'],
  on: 'DevelopmentActivity',
  why: 'Approval under criterion C binds the agency to carry out the development activities that its submission proposed.',
  todo: 'Carry the activity out, and give the day under `carried-out`; where OPM agreed to another plan, record that with a waiver.',
  since: '0.1.0',
  reading:
    'The activities are due by the end of probation. One that was finished later, or of which the file tells nothing, is a warning; `carried-out: none` says that it was left undone. Who left the position before is not judged.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    activity "A rotation in the budget office" {
      until: 2024-09-30
      carried-out: «none»
    }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
  probation { starts: 2024-01-14 ends: 2025-01-13 }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    activity "A rotation in the budget office" {
      until: 2024-09-30
      carried-out: 2024-09-27
    }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
  probation { starts: 2024-01-14 ends: 2025-01-13 }
}`,
  appliesTo(_, { owner }) {
    const record = owner('QrbCase');
    return record?.criterion?.value === 'C' && caseStanding(record) === 'approved';
  },
  check(activity, context) {
    const { asOf, owner, world } = context;
    const record = owner('QrbCase');
    const appointment = record && appointmentFrom(record, world);
    const end = activityDue.limit(activity, context)?.day;
    const { carriedOut } = activity;
    if (carriedOut !== undefined && !isNothing(carriedOut)) {
      if (end === undefined || carriedOut.value <= end) return satisfied(carriedOut);
      return violated(
        carriedOut,
        `The activity was carried out on ${carriedOut.value}, after the probation had ended on ${end}.`,
        { severity: 'warning', because: [{ at: appointment, message: 'This is the appointment.' }] },
      );
    }
    if (appointment === undefined || end === undefined || asOf <= end) return pending('carried-out');
    if (activity.$broken !== undefined || leftBy(appointment, end, world)) return undefined;
    const because = [{ at: appointment, message: `The probation of this appointment ended on ${end}.` }];
    return isNothing(carriedOut)
      ? violated(carriedOut, `The probation ended on ${end}, and the activity was not carried out.`, {
          because,
        })
      : violated(
          activity,
          `The probation ended on ${end}, and the file does not say that the activity was carried out.`,
          { severity: 'warning', because },
        );
  },
});
