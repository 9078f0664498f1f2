// Candidate development programs: how entry is announced, under which text they are judged, who takes part and how.
import { dated, type Law } from '../law/index.ts';
import type { Placed, Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Program = Records['Program'];
type Participation = Program['participation'][number];

/** The announcements of entry into a program that were not withdrawn (CDR-007). */
export const entriesInto = (program: Program, world: World): readonly Records['Vacancy'][] =>
  world
    .where('Vacancy', '$about', program.$name?.value)
    .filter(
      ({ purpose, status }) =>
        (purpose === undefined || purpose.value === 'program-entry') && status?.value !== 'cancelled',
    );

/** The staffing records of entry into a program (CDR-006). */
export const recordsOfEntry = (program: Program, world: World): readonly Records['StaffingRecord'][] =>
  entriesInto(program, world).flatMap(({ $name }) => world.where('StaffingRecord', '$about', $name?.value));

/** The day on which entry into a program was first announced. */
export const firstAnnounced = (program: Program, world: World): Placed<string> | undefined =>
  entriesInto(program, world)
    .flatMap(({ opens }) => opens ?? [])
    .reduce<Placed<string> | undefined>(
      (first, opens) => (first === undefined || opens.value < first.value ? opens : first),
      undefined,
    );

/** Whether the text of 1996 was the law on a day (5 CFR 412.103 and 412.104, replaced on 10 December 2009). */
export const isUnderTextOf1996 = (day: string): boolean => day <= dated['cfr-412-1996'].to;

/** Whether a program was announced, or else began, while the text of 1996 was the law; nothing where no day is known. */
export function isProgramOf1996(program: Program, world: World): boolean | undefined {
  const day = firstAnnounced(program, world) ?? program.starts;
  return day && isUnderTextOf1996(day.value);
}

export const hasStarted = ({ starts }: Program, asOf: string): boolean =>
  starts !== undefined && starts.value <= asOf;

/** Whether the participant takes part under Schedule B. */
export const isScheduleB = ({ appointment }: Participation): boolean =>
  appointment?.$subject?.value === 'schedule-b';

/** The participant as a sentence begins with it, by applicant number. */
export const participantOf = ({ $about }: Participation): string =>
  $about === undefined ? 'A participant' : `The participant ${$about.ref}`;

/** The programs in which a candidate took part, or from which a criterion B case comes. */
export const programsOf = (candidate: Ref | undefined, world: World): readonly Program[] => [
  ...new Set([
    ...world.where('Program', 'participation.$about', candidate),
    ...world
      .where('QrbCase', '$about', candidate)
      .flatMap(({ program }) => world.find('Program', program) ?? []),
  ]),
];

/** The announcements of entry into a program that were narrower than the civil service (APT-003). */
export function narrowEntriesInto(program: Program, law: Law, world: World): readonly Records['Vacancy'][] {
  const open = law.list('competitive-areas-of-consideration');
  return entriesInto(program, world).filter(
    ({ areaOfConsideration: area }) => area !== undefined && !Object.hasOwn(open, area.value),
  );
}
