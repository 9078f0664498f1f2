// The day on which a position was announced.
import type { Placed, Records } from '../model/record.ts';

/** The opening date, or the day of entry in USAJOBS where that is earlier (QUA-003); nothing while neither is known. */
export function announcedOn({ opens, usajobs }: Records['Vacancy']): Placed<string> | undefined {
  const entered = usajobs?.entered;
  return entered !== undefined && (opens === undefined || entered.value < opens.value) ? entered : opens;
}
