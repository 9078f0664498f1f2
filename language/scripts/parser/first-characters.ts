// Which characters a terminal may begin with, and whether it may go over several lines: so that the lexer tries few.
import { type Disjunction, RegExpParser, type Set as RegExpSet, type Term } from '@chevrotain/regexp-to-ast';

/** The number of ASCII characters; all others count as one, as the last of the table. */
export const ASCII = 128;

export interface Shape {
  /** The codes of the characters it may begin with; {@link ASCII} for any other than these. */
  readonly first: ReadonlySet<number>;
  readonly spansLines: boolean;
}

/** @throws where an expression uses what this does not understand */
export function shapeOf(pattern: RegExp): Shape {
  const { value } = new RegExpParser().pattern(`/${pattern.source}/${pattern.flags}`);
  const first = new Set<number>();
  if (addFirst(value, first)) throw new Error(`The terminal ${pattern} may be nothing.`);
  return { first, spansLines: [10, 13].some(code => disjunctionHolds(value, code)) };
}

/** @returns whether the whole may be nothing */
function addFirst({ value }: Disjunction, first: Set<number>): boolean {
  let isEmpty = false;
  for (const alternative of value) {
    if (!alternative.value.some(term => !addFirstOfTerm(term, first))) isEmpty = true;
  }
  return isEmpty;
}

/** @returns whether the term may be nothing */
function addFirstOfTerm(term: Term, first: Set<number>): boolean {
  switch (term.type) {
    case 'Character':
    case 'Set':
      for (let code = 0; code <= ASCII; code++) if (holds(term, code)) first.add(code);
      return term.quantifier?.atLeast === 0;
    case 'Group':
      return addFirst(term.value, first) || term.quantifier?.atLeast === 0;
    default:
      throw new Error(`The lexer cannot be generated from a ${term.type}.`);
  }
}

const disjunctionHolds = ({ value }: Disjunction, code: number): boolean =>
  value.some(alternative => alternative.value.some(term => termHolds(term, code)));

function termHolds(term: Term, code: number): boolean {
  if (term.type === 'Group') return disjunctionHolds(term.value, code);
  return (term.type === 'Character' || term.type === 'Set') && holds(term, code);
}

/** Whether a part that is one character may be that of a code; of {@link ASCII}, whether it may be any beyond. */
function holds(term: Term, code: number): boolean {
  if (term.type === 'Character') return code === ASCII ? term.value >= ASCII : term.value === code;
  if (term.type !== 'Set') return false;
  return code === ASCII ? term.complement || beyond(term) : inside(term, code) !== term.complement;
}

const inside = ({ value }: RegExpSet, code: number): boolean =>
  value.some(part => (typeof part === 'number' ? part === code : part.from <= code && code <= part.to));

const beyond = ({ value }: RegExpSet): boolean =>
  value.some(part => (typeof part === 'number' ? part : part.to) >= ASCII);
