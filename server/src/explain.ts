// The page of a rule, a provision or a declaration, and the list of all rules: what the client shows offline.
import {
  builtIn,
  describeDeclaration,
  describeRules,
  deskGuide,
  type Edition,
  explainProvision,
  explainRule,
} from '@casefile/language';
import type { ListedRule, Page } from './protocol.ts';

export function explain(id: string, edition: Edition = deskGuide): Page | null {
  const markdown =
    explainRule(id, edition) ?? explainProvision(id, edition) ?? describeDeclaration(id, edition);
  if (markdown === undefined) return null;
  return { id, title: /^# (.*)$/m.exec(markdown)?.[1] ?? id, markdown };
}

export function listRules(edition: Edition = deskGuide): ListedRule[] {
  const others = Object.entries(builtIn).map(
    ([id, { title, severity }]): ListedRule => ({ id, title, severity }),
  );
  const ofLaw = describeRules(edition).map(
    ({ id, title, severity }): ListedRule => ({ id, title, severity }),
  );
  return [...ofLaw, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}
