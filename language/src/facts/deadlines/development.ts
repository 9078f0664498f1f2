// Deadlines of development that a Board approved or recommended, counted from the appointment.
import { appointmentFrom } from '../first-appointment.ts';
import { lastDayOfProbation, leftBy } from '../probation.ts';
import { anniversary } from './counting.ts';
import { type DeadlineContext, deadline } from './deadline.ts';

export const planEnd = deadline({
  id: 'development-plan-end',
  title: 'End of an activity of the development plan',
  provision: 'QCS-007',
  figure: 'criterion-c-plan-months',
  on: 'DevelopmentActivity',
  relation: 'by',
  base: 'the day on which the appointment takes effect',
  act: 'the activity ends',
  limit(_, context) {
    const effective = isUnderC(context) ? appointmentOf(context)?.effective : undefined;
    return effective && anniversary(effective, context.law.figure('criterion-c-plan-months'));
  },
  done: ({ until }) => until,
  owed: ({ until }) => until !== undefined,
});

export const activityDue = deadline({
  id: 'development-activity-due',
  title: 'Development activity carried out',
  provision: 'QCS-008',
  on: 'DevelopmentActivity',
  relation: 'by',
  base: 'the first day of probation',
  act: 'the activity is carried out',
  limit(_, context) {
    const appointment = isUnderC(context) ? appointmentOf(context) : undefined;
    const from = appointment?.probation?.starts ?? appointment?.effective;
    const day = appointment && lastDayOfProbation(appointment, context);
    return from === undefined || day === undefined ? undefined : { from, day };
  },
  done: ({ carriedOut }) => (carriedOut !== undefined && 'value' in carriedOut ? carriedOut : undefined),
  owed(activity, context) {
    const appointment = appointmentOf(context);
    const day = appointment && lastDayOfProbation(appointment, context);
    return (
      activity.carriedOut !== undefined ||
      (appointment !== undefined && day !== undefined && !leftBy(appointment, day, context.world))
    );
  },
});

export const progressReport = deadline({
  id: 'progress-report',
  title: 'Report on what the Board recommended',
  provision: 'QOC-007',
  figure: 'progress-report-months',
  on: 'Recommendation',
  relation: 'by',
  base: 'the day on which the appointment takes effect',
  act: 'the agency reports to OPM in writing',
  limit({ progressAsked }, context) {
    const effective = appointmentOf(context)?.effective;
    if (effective === undefined || progressAsked === undefined) return undefined;
    const limit = anniversary(effective, context.law.figure('progress-report-months'));
    // What OPM asked for only later has no such day.
    return progressAsked.value <= limit.day ? limit : undefined;
  },
  done: ({ progressReported }) => progressReported,
});

const isUnderC = ({ owner }: DeadlineContext): boolean => owner('QrbCase')?.criterion?.value === 'C';

function appointmentOf({ owner, world }: DeadlineContext) {
  const record = owner('QrbCase');
  return record && appointmentFrom(record, world);
}
