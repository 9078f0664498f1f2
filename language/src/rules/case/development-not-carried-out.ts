// After an approval under criterion C the agency carries out each activity that the development plan proposed.
import { caseStanding } from '../../facts/case-standing.ts';
import { appointmentFrom } from '../../facts/first-appointment.ts';
import { trainingOf } from '../../facts/plan-activities.ts';
import { probationStanding } from '../../facts/probation.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/development-not-carried-out',
  title: 'Activity of the development plan not carried out',
  provisions: ['QCS-008'],
  // A training may stand in the file under other words.
  severity: 'warning',
  on: 'DevelopmentActivity',
  why: 'Approval under criterion C binds the agency to carry out the development activities that its submission proposed.',
  todo: 'Carry the activity out, and record it as a `training` of the probation in the words of the plan; where OPM agreed to another plan, record that with a waiver.',
  since: '0.1.0',
  reading:
    'The activities are due by the end of probation, and are found there by their words. A probation of which no training is recorded at all, and one whose training has no result, are told by another rule. Who left the position before is not judged.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    «activity "A rotation in the budget office"» { until: 2024-09-30 }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
  probation {
    starts: 2024-01-14
    ends: 2025-01-13
    training "A seat in the interagency council" { from: development-plan result: "Chaired a working group." }
  }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  document idp {
    activity "A rotation in the budget office" { until: 2024-09-30 }
  }
  review { reviewed: 2023-12-07 decision: approved }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
  probation {
    starts: 2024-01-14
    ends: 2025-01-13
    training "A rotation in the budget office" { from: development-plan result: "Formulated the request." }
  }
}`,
  appliesTo({ $label }, { owner }) {
    const record = owner('QrbCase');
    return $label !== undefined && record?.criterion?.value === 'C' && caseStanding(record) === 'approved';
  },
  check(activity, context) {
    const record = context.owner('QrbCase');
    const appointment = record && appointmentFrom(record, context.world);
    if (appointment === undefined) return pending('training');
    const training = trainingOf(activity, appointment);
    if (training !== undefined) return satisfied(training);
    const { probation } = appointment;
    const standing = probationStanding(appointment, context.asOf, context);
    if (standing?.is === 'running') return pending('training');
    if (standing?.is !== 'over' || probation === undefined) return undefined;
    if (probation.training.length === 0 || probation.$broken?.includes('training')) return undefined;
    return violated(
      activity,
      `The probation ended on ${standing.last}, and “${activity.$label?.value}” of the development plan is not among its trainings.`,
      {
        because: probation.training.map(each => ({ at: each, message: 'This training is recorded.' })),
      },
    );
  },
});
