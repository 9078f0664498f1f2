// A noncareer appointment has no time limit.
import { remove } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/noncareer-with-time-limit',
  title: 'Noncareer appointment with a time limit',
  provisions: ['APT-013'],
  on: 'Appointment',
  why: 'A noncareer appointment is made without a time limit; the appointing authority may end it at pleasure.',
  todo: 'Remove the not-to-exceed date, or make a limited appointment.',
  since: '0.1.0',
  reading: 'The guide describes this more than it commands it, so a not-to-exceed date is a warning.',
  bad: `appointment Fleet for C1027 {
  type: noncareer
  effective: 2024-08-11
  not-to-exceed: «2027-08-10»
}`,
  good: `appointment Fleet for C1027 {
  type: noncareer
  effective: 2024-08-11
}`,
  appliesTo: ({ type }) => type?.value === 'noncareer',
  check({ notToExceed, type }) {
    if (notToExceed === undefined) return satisfied(type);
    return violated(
      notToExceed,
      `The noncareer appointment is limited to ${notToExceed.value}; it has no time limit.`,
      {
        because: [{ at: type, message: 'The appointment is of this type.' }],
        fixes: [suggestion('Remove the not-to-exceed date', remove(notToExceed))],
      },
    );
  },
});
