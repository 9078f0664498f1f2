// What the deadline of a submission rests on: whether the days run, from which closing date, and what OPM granted.
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { closingDate } from './open-period.ts';

type QrbCase = Records['QrbCase'];
type Vacancy = Records['Vacancy'];

/** Whether the days from the closing date run for the case: criterion A or C, submitted for the first time. */
export const hasSubmissionClock = (record: QrbCase): boolean =>
  (record.criterion?.value === 'A' || record.criterion?.value === 'C') && record.resubmissionOf === undefined;

/**
 * Whether the case is for an appointment as corrective action: it rests on an announcement that closed long before, and
 * no competition waits for it (COR-003).
 */
export const isForCorrectiveAction = ({ $name }: QrbCase, world: World): boolean =>
  world
    .where('Appointment', 'case', $name?.value)
    .some(({ action }) => action?.value === 'corrective-action');

/** The latest day to which OPM extended the period (QCS-021). */
export function latestGrant(record: QrbCase): Placed<string> | undefined {
  const granted = record.extension.flatMap(({ grantedUntil }) => grantedUntil ?? []);
  return granted.reduce<Placed<string> | undefined>(
    (latest, until) => (latest === undefined || until.value > latest.value ? until : latest),
    undefined,
  );
}

/** OPM's approval is attached, but not the day to which it extends the period: the last day is not known. */
export const isExtensionUndated = (record: QrbCase): boolean =>
  latestGrant(record) === undefined &&
  record.attachment.some(({ $subject }) => $subject?.value === 'extension-approval');

/** The closing date of an announcement, or of the last one that reopened it. */
export function lastClosingDate(vacancy: Vacancy | undefined, world: World): Placed<string> | undefined {
  const passed = new Set<Vacancy>();
  let here = vacancy;
  let last = here && closingDate(here);
  while (here !== undefined && !passed.has(here)) {
    passed.add(here);
    here = world.where('Vacancy', 'reopens', here.$name?.value)[0];
    const closes = here && closingDate(here);
    if (closes !== undefined && last !== undefined && closes.value > last.value) last = closes;
  }
  return last;
}
