// Pieces of Markdown that hovers and completions share.

import type { Law } from '@casefile/language';
import { linkTo, type ProvisionId } from '@casefile/language';
import { COMMANDS } from './protocol.ts';

/** Text of a file between the signs of Markdown. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');

export const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

export const fenced = (lines: readonly string[]): string => ['```casefile', ...lines, '```'].join('\n');

/** A provision with what it asks, and links to where it is written. */
export function provisionInWords(id: string, law: Law): string | undefined {
  if (!Object.hasOwn(law.edition.provisions, id)) return undefined;
  const { asks, citations, source } = law.provision(id as ProvisionId);
  const official = law.edition.sources[source];
  const links = citations.map(citation => {
    const link = linkTo(citation);
    return link === undefined ? citation : `[${citation}](<${link}>)`;
  });
  if (links.length === 0 && official !== undefined) links.push(`[${official.title}](<${official.url}>)`);
  return `**${id}** ${asks} (${links.join('; ')})`;
}

/** The id of a rule, as a link to its page where the client can open one. */
export function ruleLink(id: string, opensPages: boolean): string {
  if (!opensPages) return code(id);
  const argument = encodeURIComponent(JSON.stringify([id]));
  return `[${id}](command:${COMMANDS.explainRule}?${argument})`;
}
