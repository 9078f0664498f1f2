// `casefile explain`: the page of a rule, a statement of the law or a declaration, in the terminal.
import {
  builtIn,
  declarationKeywords,
  describeDeclaration,
  deskGuide,
  explainProvision,
  explainRule,
  nearest,
  rules,
} from '@casefile/language';
import { UsageError } from '../exit.ts';
import { renderPage } from '../format/page.ts';
import { write } from '../output.ts';

export function runExplain(id: string): void {
  const page = explainRule(id) ?? explainProvision(id) ?? describeDeclaration(id, deskGuide);
  if (page === undefined)
    throw new UsageError(`There is no rule, statement or declaration ${id}.${hint(id)}`);
  write(renderPage(page));
}

/** The rules of which a part was written, or else the one that is written alike. */
function hint(id: string): string {
  const known = [...rules.map(rule => rule.id), ...Object.keys(builtIn), ...declarationKeywords];
  const part = id.split('/').at(-1) ?? id;
  const near = known.filter(other => part !== '' && other.split('/')[1]?.includes(part)).slice(0, 3);
  const meant = near.length > 0 ? near.join(', ') : nearest(id, known);
  return meant === undefined ? ' `casefile rules` lists all rules.' : ` Did you mean ${meant}?`;
}
