// Who failed to register with Selective Service is not appointed.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/failed-to-register',
  title: 'Appointee who failed to register for Selective Service',
  provisions: ['CON-005'],
  on: 'Appointment',
  needs: ['selectiveService'],
  why: 'A person who failed to register with Selective Service as the law requires may not be appointed to the SES.',
  todo: "Do not appoint the person, or record OPM's determination that the failure was neither knowing nor willful.",
  since: '0.1.0',
  bad: `appointment FleetDirectorAppointment for C1027 {
  selective-service: «failed-to-register»
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  selective-service: registered
}`,
  check({ selectiveService, effective }) {
    if (selectiveService.value !== 'failed-to-register') return satisfied(selectiveService);
    return violated(
      selectiveService,
      'The appointee failed to register with Selective Service, and may not be appointed.',
      {
        because: [{ at: effective, message: 'The appointment takes effect on this day.' }],
        fixes: [
          suggestion(
            'OPM determined that it was neither knowing nor willful',
            set(selectiveService, 'excepted'),
          ),
        ],
      },
    );
  },
});
