// A limited emergency appointment does not last longer than the law allows.
import { set } from '../../edits/edits.ts';
import { termEnds, termLimit } from '../../facts/limited-term.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

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
  check(appointment, { law }) {
    const { effective, notToExceed } = appointment;
    const limit = termLimit(appointment, effective.value, law);
    if (limit === undefined) return undefined;
    const ends = termEnds(appointment, limit);
    if (ends.length === 0) return pending('not-to-exceed');
    return ends.map(({ day, standing, told }) =>
      standing === 'within'
        ? satisfied(day)
        : violated(day, `The limited emergency appointment ${told}`, {
            because: [{ at: effective, message: 'It takes effect on this day.' }],
            fixes: [
              day === notToExceed ? suggestion(`End on ${limit.last}`, set(day, limit.last)) : undefined,
            ],
            ...(standing === 'on-the-day' && { severity: 'warning' }),
          }),
    );
  },
});
