// Who moves within the career SES is in it, and who is reinstated was.
import { set } from '../../edits/edits.ts';
import { careerServiceBefore, daysOut } from '../../facts/career-service.ts';
import { casesOf } from '../../facts/certification.ts';
import { dayBefore } from '../../law/dates.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { type Context, type OfferedFix, pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/status-does-not-fit',
  title: 'Action that does not fit the status of the person',
  provisions: ['APT-010', 'APT-026'],
  on: 'Appointment',
  needs: ['action', 'effective'],
  why: 'Reassignment and transfer are for people who hold a career appointment in the SES, reinstatement for those who held one; from any other service the way into the career SES leads through a competition.',
  todo: 'Correct the action, or record the career service on which it rests.',
  since: '0.1.0',
  reading:
    'The status on the effective date decides. An earlier career appointment, or a `career-service` of the candidate, counts beside the service that the candidate states; days out of the SES on which nobody works are no break. A reinstated person who is said to be in the career SES is a warning, because that may be so since the reinstatement.',
  bad: `candidate C1027 { service: civil-service }
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: «reassignment»
  effective: 2024-08-11
}`,
  good: `candidate C1027 { service: career-ses }
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: reassignment
  effective: 2024-08-11
}`,
  appliesTo: ({ type, action }) => type?.value === 'career' && Object.hasOwn(FIXES, action?.value ?? ''),
  check(appointment, context) {
    const { action, effective, $about } = appointment;
    const service = context.world.find('Candidate', $about)?.service;
    const before = careerServiceBefore(appointment, context);
    if (service === undefined && before === undefined) return pending('service');
    const left = before?.left;
    const isOut = left !== undefined && daysOut(left.value, effective.value) > 0;
    // A weekend between the last day and the appointment is no break: either action fits.
    if (isOut && !isWorkdayOut(left.value, effective.value, context)) return satisfied(left);
    const holds = service?.value === 'career-ses' || (before !== undefined && !isOut);
    const held = service?.value === 'former-career-ses' || isOut;
    if (action.value === 'reinstatement' ? held : holds) return satisfied(service ?? before?.told);
    if (action.value === 'reinstatement' && before !== undefined && service === undefined)
      return pending('ended');
    const status = holds ? 'holds a career appointment' : held ? 'held a career appointment once' : undefined;
    return violated(
      action,
      `The appointment is made by \`${action.value}\`, and the person ${status ?? 'is not in the career SES'}.`,
      {
        ...(action.value === 'reinstatement' && holds && { severity: 'warning' }),
        provisions: status === undefined ? ['APT-010', 'APT-026'] : ['APT-010'],
        because: [
          { at: service, message: 'The candidate serves here.' },
          before && { at: before.left ?? before.told, message: 'This career service came before.' },
        ],
        // Who left before completing probation is not reinstated (APT-026).
        fixes: (isBare(appointment, context.world)
          ? fixesFor(holds ? 'reinstatement' : held ? 'reassignment' : 'none')
          : []
        )
          .filter(word => word !== 'reinstatement' || before?.completed !== false)
          .map(word => fix(word, action)),
      },
    );
  },
});

/** Ways in that fit instead of an action, for a person whom that action does not fit. */
const FIXES: Readonly<Record<string, readonly string[]>> = {
  reinstatement: ['reassignment', 'transfer'],
  reassignment: ['reinstatement'],
  transfer: ['reinstatement'],
};

const fixesFor = (action: string): readonly string[] => FIXES[action] ?? ['merit-selection'];

/** Whether nothing rests on the action yet: no competition, no case and no probation that another one would not fit. */
const isBare = (appointment: Records['Appointment'], world: World): boolean =>
  appointment.record === undefined &&
  appointment.probation === undefined &&
  casesOf(appointment, world).length === 0;

const fix = (word: string, action: Parameters<typeof set>[0]): OfferedFix =>
  suggestion(`Appoint by \`${word}\``, set(action, word));

/** Whether a working day lies between the last day in the SES and the appointment. */
const isWorkdayOut = (left: string, effective: string, { calendar }: Context): boolean =>
  calendar.workingDaysBetween(left, dayBefore(effective)) > 0;
