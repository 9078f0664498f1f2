// Which moratorium holds a case up, and what OPM decided on excepting it.
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type QrbCase = Records['QrbCase'];
type Moratorium = Records['Moratorium'];
export type Exception = Moratorium['exception'][number] | NonNullable<Moratorium['blanketException']>;

/** The moratoriums that can concern a case: those of its agency (MOR-004) and the governmentwide ones (MOR-021). */
export const moratoriumsOver = (record: QrbCase, world: World): readonly Moratorium[] =>
  [
    ...world
      .where('Moratorium', '$about', record.agency)
      .filter(({ kind }) => kind?.value !== 'governmentwide'),
    ...world.aboutNothing('Moratorium').filter(isGovernmentwide),
  ].filter(moratorium => moratorium.$broken === undefined);

export const isGovernmentwide = ({ kind }: Moratorium): boolean => kind?.value === 'governmentwide';

/** Whether it may not be placed at all, for the acting head came from a Presidential appointment (MOR-002). */
export const isBarred = (moratorium: Moratorium): boolean =>
  !isGovernmentwide(moratorium) && moratorium.actingHead?.value === 'presidential-appointee';

/** Where a day stands: its first and last day belong to a moratorium, and one without an end still runs. */
export function standsIn(
  day: string,
  { starts, ends }: Moratorium,
): 'before' | 'within' | 'after' | undefined {
  if (starts === undefined) return undefined;
  if (day < starts.value) return 'before';
  return ends === undefined || day <= ends.value ? 'within' : 'after';
}

/**
 * The request that decides over a case: for its position, where there is one, or else for the whole agency.
 * Of several the last that OPM approved, or else the last.
 */
export function exceptionFor(record: QrbCase, moratorium: Moratorium, world: World): Exception | undefined {
  const position = world.find('Vacancy', record.vacancy)?.$about?.ref;
  const own = moratorium.exception.filter(
    ({ $about, $broken }) => position !== undefined && $about?.ref === position && $broken === undefined,
  );
  const requests: Exception[] =
    moratorium.blanketException === undefined ? own : [moratorium.blanketException, ...own];
  return requests.findLast(({ decision }) => decision?.value === 'approved') ?? own.at(-1) ?? requests.at(-1);
}
