// After a certification under criterion C the supervisor records what came of the development activities.
import { caseStanding } from '../../facts/case-standing.ts';
import { appointmentFrom } from '../../facts/first-appointment.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { probationStanding } from '../../facts/probation.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/development-without-result',
  title: 'Development activity without a result',
  provisions: ['PRB-011'],
  on: 'DevelopmentActivity',
  why: 'Where the Board certified under criterion C, the supervisor records during probation what came of the development activities that the agency promised or the Board recommended.',
  todo: 'Write what came of the activity under `result`.',
  since: '0.1.0',
  reading:
    'A result is due once probation is over: `result: none` is an error, a file that is silent a warning. An activity that was not carried out has a finding of its own. Nothing is due where the appointee left, went on to another position, or is being removed.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    activity "A rotation in the budget office" {
      carried-out: 2024-09-27
      result: «none»
    }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  type: career
  case: CounselCase
  effective: 2024-01-14
  probation { starts: 2024-01-14 ends: 2025-01-13 }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    activity "A rotation in the budget office" {
      carried-out: 2024-09-27
      result: "Formulated the budget request of 2026."
    }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  type: career
  case: CounselCase
  effective: 2024-01-14
  probation { starts: 2024-01-14 ends: 2025-01-13 }
}`,
  appliesTo({ carriedOut }, { owner }) {
    const record = owner('QrbCase');
    return !isNothing(carriedOut) && record?.criterion?.value === 'C' && caseStanding(record) === 'approved';
  },
  check(activity, context) {
    const { carriedOut, result, $broken } = activity;
    if (result !== undefined && !isNothing(result) && !isPlaceholder(result.value)) return satisfied(result);
    if ($broken !== undefined) return undefined;
    const record = context.owner('QrbCase');
    const appointment = record && appointmentFrom(record, context.world);
    const standing = appointment && probationStanding(appointment, context.asOf, context);
    if (standing?.is === 'cut-short') return undefined;
    if (standing?.is !== 'over') return pending('result');
    return violated(
      result ?? activity,
      `Probation ended on ${standing.last}, and ${isNothing(result) ? 'nothing came of this activity that was recorded' : 'it is not recorded what came of this activity'}.`,
      {
        because: [
          { at: record?.criterion, message: 'The Board certified under this criterion.' },
          { at: carriedOut, message: 'The activity was finished on this day.' },
          { at: appointment?.probation?.ends, message: 'Probation ended on this day.' },
        ],
        ...(!isNothing(result) && { severity: 'warning' }),
      },
    );
  },
});
