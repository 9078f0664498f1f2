// A limited term appointment does not last longer than the law allows.
import { rule } from '../rule.ts';
import { termWithinLimit } from '../term-within-limit.ts';

export default rule({
  id: 'appointment/limited-term-too-long',
  title: 'Limited term appointment too long',
  provisions: ['APT-017'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'A limited term appointment lasts {limited-term-months} months at the most.',
  todo: 'Set a not-to-exceed date that is within the months, or make another kind of appointment.',
  figures: ['limited-term-months'],
  since: '0.1.0',
  reading:
    'A term that ends by the day before the months are full is lawful. Whether the third anniversary of its effective date still belongs to them is not said: an end on that day is a warning, a later one an error.',
  bad: `appointment Transition for C4100 {
  type: limited-term
  effective: 2022-10-01
  not-to-exceed: «2025-10-02»
}`,
  good: `appointment Transition for C4100 {
  type: limited-term
  effective: 2022-10-01
  not-to-exceed: 2025-09-30
}`,
  appliesTo: ({ type }) => type?.value === 'limited-term',
  check: (appointment, context) => termWithinLimit(appointment, context, 'The limited term appointment'),
});
