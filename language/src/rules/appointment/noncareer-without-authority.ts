// A noncareer appointment rests on an authority that OPM gave.
import { add, set } from '../../edits/edits.ts';
import { inEffect } from '../../facts/appointment-action.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/noncareer-without-authority',
  title: 'Noncareer appointment without authority',
  provisions: ['APT-014'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'An agency makes a noncareer appointment only under a noncareer appointment authority that OPM has given; its pool is for limited appointments.',
  todo: 'Obtain the authority of OPM, and record it as `authority: opm` or by the day on which it was granted.',
  since: '0.1.0',
  reading: 'The day on which OPM granted an authority shows by itself that there is one.',
  bad: `«appointment Counselor for C4200» {
  type: noncareer
  effective: 2022-10-01
}`,
  good: `appointment Counselor for C4200 {
  type: noncareer
  effective: 2022-10-01
  authority: opm
  authority-granted: 2022-09-20
}`,
  appliesTo: ({ type }) => type?.value === 'noncareer',
  check(appointment, { asOf }) {
    const { authority, authorityGranted, effective } = appointment;
    if (authority?.value === 'pool') {
      return violated(
        authority,
        'The noncareer appointment is said to rest on the pool for limited appointments.',
        {
          because: [{ at: appointment.type, message: 'The appointment is of this type.' }],
          fixes: [suggestion('It rests on an authority of OPM', set(authority, 'opm'))],
        },
      );
    }
    const given = authority ?? authorityGranted;
    if (given !== undefined) return satisfied(given);
    if (appointment.$broken?.some(key => key === 'authority' || key === 'authorityGranted')) return undefined;
    if (!inEffect(appointment, asOf)) return pending('authority');
    return violated(
      appointment,
      `The noncareer appointment took effect on ${effective.value}, and no authority of OPM is recorded for it.`,
      {
        because: [{ at: effective, message: 'It took effect on this day.' }],
        fixes: [suggestion('It rests on an authority of OPM', add(appointment, 'authority: opm'))],
      },
    );
  },
});
