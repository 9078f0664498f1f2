// What a key can hold, and how the vocabulary of a block is written down. Types of the case model follow from it.
import type { lists } from '../law/lists.ts';

/** Closed lists of the law, by name; an edition may fill them otherwise, the language asks the edition. */
export type ListName = keyof typeof lists;

/** Words with what each means: a list of the language itself, or the name of a list of the law. */
export type Words = Readonly<Record<string, string>> | ListName;

export type Shape =
  | { readonly shape: 'text' }
  | { readonly shape: 'date' }
  /** A date, and by whom the act was done. */
  | { readonly shape: 'act'; readonly by: Words }
  | { readonly shape: 'number' }
  | { readonly shape: 'quantity'; readonly units: readonly string[] }
  | { readonly shape: 'money' }
  | { readonly shape: 'money-range' }
  | { readonly shape: 'yes-no' }
  | { readonly shape: 'word'; readonly words: Words }
  /** `3 approve`: how many of what. */
  | { readonly shape: 'counted'; readonly words: Words }
  | { readonly shape: 'name'; readonly kinds: readonly string[]; readonly within?: Owner }
  | { readonly shape: 'list'; readonly of: Shape; readonly all?: boolean };

/** Where a nested name is looked for when it is written plainly; see model/owners.ts. */
export type Owner = 'standard' | 'board';

export interface KeyFacts {
  /** What the key says, in a sentence. */
  readonly meaning: string;
  /** When its absence becomes a finding, in words that complete "due …". */
  readonly due?: string;
  /** The provision that asks for it (the catalog's statement id). */
  readonly provision?: string;
  /** A date that may lie ahead: a plan, a term, a deadline. Every other date records an act that was done. */
  readonly ahead?: boolean;
  /** Whether the author may answer `none`. */
  readonly none?: boolean;
  /** Whether the author may answer `not-applicable "reason"`. */
  readonly notApplicable?: boolean;
}

export type Key = Shape & KeyFacts;

/** What stands between a block's keyword and its brace. */
export interface Head {
  /** The block declares a name: required, or where the author wants one. */
  readonly name?: 'required' | 'optional';
  /** A word behind the keyword, such as the kind of document. */
  readonly subject?: Words;
  /** A text in quotes. */
  readonly label?: { readonly meaning: string; readonly required?: boolean };
  /** `for` and a name of one of these kinds. */
  readonly about?: {
    readonly kinds: readonly string[];
    readonly meaning: string;
    readonly required?: boolean;
  };
}

export interface Block {
  /** The type of its records, such as `Vacancy`. */
  readonly type: string;
  readonly keyword: string;
  readonly meaning: string;
  readonly head: Head;
  readonly keys: Readonly<Record<string, Key>>;
  /** Blocks that stand in it once at most. */
  readonly once?: Readonly<Record<string, Block>>;
  /** Blocks that may stand in it several times. */
  readonly many?: Readonly<Record<string, Block>>;
  /** It may stand without braces. */
  readonly plain?: boolean;
}

export const block = <const B extends Block>(written: B): B => written;

// Short words for the vocabulary files. Each adds a shape to the facts of a key.
type With<F, S> = F & S;

export const text = <const F extends KeyFacts>(facts: F): With<F, { shape: 'text' }> => ({
  ...facts,
  shape: 'text',
});
export const date = <const F extends KeyFacts>(facts: F): With<F, { shape: 'date' }> => ({
  ...facts,
  shape: 'date',
});
export const number = <const F extends KeyFacts>(facts: F): With<F, { shape: 'number' }> => ({
  ...facts,
  shape: 'number',
});
export const yesNo = <const F extends KeyFacts>(facts: F): With<F, { shape: 'yes-no' }> => ({
  ...facts,
  shape: 'yes-no',
});
export const moneyRange = <const F extends KeyFacts>(facts: F): With<F, { shape: 'money-range' }> => ({
  ...facts,
  shape: 'money-range',
});
export const act = <const W extends Words, const F extends KeyFacts>(
  by: W,
  facts: F,
): With<F, { shape: 'act'; by: W }> => ({ ...facts, shape: 'act', by });
export const word = <const W extends Words, const F extends KeyFacts>(
  words: W,
  facts: F,
): With<F, { shape: 'word'; words: W }> => ({ ...facts, shape: 'word', words });
export const quantity = <const U extends readonly string[], const F extends KeyFacts>(
  units: U,
  facts: F,
): With<F, { shape: 'quantity'; units: U }> => ({ ...facts, shape: 'quantity', units });
export const name = <const K extends readonly string[], const F extends KeyFacts & { within?: Owner }>(
  kinds: K,
  facts: F,
): With<F, { shape: 'name'; kinds: K }> => ({ ...facts, shape: 'name', kinds });
/** A list of what the given key holds; the facts of the inner key do not matter. */
export const list = <const S extends Shape, const F extends KeyFacts & { all?: boolean }>(
  of: S,
  facts: F,
): With<F, { shape: 'list'; of: S }> => ({ ...facts, shape: 'list', of });

/** Shapes for the inside of lists, where no meaning of its own is to tell. */
export const each = {
  text: { shape: 'text' } as const,
  word: <const W extends Words>(words: W) => ({ shape: 'word', words }) as const,
  counted: <const W extends Words>(words: W) => ({ shape: 'counted', words }) as const,
  name: <const K extends readonly string[]>(kinds: K, within?: Owner) =>
    ({ shape: 'name', kinds, ...(within !== undefined && { within }) }) as const,
};
