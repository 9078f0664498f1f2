// A limited emergency appointment does not last longer than the law allows.
import { rule } from '../rule.ts';
import { termWithinLimit } from '../term-within-limit.ts';

export default rule({
  id: 'appointment/limited-emergency-too-long',
  title: 'Limited emergency appointment too long',
  provisions: ['APT-020'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'A limited emergency appointment lasts {limited-emergency-months} months at the most.',
  todo: 'Set a not-to-exceed date that is within the months, or make another kind of appointment.',
  figures: ['limited-emergency-months'],
  since: '0.1.0',
  reading:
    'A term that ends by the day before the months are full is lawful. Whether the day on which the months are full still belongs to them is not said: an end on that day is a warning, a later one an error.',
  bad: `appointment Transition for C4100 {
  type: limited-emergency
  effective: 2023-01-29
  not-to-exceed: «2024-07-30»
}`,
  good: `appointment Transition for C4100 {
  type: limited-emergency
  effective: 2023-01-29
  not-to-exceed: 2024-07-28
}`,
  appliesTo: ({ type }) => type?.value === 'limited-emergency',
  check: (appointment, context) => termWithinLimit(appointment, context, 'The limited emergency appointment'),
});
