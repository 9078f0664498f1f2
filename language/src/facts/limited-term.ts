// What a limited appointment is, for how many months it may be made, and which others it renews.
import type { FigureName } from '../law/desk-guide.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Limit } from './deadlines/deadline.ts';

type Appointment = Records['Appointment'];

const MONTHS = {
  'limited-term': 'limited-term-months',
  'limited-emergency': 'limited-emergency-months',
} as const satisfies Record<string, FigureName>;

export type LimitedType = keyof typeof MONTHS;

/** The figure that says how many months an appointment of the type may last (APT-017, APT-020). */
export const monthsOf = (type: LimitedType) => MONTHS[type];

/** Whether the appointment is a limited one, for a term or in an emergency. */
export const isLimited = ({ type }: Appointment): boolean =>
  type?.value === 'limited-term' || type?.value === 'limited-emergency';

/** Where a last day stands: within the limit, on the very day on which the months are full, or beyond. */
export const against = (
  { day: last, torn }: Pick<Limit, 'day' | 'torn'>,
  day: string,
): 'within' | 'on-the-day' | 'beyond' => (day <= last ? 'within' : day === torn ? 'on-the-day' : 'beyond');

/** A last day of a limited appointment, and how it stands against the limit. */
export interface TermEnd {
  readonly day: Placed<string>;
  readonly standing: ReturnType<typeof against>;
  /** What completes "The limited appointment …" where the day is not within the limit. */
  readonly told: string;
}

/** The days on which a limited appointment is to end and did end, against a limit of so many months. */
export function termEnds(
  { notToExceed, ended }: Appointment,
  limit: Limit & { readonly length: number },
): TermEnd[] {
  return [notToExceed, ended].flatMap((day): TermEnd[] => {
    if (day === undefined) return [];
    const standing = against(limit, day.value);
    const lasts = `${day === ended ? 'lasted' : 'may last'} until ${day.value}`;
    const told =
      standing === 'on-the-day'
        ? `${lasts}, the very day on which its ${limit.length} months are full; whether that day belongs to them is not said.`
        : `${lasts}; the last day of its ${limit.length} months is ${limit.day}.`;
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
