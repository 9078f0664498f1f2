// What kind of step into the career SES an appointment is, and from when to when it was held.
import type { Placed, Records } from '../model/record.ts';

type Appointment = Records['Appointment'];

/** Whether a former career appointee comes back before an unfinished probation was served. */
export const isReappointment = ({ type, action }: Appointment): boolean =>
  type?.value === 'career' && action?.value === 'reappointment';

/** Whether a career appointee moves within the SES. */
export const isMove = ({ action }: Appointment): boolean =>
  action?.value === 'reassignment' || action?.value === 'transfer';

/** Whether the appointment has taken effect by a day. */
export const inEffect = ({ effective }: Appointment, day: string): boolean =>
  effective !== undefined && effective.value <= day;

/** The last day in the position, where one is recorded: a removal takes effect when its day is over. */
export const lastDayHeld = ({ ended, removal }: Appointment): Placed<string> | undefined =>
  ended ?? removal?.effective;

/** What appointments are put in order by: the day on which they take effect, and their names where it is one day. */
export const orderOf = ({ effective, $name }: Appointment): string => `${effective?.value} ${$name?.value}`;
