// What kind of step into the career SES an appointment is.
import type { Records } from '../model/record.ts';

type Appointment = Records['Appointment'];

/** Whether a former career appointee comes back before an unfinished probation was served. */
export const isReappointment = ({ type, action }: Appointment): boolean =>
  type?.value === 'career' && action?.value === 'reappointment';

/** Whether the appointment has taken effect by a day. */
export const inEffect = ({ effective }: Appointment, day: string): boolean =>
  effective !== undefined && effective.value <= day;
