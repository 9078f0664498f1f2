// What the record of an appointment tells about the conditions of employment.
import { add } from '../../edits/edits.ts';
import { inEffect, isMove } from '../../facts/appointment-action.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'appointment/conditions-not-recorded',
  title: 'Conditions of employment not recorded',
  provisions: ['CON-004', 'CON-005'],
  severity: 'information',
  on: 'Appointment',
  needs: ['effective'],
  why: 'The restrictions on employing relatives hold in the SES, and nobody is appointed who failed to register with Selective Service; a record that is silent shows neither.',
  todo: 'Record the day of the check under `relatives-check`, and the standing under `selective-service`.',
  since: '0.1.0',
  reading:
    'The sources ask for the conditions and for no record of them, so silence is information, once the appointment has taken effect. For a reassignment or a transfer nothing is asked.',
  bad: `«appointment FleetDirectorAppointment for C1027» {
  effective: 2024-08-11
  selective-service: registered
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  effective: 2024-08-11
  relatives-check: 2024-07-22
  selective-service: registered
}`,
  appliesTo: appointment => !isMove(appointment),
  check(appointment, { asOf, law }) {
    const { relativesCheck, relativeOf, selectiveService, $broken } = appointment;
    const verdicts: Verdict[] = [];
    const checked = relativesCheck ?? relativeOf;
    if (checked === undefined && !$broken?.some(key => key === 'relativesCheck' || key === 'relativeOf')) {
      if (!inEffect(appointment, asOf)) return pending('relatives-check');
      verdicts.push(
        violated(appointment, 'It is not recorded whether the appointee is a relative of an official.', {
          provisions: ['CON-004'],
        }),
      );
    }
    if (selectiveService === undefined && !$broken?.includes('selectiveService')) {
      if (!inEffect(appointment, asOf)) return pending('selective-service');
      verdicts.push(
        violated(appointment, 'The standing under the Selective Service law is not recorded.', {
          provisions: ['CON-005'],
          // Who failed to register may not be appointed; that is for the author to find, not for a fix to write.
          fixes: Object.keys(law.list('selective-service'))
            .filter(word => word !== 'failed-to-register')
            .map(word =>
              suggestion(
                `Add \`selective-service: ${word}\``,
                add(appointment, `selective-service: ${word}`),
              ),
            ),
        }),
      );
    }
    return verdicts.length > 0 ? verdicts : satisfied(checked);
  },
});
