// A limited appointment rests on an authority of OPM or on one of the agency's pool.
import { add } from '../../edits/edits.ts';
import { isLimited } from '../../facts/limited-term.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/limited-without-authority',
  title: 'Limited appointment without authority',
  provisions: ['APT-024', 'RES-004'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'An agency makes a limited appointment under an authority that OPM granted for it, or under one from its own pool.',
  todo: 'Say on which authority it rests: `authority: opm` or `authority: pool`.',
  since: '0.1.0',
  reading:
    'The day on which OPM granted an authority shows by itself that there is one. For a temporary position beside another, so that incumbent and successor overlap, either authority is accepted; a career appointment to it needs none.',
  bad: `«appointment Transition for C4100» {
  type: limited-term
  effective: 2022-10-01
}`,
  good: `appointment Transition for C4100 {
  type: limited-term
  effective: 2022-10-01
  authority: pool
}`,
  appliesTo: isLimited,
  check(appointment, { asOf, world }) {
    const { authority, authorityGranted, effective, position } = appointment;
    const given = authority ?? authorityGranted;
    if (given !== undefined) return satisfied(given);
    if (appointment.$broken?.some(key => key === 'authority' || key === 'authorityGranted')) return undefined;
    if (effective.value > asOf) return pending('authority');
    const succession = world.find('Position', position)?.succession;
    return violated(
      appointment,
      'The limited appointment does not say on which authority it rests: one that OPM granted, or one of the pool.',
      {
        because: [
          { at: effective, message: 'It took effect on this day.' },
          succession && { at: succession, message: 'The position is a temporary one beside another.' },
        ],
        provisions: succession === undefined ? ['APT-024'] : ['RES-004', 'APT-024'],
        fixes: [
          suggestion('It rests on an authority of OPM', add(appointment, 'authority: opm')),
          suggestion('It rests on the pool of the agency', add(appointment, 'authority: pool')),
        ],
      },
    );
  },
});
