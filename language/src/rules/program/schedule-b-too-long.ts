// A Schedule B appointment to a program does not last longer than the law allows.
import { set } from '../../edits/edits.ts';
import { scheduleBEnd } from '../../facts/deadlines/program.ts';
import { against } from '../../facts/limited-term.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/schedule-b-too-long',
  title: 'Schedule B appointment too long',
  provisions: ['CDR-014'],
  on: 'DevelopmentalAppointment',
  needs: ['from', 'to'],
  why: 'A Schedule B appointment to a program lasts {schedule-b-months} months at the most, and may not be extended beyond them.',
  todo: 'End the appointment within the months.',
  figures: ['schedule-b-months'],
  since: '0.1.0',
  bad: `program DESCDP for DES {
  participation for C2044 { appointment schedule-b { from: 2023-01-17 to: «2026-01-18» } }
}`,
  good: `program DESCDP for DES {
  participation for C2044 { appointment schedule-b { from: 2023-01-17 to: 2026-01-16 } }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'schedule-b',
  check(appointment, context) {
    const { from, to } = appointment;
    const limit = scheduleBEnd.limit(appointment, context);
    if (limit === undefined) return undefined;
    const standing = against(limit, to.value);
    if (standing === 'within') return satisfied(to);
    const months = context.law.figure('schedule-b-months');
    const lasts = `The Schedule B appointment lasts until ${to.value}`;
    return violated(
      to,
      standing === 'on-the-day'
        ? `${lasts}, the very day on which its ${months} months are full; whether that day belongs to them is not said.`
        : `${lasts}; the last day of its ${months} months is ${limit.day}.`,
      {
        because: [{ at: from, message: 'It begins on this day.' }],
        fixes: [suggestion(`End on ${limit.day}`, set(to, limit.day))],
        ...(standing === 'on-the-day' && { severity: 'warning' }),
      },
    );
  },
});
