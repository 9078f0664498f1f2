// Which competencies a case shows for each Executive Core Qualification, and which of these have a majority.
import type { Law } from '../law/law.ts';
import type { Records } from '../model/record.ts';

type QrbCase = Records['QrbCase'];
type EcqEvidence = QrbCase['ecq'][number];
type Competency = NonNullable<EcqEvidence['shows']>['items'][number];

export interface EcqStanding {
  readonly ecq: string;
  /** The blocks in which the case shows it; none where it says nothing about it. */
  readonly blocks: QrbCase['ecq'];
  /** Its own competencies that are shown, each once. */
  readonly shown: readonly string[];
  /** How many competencies it has. */
  readonly of: number;
  /** How many make a majority (QOC-001). */
  readonly needed: number;
  readonly hasMajority: boolean;
}

/** Every ECQ as the case shows it, in the order of the law; nothing while no evidence is written or some is unread. */
export function ecqStandings(record: QrbCase, law: Law): readonly EcqStanding[] | undefined {
  if (record.ecq.length === 0 || record.ecq.some(({ $broken }) => $broken !== undefined)) return undefined;
  return Object.keys(law.list('ecqs'))
    .filter(ecq => law.competenciesOf(ecq).length > 0)
    .map(ecq => {
      const own = law.competenciesOf(ecq);
      const blocks = record.ecq.filter(({ $subject }) => $subject?.value === ecq);
      const items = blocks.flatMap(({ shows }) => shows?.items ?? []);
      const shown = own.filter(competency => items.some(({ value }) => value === competency));
      const needed = law.majorityOf(ecq);
      return { ecq, blocks, shown, of: own.length, needed, hasMajority: shown.length >= needed };
    });
}

/** The ECQs without a majority: the weak ones of a case under criterion C (QOC-003). */
export const withoutMajority = (standings: readonly EcqStanding[]): readonly string[] =>
  standings.filter(({ hasMajority }) => !hasMajority).map(({ ecq }) => ecq);

/** The ECQ to which a competency belongs; a fundamental one belongs to none (ECQ-007). */
export const ecqOf = (competency: string, law: Law): string | undefined =>
  Object.keys(law.list('ecqs')).find(ecq => law.competenciesOf(ecq).includes(competency));

/** What a block names that belongs to another ECQ or to none, and so does not count in its majority (ECQ-009). */
export const foreignCompetencies = (block: EcqEvidence, law: Law): readonly Competency[] =>
  block.$subject === undefined
    ? []
    : (block.shows?.items ?? []).filter(({ value }) => ecqOf(value, law) !== block.$subject?.value);

/** The values of a list, each once. */
export const distinct = <T>(items: readonly { readonly value: T }[]): T[] => [
  ...new Set(items.map(({ value }) => value)),
];
