// Where each statement of an edition has its place: in rules, in the language itself, or in no file.
import type { Edition, Provision } from './edition.ts';

/** What the coverage has to know of a rule. */
export interface Resting {
  readonly id: string;
  readonly provisions: readonly string[];
}

/** A statement with its places. One with a rule may have a sentence on the language too. */
export interface CoveredProvision<R extends Resting = Resting> extends Provision {
  readonly id: string;
  readonly rules: readonly R[];
}

export interface CoveredGroup<R extends Resting = Resting> {
  /** The letters before the number of each of its statements. */
  readonly letters: string;
  readonly title: string;
  readonly provisions: readonly CoveredProvision<R>[];
}

/** The first of its places that a statement is counted under. */
export type PlaceOfProvision = 'rule' | 'language' | 'no-file' | 'none';

/**
 * Every statement of an edition by group, in the order of the catalog.
 * @param rules those that the edition knows
 */
export function coverage<R extends Resting>(edition: Edition, rules: readonly R[]): CoveredGroup<R>[] {
  return Object.entries(edition.groups).map(([letters, title]) => ({
    letters,
    title,
    provisions: Object.entries(edition.provisions)
      .filter(([id]) => id.startsWith(`${letters}-`))
      .map(([id, provision]) => ({
        ...provision,
        id,
        rules: rules.filter(({ provisions }) => provisions.includes(id)),
      })),
  }));
}

export function placeOf({ rules, inLanguage, notInFile }: CoveredProvision): PlaceOfProvision {
  if (rules.length > 0) return 'rule';
  if (inLanguage !== undefined) return 'language';
  return notInFile === undefined ? 'none' : 'no-file';
}
