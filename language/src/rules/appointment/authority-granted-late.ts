// OPM grants the authority for an appointment before the appointment takes effect.
import { set } from '../../edits/edits.ts';
import { isLimited } from '../../facts/limited-term.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/authority-granted-late',
  title: 'Authority granted after the appointment',
  provisions: ['APT-014', 'APT-024'],
  on: 'Appointment',
  needs: ['effective', 'authorityGranted'],
  why: 'An appointment that needs an authority of OPM cannot be made before OPM has granted it.',
  todo: 'Let the appointment take effect when the authority is there, or correct the date.',
  since: '0.1.0',
  reading: 'The text implies the order. An authority granted on the effective date is in time.',
  bad: `appointment Counselor for C4200 {
  type: noncareer
  effective: 2022-10-01
  authority: opm
  authority-granted: «2022-10-03»
}`,
  good: `appointment Counselor for C4200 {
  type: noncareer
  effective: 2022-10-01
  authority: opm
  authority-granted: 2022-09-20
}`,
  appliesTo: appointment => appointment.type?.value === 'noncareer' || isLimited(appointment),
  check({ authorityGranted, effective, ended, notToExceed, type }) {
    if (authorityGranted.value <= effective.value) return satisfied(authorityGranted);
    const isOver = [ended, notToExceed].some(end => end !== undefined && end.value < authorityGranted.value);
    return violated(
      authorityGranted,
      `The appointment takes effect on ${effective.value}, and OPM granted the authority for it on ${authorityGranted.value}.`,
      {
        provisions: type?.value === 'noncareer' ? ['APT-014'] : ['APT-024'],
        because: [{ at: effective, message: 'It takes effect on this day.' }],
        fixes: [
          isOver
            ? undefined
            : suggestion(
                `Let it take effect on ${authorityGranted.value}`,
                set(effective, authorityGranted.value),
              ),
        ],
      },
    );
  },
});
