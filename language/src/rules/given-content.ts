// The answer that the rules on lists of required contents share: an item of the list is given in full.
import type { Content } from '../facts/required-content.ts';
import type { ProvisionId } from '../law/index.ts';
import { satisfied, type Verdict } from './rule.ts';

/** Satisfied, with the item as the part of the requirement that it is about; nothing where the item lacks something. */
export const givenContent = ({ item, given, lacking }: Content): Verdict[] =>
  given === undefined || lacking.length > 0
    ? []
    : [satisfied(given, { item: item.item, provisions: [item.provision as ProvisionId] })];
