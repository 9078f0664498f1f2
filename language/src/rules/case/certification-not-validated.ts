// The QRB Administrator confirms the certification in ESCS.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/certification-not-validated',
  title: 'Certification not confirmed in ESCS',
  provisions: ['QCT-003'],
  on: 'Certification',
  needs: ['validatedInEscs'],
  why: 'The QRB Administrator confirms the certification in ESCS; what is not confirmed there cannot be shown when the appointment is made.',
  todo: 'Ask the QRB Administrator to confirm it before the appointment.',
  since: '0.1.0',
  reading:
    'It is an act of OPM and not of the agency: a warning, and only where the file says that it was not done.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  certification {
    certified: 2024-07-12
    validated-in-escs: «no»
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  certification {
    certified: 2024-07-12
    validated-in-escs: yes
  }
}`,
  check: ({ validatedInEscs: validated, certified }) =>
    validated.value
      ? satisfied(validated)
      : violated(validated, 'The certification is not confirmed in ESCS.', {
          because: [certified && { at: certified, message: `The Board certified on ${certified.value}.` }],
        }),
});
