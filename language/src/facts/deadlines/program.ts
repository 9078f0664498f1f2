// Deadlines of a candidate development program: its approval, and how long an appointment made for it lasts.
import { isNothing } from '../../model/record.ts';
import { strictlyBefore, term } from './counting.ts';
import { deadline } from './deadline.ts';

export const programApproval = deadline({
  id: 'program-approval',
  title: 'Approval of the program by OPM',
  provision: 'CDP-003',
  on: 'Program',
  relation: 'by',
  base: 'the first day of the program',
  act: 'OPM has approved the program',
  limit: ({ starts }) => starts && strictlyBefore(starts),
  done: ({ opmApproval }) => (isNothing(opmApproval) ? undefined : opmApproval),
});

export const changeApproval = deadline({
  id: 'program-change-approval',
  title: 'Approval of the change by OPM',
  provision: 'CDP-004',
  on: 'ProgramChange',
  relation: 'by',
  base: 'the day from which the change applies',
  act: 'OPM has approved the change',
  limit: ({ effective }) => effective && { from: effective, day: effective.value },
  done: ({ opmApproval }) => (isNothing(opmApproval) ? undefined : opmApproval),
  owed: ({ substantive }) => substantive?.value === true,
});

export const scheduleBEnd = deadline({
  id: 'schedule-b-end',
  title: 'End of the Schedule B appointment',
  provision: 'CDR-014',
  figure: 'schedule-b-months',
  on: 'DevelopmentalAppointment',
  relation: 'by',
  base: 'the first day of the appointment',
  act: 'the appointment ends',
  limit: ({ $subject, from }, { law }) =>
    $subject?.value === 'schedule-b' && from !== undefined
      ? term(from, law.figure('schedule-b-months'))
      : undefined,
  done: ({ to }) => to,
});
