// What shows that an announcement was in USAJOBS.
import type { Placed, Records } from '../model/record.ts';
import { isPlaceholder } from './placeholder.ts';

/** The OPM control number, or else the day of entry; nothing where neither is written (VAC-003, VAC-005). */
export function evidenceOfUsajobs({ usajobs }: Records['Vacancy']): Placed<string> | undefined {
  const number = usajobs?.controlNumber;
  return number !== undefined && !isPlaceholder(number.value) ? number : usajobs?.entered;
}
