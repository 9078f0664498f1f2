// What kind of step into the career SES an appointment is.
import type { Records } from '../model/record.ts';

type Appointment = Records['Appointment'];

/** Actions that make an initial career appointment whatever came before; a reappointment depends on its grounds. */
const INITIAL: ReadonlySet<string | undefined> = new Set([
  'merit-selection',
  'cdp-graduate',
  'corrective-action',
]);

/** Whether it is an initial career appointment by its action alone. */
export const isInitialCareer = ({ type, action }: Appointment): boolean =>
  type?.value === 'career' && INITIAL.has(action?.value);

/** Whether a former career appointee comes back before an unfinished probation was served. */
export const isReappointment = ({ type, action }: Appointment): boolean =>
  type?.value === 'career' && action?.value === 'reappointment';

/** Whether the appointment has taken effect by a day. */
export const inEffect = ({ effective }: Appointment, day: string): boolean =>
  effective !== undefined && effective.value <= day;
