// White House service and Peace Corps service give no way into the career SES.
import { remove } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const EXCLUDED: Readonly<Record<string, string>> = {
  'white-house-service': '5 CFR 315.602 (service in the White House)',
  'peace-corps-service': 'Executive Order 11103 (Peace Corps service)',
};

export default rule({
  id: 'appointment/authority-not-for-career',
  title: 'Authority that gives no career appointment',
  provisions: ['APT-027'],
  on: 'Appointment',
  needs: ['authority'],
  owed: false,
  why: 'The authorities to appoint White House staff and returning Peace Corps volunteers without competition do not reach career appointments in the SES.',
  todo: 'Fill the position by a competition, or by another action that leads into the career SES.',
  since: '0.1.0',
  bad: `appointment FleetDirectorAppointment for C1027 {
  type: career
  authority: «white-house-service»
  effective: 2024-08-11
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
  effective: 2024-08-11
}`,
  appliesTo: ({ type }) => type?.value === 'career',
  check({ authority, type }) {
    const excluded = Object.hasOwn(EXCLUDED, authority.value) ? EXCLUDED[authority.value] : undefined;
    if (excluded === undefined) return satisfied(authority);
    return violated(authority, `The career appointment cites ${excluded}, which does not reach the SES.`, {
      because: [{ at: type, message: 'The appointment is of this type.' }],
      fixes: [suggestion('Remove the authority', remove(authority))],
    });
  },
});
