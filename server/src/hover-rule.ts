// What hovers tell of the id of a rule: what it asks, why, what to do, and where that is written.
import { builtInOf, rules } from '@casefile/language';
import { severityOf } from '@casefile/language/lsp';
import { provisionInWords, ruleLink } from './markdown.ts';
import type { CaseRoot } from './root.ts';

export function describeRule(id: string, root: CaseRoot, opensPages: boolean): string | undefined {
  const { law } = root.workspace;
  const rule = rules.find(known => known.id === id);
  if (rule === undefined) {
    const finding = builtInOf(id);
    if (finding === undefined) return undefined;
    const { title, severity, why, todo } = finding;
    return `**${title}** (${severity})\n\n${why}\n\n${todo} It is corrected, not waived.`;
  }
  return [
    `**${rule.title}** (${severityOf(rule, law)})`,
    `${law.fill(rule.why)}\n\n${law.fill(rule.todo)}`,
    ...rule.provisions.map(provision => provisionInWords(provision, law)),
    ...(opensPages ? [`More: ${ruleLink(id, true)}`] : []),
  ]
    .filter(part => part !== undefined)
    .join('\n\n');
}
