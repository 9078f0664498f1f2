// A noncareer appointee fills a general position.
import { set } from '../../edits/edits.ts';
import { designationOf } from '../../facts/position.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/noncareer-in-career-reserved',
  title: 'Noncareer appointment to a career reserved position',
  provisions: ['APT-015'],
  on: 'Appointment',
  needs: ['position'],
  why: 'Noncareer appointments are made to general positions alone; a career reserved position is filled by a career appointee.',
  todo: 'Make a career appointment, choose another position, or correct the designation of this one.',
  since: '0.1.0',
  bad: `position Counselor "Counselor to the Secretary" { designation: career-reserved }
appointment CounselorAppointment for C4200 {
  position: «Counselor»
  type: noncareer
}`,
  good: `position Counselor "Counselor to the Secretary" { designation: general }
appointment CounselorAppointment for C4200 {
  position: Counselor
  type: noncareer
}`,
  appliesTo: ({ type }) => type?.value === 'noncareer',
  check(appointment, { world }) {
    const { position, type } = appointment;
    const designation = designationOf(appointment, world);
    if (designation === undefined) return pending('designation');
    if (designation.value === 'general') return satisfied(designation);
    return violated(
      position,
      `A noncareer appointment is made to \`${position.ref}\`, which is career reserved.`,
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
