// Mistakes in casefile.json as findings, at their line.
import { alike } from './built-in.ts';
import type { Finding } from './finding.ts';
import { Lines } from './lines.ts';
import type { ConfigurationMistake } from './settings.ts';

export function configurationFindings(
  file: string,
  text: string,
  mistakes: readonly ConfigurationMistake[],
): Finding[] {
  const lines = new Lines(text);
  return mistakes.map(({ rule, message, todo, start, end }) => ({
    ...alike(rule),
    message,
    todo,
    file,
    range: lines.range({ start, end }),
    provisions: [],
    related: [],
    fixes: [],
  }));
}
