// Offers behind `waive` and `dispute`: the rules that are broken in this file first.
import { rules } from '@casefile/language';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer, Wanted } from './completion.ts';

export function ruleItems({ root, file }: Wanted, keyword: string): Offer[] {
  const broken = root.rulesFoundIn(file);
  return rules.map(({ id, title }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: broken.has(id) ? `${title} (found here)` : title,
    documentation: `${keyword === 'waive' ? 'Accept' : 'Dispute'} what this rule finds: ${title}.`,
    order: broken.has(id) ? 1 : 2,
  }));
}
