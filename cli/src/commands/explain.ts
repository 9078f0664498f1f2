// `casefile explain`: the page of a rule, in the terminal.
import { builtIn, explainRule, rules } from '@casefile/language';
import { UsageError } from '../exit.ts';
import { renderPage } from '../format/page.ts';

export function runExplain(id: string): void {
  const page = explainRule(id);
  if (page === undefined) {
    const known = [...rules.map(rule => rule.id), ...Object.keys(builtIn)];
    const near = known.filter(other => other.split('/')[1]?.includes(id.split('/').at(-1) ?? id)).slice(0, 3);
    const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' `casefile rules` lists them all.';
    throw new UsageError(`There is no rule ${id}.${hint}`);
  }
  process.stdout.write(renderPage(page));
}
