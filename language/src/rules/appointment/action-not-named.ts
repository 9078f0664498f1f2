// A position is filled by a competition, or by one of the ways without competition that the guide names.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/action-not-named',
  title: 'Career appointment in a way that the guide does not name',
  provisions: ['APT-002'],
  severity: 'warning',
  on: 'Appointment',
  needs: ['action'],
  why: 'An SES position is filled by a competition, or without one by reassignment, transfer, reinstatement, the appointment of a program graduate, or as corrective action.',
  todo: 'Name the action by which the appointment is made, or the authority on which another way rests.',
  since: '0.1.0',
  reading: 'The ways without competition are given as examples, so another one is a warning.',
  bad: `appointment FleetDirectorAppointment for C1027 {
  type: career
  action: «other»
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
}`,
  appliesTo: ({ type }) => type?.value === 'career',
  check({ action, type }) {
    if (action.value !== 'other') return satisfied(action);
    return violated(action, 'The career appointment is made in a way that the guide does not name.', {
      because: [{ at: type, message: 'The appointment is of this type.' }],
    });
  },
});
