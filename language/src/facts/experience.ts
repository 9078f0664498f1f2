// To which day the experience of a candidate can be credited.
import type { Placed, Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { lastClosingDate } from './submission.ts';

type Candidate = Records['Candidate'];

export interface CutOff {
  /** The latest closing date of the announcements in whose competition the candidate stood (MER-014). */
  readonly closes: Placed<string>;
  /** Where a case for one that closed on that day was submitted again: what says so (QDS-003). */
  readonly resubmitted: Ref | undefined;
  /** Whether every rating of the candidate says to which day experience was credited. */
  readonly isRated: boolean;
}

/** The last day of experience that counts for a vacancy (MER-014); nothing while its closing date is not known. */
export function lastCreditedDay(ref: Ref | undefined, world: World): Placed<string> | undefined {
  const vacancy = world.find('Vacancy', ref);
  return vacancy === undefined || isUnread(vacancy) ? undefined : lastClosingDate(vacancy, world);
}

/** A date that could not be read may be the one that counts. */
const isUnread = ({ $broken, extension }: Records['Vacancy']): boolean =>
  $broken !== undefined || extension.some(inner => inner.$broken !== undefined);

/** Nothing where no closing date is known, and for participants of a program, whose development goes on after it. */
export function experienceCutOff(candidate: Candidate | undefined, world: World): CutOff | undefined {
  const name = candidate?.$name?.value;
  if (candidate === undefined || name === undefined || isParticipant(name, world)) return undefined;
  const cases = world.where('QrbCase', '$about', name);
  const vacancies = [
    ...candidate.application
      .filter(({ track }) => track?.value !== 'noncompetitive')
      .map(({ $about }) => $about),
    ...cases.map(({ vacancy }) => vacancy),
  ].filter(ref => ref !== undefined);
  const closings = vacancies.map(ref => lastCreditedDay(ref, world));
  if (closings.length === 0 || closings.includes(undefined)) return undefined;
  const closes = closings.reduce((a, b) => (a !== undefined && b !== undefined && b.value > a.value ? b : a));
  if (closes === undefined) return undefined;
  const again = cases.find(
    ({ resubmissionOf, vacancy }) =>
      resubmissionOf !== undefined && lastCreditedDay(vacancy, world)?.value === closes.value,
  );
  return { closes, resubmitted: again?.resubmissionOf, isRated: isRated(name, world) };
}

/** Whether the candidate develops in a program or is certified as its graduate (QCS-002). */
const isParticipant = (name: string, world: World): boolean =>
  world.where('Program', 'participation.$about', name).length > 0 ||
  world.where('QrbCase', '$about', name).some(({ criterion }) => criterion?.value === 'B');

function isRated(name: string, world: World): boolean {
  const ratings = world
    .where('StaffingRecord', 'rating.$about', name)
    .flatMap(({ rating }) => rating.filter(({ $about }) => $about?.ref === name));
  return (
    ratings.length > 0 && ratings.every(({ experienceCreditedTo }) => experienceCreditedTo !== undefined)
  );
}
