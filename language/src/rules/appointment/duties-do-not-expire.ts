// The duties of a limited term position end together with the term.
import { add, set } from '../../edits/edits.ts';
import { limitedTermEnd } from '../../facts/deadlines/appointment.ts';
import { against } from '../../facts/limited-term.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/duties-do-not-expire',
  title: 'Duties that do not end with the limited term',
  provisions: ['APT-019'],
  on: 'Appointment',
  needs: ['position', 'notToExceed'],
  why: 'A limited term appointment is made to a position whose duties end together with the term.',
  todo: 'Let the duties of the position and the term end on one day, or fill a continuing position by another kind of appointment.',
  since: '0.1.0',
  reading:
    'Duties that end on another day are an error. Where the file does not say when they end, that is a warning once the appointment has taken effect; a position that was cancelled has ended.',
  bad: `position Transition "Director, Systems Transition" { duties-expire: 2026-09-30 }
appointment TransitionAppointment for C4100 {
  position: Transition
  type: limited-term
  effective: 2022-10-01
  not-to-exceed: «2025-09-30»
}`,
  good: `position Transition "Director, Systems Transition" { duties-expire: 2025-09-30 }
appointment TransitionAppointment for C4100 {
  position: Transition
  type: limited-term
  effective: 2022-10-01
  not-to-exceed: 2025-09-30
}`,
  appliesTo: ({ type }) => type?.value === 'limited-term',
  check(appointment, context) {
    const { asOf, world } = context;
    const { effective, notToExceed, position } = appointment;
    const held = world.find('Position', position);
    if (held === undefined || held.$broken?.includes('dutiesExpire')) return undefined;
    const { dutiesExpire, cancelled } = held;
    if (dutiesExpire === undefined) {
      if (cancelled !== undefined) return satisfied(cancelled);
      if (effective === undefined || effective.value > asOf) return pending('duties-expire');
      return violated(position, `It is not said when the duties of \`${position.ref}\` end.`, {
        severity: 'warning',
        because: [{ at: notToExceed, message: 'The term ends on this day.' }],
        fixes: [
          suggestion(`They end on ${notToExceed.value}`, add(held, `duties-expire: ${notToExceed.value}`)),
        ],
      });
    }
    if (dutiesExpire.value === notToExceed.value) return satisfied(dutiesExpire);
    const limit = limitedTermEnd.limit(appointment, context);
    const isBefore = effective !== undefined && dutiesExpire.value < effective.value;
    const lawful = !isBefore && limit !== undefined && against(limit, dutiesExpire.value) === 'within';
    // Whether a term that is over goes on after all, and counts among those in force, is for the author to say.
    const revives = notToExceed.value < asOf && asOf <= dutiesExpire.value;
    return violated(
      notToExceed,
      `The term ends on ${notToExceed.value}, and the duties of \`${position.ref}\` end on ${dutiesExpire.value}.`,
      {
        because: [{ at: dutiesExpire, message: 'The duties of the position end on this day.' }],
        fixes: [
          lawful && !revives
            ? suggestion(`End the term on ${dutiesExpire.value}`, set(notToExceed, dutiesExpire.value))
            : undefined,
          suggestion(`Let the duties end on ${notToExceed.value}`, set(dutiesExpire, notToExceed.value)),
        ],
      },
    );
  },
});
