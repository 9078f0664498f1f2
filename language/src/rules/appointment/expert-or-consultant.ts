// An expert or consultant appointment fills no SES position.
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/expert-or-consultant',
  title: 'SES position filled by an expert or consultant',
  provisions: ['RES-006'],
  on: 'Appointment',
  needs: ['authority'],
  owed: false,
  why: 'The authority to appoint experts and consultants is for advice and temporary work; it may not be used to fill a position of the SES.',
  todo: 'Fill the position by a career, noncareer or limited appointment, or employ the expert outside it.',
  since: '0.1.0',
  bad: `appointment FleetDirectorAppointment for C1027 {
  position: FleetDirector
  authority: «consultant»
  effective: 2024-08-11
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  position: FleetDirector
  type: limited-term
  authority: pool
  effective: 2024-08-11
}`,
  check({ authority, position }) {
    if (authority.value !== 'expert' && authority.value !== 'consultant') return satisfied(authority);
    if (position === undefined) return pending('position');
    return violated(
      authority,
      `An appointment as ${authority.value} is used to fill the SES position \`${position.ref}\`.`,
      { because: [{ at: position, message: 'This position is filled.' }] },
    );
  },
});
