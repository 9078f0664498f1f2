// The merit system principles that a development policy names (DEV-005).
import type { Law } from '../law/index.ts';

/** A principle as it is cited, with its section of the statute and its last paragraph. */
export interface MeritPrinciple {
  readonly citation: string;
  readonly section: string;
  readonly paragraph: string;
}

const STATUTE = /^\d+ U\.S\.C\. (\d+)\(\w\)(\(\d\))$/;

/** The principles that assignments to training follow, as the provision on them cites the statute. */
export const meritPrinciples = (law: Law): readonly MeritPrinciple[] =>
  law.provision('DEV-005').citations.flatMap(citation => {
    const [, section, paragraph] = STATUTE.exec(citation) ?? [];
    return section === undefined || paragraph === undefined ? [] : [{ citation, section, paragraph }];
  });
