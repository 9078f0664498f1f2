// When a position was announced, and by which announcement an appointment was won.
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

/** The opening date, or the day of entry in USAJOBS where that is earlier (QUA-003); nothing while neither is known. */
export function announcedOn({ opens, usajobs }: Records['Vacancy']): Placed<string> | undefined {
  const entered = usajobs?.entered;
  return entered !== undefined && (opens === undefined || entered.value < opens.value) ? entered : opens;
}

/** The announcement from which somebody was appointed: that of the staffing record, or else that of the case. */
export const announcementBehind = (
  { record, case: kase }: Records['Appointment'],
  world: World,
): Records['Vacancy'] | undefined =>
  world.find('Vacancy', world.find('StaffingRecord', record)?.$about) ??
  world.find('Vacancy', world.find('QrbCase', kase)?.vacancy);
