// Which name an author meant by what is none.
import { declarations } from '../vocabulary/index.ts';

/** `for position FleetDirector2024`: what a name is of is known from where it is declared. */
const KEYWORD_FIRST = new RegExp(`^(?:${Object.keys(declarations).join('|')})[ \\t]+(?=[A-Z]\\w*$)`);

/** The keyword and its blanks before a name; nothing where there is none. */
export const keywordBefore = (written: string): string => KEYWORD_FIRST.exec(written)?.[0] ?? '';

/** `fleet-director 2024` → `FleetDirector2024`. */
export function asName(written: string): string | undefined {
  const words = written.slice(0, 100).split(/[^A-Za-z0-9_]+/);
  const name = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : undefined;
}
