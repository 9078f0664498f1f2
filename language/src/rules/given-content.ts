// The answers that the rules on lists of required contents share: the items of the list that are given in full.
import type { Content } from '../facts/required-content.ts';
import type { ProvisionId } from '../law/index.ts';
import { satisfied, type Verdict } from './rule.ts';

/** Satisfied for each item that lacks nothing and holds no placeholder, as the part of the requirement that it is. */
export const givenContents = (contents: readonly Content[]): Verdict[] =>
  contents.flatMap(({ item, given, lacking, unfilled }) =>
    given === undefined || lacking.length > 0 || unfilled.length > 0
      ? []
      : [satisfied(given, { item: item.item, provisions: [item.provision as ProvisionId] })],
  );
