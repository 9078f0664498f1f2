// A limited appointee fills a general position.
import { set } from '../../edits/edits.ts';
import { isLimited } from '../../facts/limited-term.ts';
import { designationOf } from '../../facts/position.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/limited-in-career-reserved',
  title: 'Limited appointment to a career reserved position',
  provisions: ['APT-023'],
  on: 'Appointment',
  needs: ['position'],
  why: 'Limited appointments are made to general positions alone; a career reserved position is filled by a career appointee.',
  todo: 'Make a career appointment, choose another position, or correct the designation of this one.',
  since: '0.1.0',
  bad: `position Transition "Director, Systems Transition" { designation: career-reserved }
appointment TransitionAppointment for C4100 {
  position: «Transition»
  type: limited-term
}`,
  good: `position Transition "Director, Systems Transition" { designation: general }
appointment TransitionAppointment for C4100 {
  position: Transition
  type: limited-term
}`,
  appliesTo: isLimited,
  check(appointment, { world }) {
    const { position, type } = appointment;
    const designation = designationOf(appointment, world);
    if (designation === undefined) return pending('designation');
    if (designation.value === 'general') return satisfied(designation);
    return violated(
      position,
      `A ${type?.value.replace('-', ' ')} appointment is made to \`${position.ref}\`, which is career reserved.`,
      {
        because: [
          { at: designation, message: 'The position is career reserved.' },
          { at: type, message: 'This type of appointment needs a general position.' },
        ],
        fixes: [suggestion('Designate the position as general', set(designation, 'general'))],
      },
    );
  },
});
