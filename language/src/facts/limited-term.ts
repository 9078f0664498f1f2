// How long a limited appointment may last, alone and with those that it renews.

import { addDays, lastDayOfTerm } from '../law/dates.ts';
import type { FigureName } from '../law/desk-guide.ts';
import type { Law } from '../law/law.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Appointment = Records['Appointment'];

const MONTHS = {
  'limited-term': 'limited-term-months',
  'limited-emergency': 'limited-emergency-months',
} as const satisfies Record<string, FigureName>;

type Limited = keyof typeof MONTHS;

const limitedType = ({ type }: Appointment): Limited | undefined =>
  type?.value === 'limited-term' || type?.value === 'limited-emergency' ? type.value : undefined;

/** Whether the appointment is a limited one, for a term or in an emergency. */
export const isLimited = (appointment: Appointment): boolean => limitedType(appointment) !== undefined;

export interface TermLimit {
  readonly months: number;
  /** The last day that is within the months: the day before they are full. */
  readonly last: string;
}

/** The longest term of a limited appointment that takes effect on a day (APT-017, APT-020). */
export function termLimit(appointment: Appointment, effective: string, law: Law): TermLimit | undefined {
  const type = limitedType(appointment);
  if (type === undefined) return undefined;
  const months = law.figure(MONTHS[type]);
  return { months, last: lastDayOfTerm(effective, months) };
}

/** Where a last day stands: within the limit, on the very day on which the months are full, or beyond. */
export const against = ({ last }: TermLimit, day: string): 'within' | 'on-the-day' | 'beyond' =>
  day <= last ? 'within' : day === addDays(last, 1) ? 'on-the-day' : 'beyond';

/** A last day of a limited appointment, and how it stands against the limit. */
export interface TermEnd {
  readonly day: Placed<string>;
  readonly standing: ReturnType<typeof against>;
  /** What completes "The limited appointment …" where the day is not within the limit. */
  readonly told: string;
}

/** The days on which a limited appointment is to end and did end, against a limit. */
export function termEnds({ notToExceed, ended }: Appointment, limit: TermLimit): TermEnd[] {
  return [notToExceed, ended].flatMap((day): TermEnd[] => {
    if (day === undefined) return [];
    const standing = against(limit, day.value);
    const lasts = `${day === ended ? 'lasted' : 'may last'} until ${day.value}`;
    const told =
      standing === 'on-the-day'
        ? `${lasts}, the very day on which its ${limit.months} months are full; whether that day belongs to them is not said.`
        : `${lasts}; the last day of its ${limit.months} months is ${limit.last}.`;
    return [{ day, standing, told }];
  });
}

/** The first of the appointments that lead to this one, each renewing the one before (APT-018, APT-021). */
export function firstRenewed(appointment: Appointment, world: World): Appointment {
  const passed = new Set<Appointment>();
  let first = appointment;
  while (!passed.has(first)) {
    passed.add(first);
    first = world.find('Appointment', first.renewalOf) ?? first;
  }
  return first;
}
