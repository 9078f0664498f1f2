// How the graduates of a development program came into it.
import { dated } from '../law/figures.ts';
import type { Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Program = Records['Program'];
type Vacancy = Records['Vacancy'];

/** The programs in which a candidate took part, or from which a criterion B case comes. */
export const programsOf = (candidate: Ref | undefined, world: World): readonly Program[] => [
  ...new Set([
    ...world.where('Program', 'participation.$about', candidate),
    ...world
      .where('QrbCase', '$about', candidate)
      .flatMap(({ program }) => world.find('Program', program) ?? []),
  ]),
];

const OPEN_ENOUGH: ReadonlySet<string> = new Set(['all-qualified', 'civil-service']);

/** The announcements for entry into a program whose area of consideration was narrower than the civil service. */
export const narrowEntries = (program: Program, world: World): readonly Vacancy[] =>
  world
    .where('Vacancy', '$about', program.$name?.value)
    .filter(({ areaOfConsideration: area }) => area !== undefined && !OPEN_ENOUGH.has(area.value));

/** Whether a program was announced while programs open to one agency alone were lawful; nothing without a date. */
export function isFormerProgram(program: Program, entry: Vacancy): boolean | undefined {
  const announced = entry.opens ?? program.starts;
  return announced && announced.value <= dated['agency-only-programs'].to;
}
