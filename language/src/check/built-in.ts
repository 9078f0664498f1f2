// Findings that no rule of the law makes: about form, words, names, waivers, the configuration and the files themselves.
import type { BuiltIn, BuiltIns } from './built-in/built-in.ts';
import { files } from './built-in/files.ts';
import { names } from './built-in/names.ts';
import { syntax } from './built-in/syntax.ts';
import { vocabulary } from './built-in/vocabulary.ts';
import { waivers } from './built-in/waivers.ts';

/** By id. Each has a page, can be explained, and can be given another severity. */
export const builtIn = {
  ...files,
  ...names,
  ...syntax,
  ...vocabulary,
  ...waivers,
} as const satisfies BuiltIns;

export type BuiltInId = keyof typeof builtIn;

/** What is known of a finding that is built in; nothing for another id. */
export const builtInOf = (id: string): BuiltIn | undefined =>
  Object.hasOwn(builtIn, id) ? builtIn[id as BuiltInId] : undefined;

/** What every finding under an id tells alike. */
export function alike<Id extends BuiltInId>(rule: Id): { rule: Id } & Pick<BuiltIn, 'severity' | 'why'> {
  const { severity, why } = builtIn[rule];
  return { rule, severity, why };
}
