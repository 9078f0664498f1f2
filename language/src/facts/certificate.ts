// Which wording the printed certificate of a program graduate has.
import type { Law } from '../law/law.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

export interface FittingCertificate {
  readonly wording: 'without-further-competition' | 'after-competition';
  /** The area of consideration from which that follows. */
  readonly area: Placed<string>;
}

/**
 * The wording that fits how widely the program was open (QCT-005, QCT-006): by the announcement of the entry for
 * which the candidate applied, or else by all of them where they agree. Nothing where none tells.
 */
export function fittingCertificate(
  { program, $about }: Records['QrbCase'],
  world: World,
  law: Law,
): FittingCertificate | undefined {
  const entries = world.where('Vacancy', '$about', program);
  const applied = world.find('Candidate', $about)?.application.map(application => application.$about?.ref);
  const own = entries.filter(({ $name }) => applied?.includes($name?.value));
  const areas = (own.length > 0 ? own : entries).flatMap(entry => entry.areaOfConsideration ?? []);
  const [area] = areas;
  const open = areas.map(({ value }) => Object.hasOwn(law.list('competitive-areas-of-consideration'), value));
  if (area === undefined || new Set(open).size > 1) return undefined;
  return { area, wording: open[0] ? 'without-further-competition' : 'after-competition' };
}
