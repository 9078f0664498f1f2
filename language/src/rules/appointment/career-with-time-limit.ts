// A career appointment has no time limit.
import { remove } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/career-with-time-limit',
  title: 'Career appointment with a time limit',
  provisions: ['APT-006'],
  on: 'Appointment',
  why: 'A career appointment is made without a time limit.',
  todo: 'Remove the not-to-exceed date, or make a limited appointment.',
  since: '0.1.0',
  reading: 'The end of probation is not a time limit.',
  bad: `appointment Fleet for C1027 {
  type: career
  effective: 2024-08-11
  not-to-exceed: «2027-08-10»
}`,
  good: `appointment Fleet for C1027 {
  type: career
  effective: 2024-08-11
}`,
  appliesTo: ({ type }) => type?.value === 'career',
  check({ notToExceed, type }) {
    if (notToExceed === undefined) return satisfied(type);
    return violated(
      notToExceed,
      `The career appointment is limited to ${notToExceed.value}; it has no time limit.`,
      {
        because: [{ at: type, message: 'The appointment is of this type.' }],
        fixes: [suggestion('Remove the not-to-exceed date', remove(notToExceed))],
      },
    );
  },
});
