// The case model: plain, serialisable records in the field's terms. Their types are inferred from the vocabulary.
import type { lists } from '../law/lists.ts';
import type { declarations } from '../vocabulary/index.ts';
import type { Block, ListName } from '../vocabulary/shapes.ts';

/** A place in the text of a file: offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Placed<T> extends Place {
  readonly value: T;
}

/** `none`, or `not-applicable "reason"`. */
export interface Nothing extends Place {
  readonly nothing: 'none' | 'not-applicable';
  readonly reason?: string;
}

/** An ISO date, and who did what happened on it. */
export interface Act<By extends string = string> extends Placed<string> {
  readonly by?: Placed<By>;
}

export interface Quantity<Unit extends string = string> extends Placed<number> {
  readonly unit: Unit;
}

/** Amounts in whole dollars. */
export interface MoneyRange extends Place {
  readonly least: number;
  readonly most: number;
}

/** How many of what, such as votes. */
export interface Counted<W extends string = string> extends Place {
  readonly count: number;
  readonly value: W;
}

/** A name as it is written. What it means is for `world` to say. */
export interface Ref<Kind extends string = string> extends Place {
  readonly ref: string;
  /** Never there; it carries the kind of what is meant. */
  readonly kind?: Kind;
}

export interface Listed<T> extends Place {
  readonly items: readonly T[];
  /** The author wrote `all`; `items` holds what that means. */
  readonly all?: true;
}

/** What a value of any shape looks like to code that reads the vocabulary. */
export type AnyValue =
  | Placed<string | number | boolean>
  | Act
  | Quantity
  | MoneyRange
  | Counted
  | Ref
  | Nothing
  | Listed<AnyValue>;

/** An acceptance (`waive`) or a contradiction (`dispute`) of a finding, written in the block that it concerns. */
export interface Waiver {
  readonly $place: Place;
  readonly kind: 'waive' | 'dispute';
  readonly rule: Placed<string>;
  readonly reason?: Placed<string>;
  readonly authority?: Placed<string>;
  readonly approved?: Act;
  readonly until?: Placed<string>;
}

/** What every record has. No key of the language can collide with `$`. */
export interface AnyRecord {
  readonly $type: string;
  /** Where the head starts and ends; see `places.ts`. Not as places of their own, of which there would be many. */
  readonly $start: number;
  readonly $end: number;
  /** Behind the brace that opens it, and before the one that closes it; absent where there are none. */
  readonly $open?: number;
  readonly $close?: number;
  readonly $name?: Placed<string>;
  readonly $label?: Placed<string>;
  readonly $subject?: Placed<string>;
  readonly $about?: Ref;
  /** Keys and blocks that are written but could not be read; `*` where the block itself is broken. */
  readonly $broken?: readonly string[];
  readonly $waivers?: readonly Waiver[];
  /** The comments in it in which there are personal data; no other comment is kept. */
  readonly $comments?: readonly Placed<string>[];
  /** Of a declaration: the latest day that is written in it; empty where none is. */
  readonly $latest?: string;
  /** A waiver, or a comment that is kept, stands in it or in a block inside it. */
  readonly $annotated?: true;
}

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

type WordOf<W> = W extends ListName ? keyof (typeof lists)[W] & string : keyof W & string;

type ShapeValue<K> = K extends { shape: 'text' | 'date' }
  ? Placed<string>
  : K extends { shape: 'act'; by: infer W }
    ? Act<WordOf<W>>
    : K extends { shape: 'number' }
      ? Placed<number>
      : K extends { shape: 'quantity'; units: readonly (infer U extends string)[] }
        ? Quantity<U>
        : K extends { shape: 'money-range' }
          ? MoneyRange
          : K extends { shape: 'yes-no' }
            ? Placed<boolean>
            : K extends { shape: 'word'; words: infer W }
              ? Placed<WordOf<W>>
              : K extends { shape: 'counted'; words: infer W }
                ? Counted<WordOf<W>>
                : K extends { shape: 'name'; kinds: readonly (infer R extends string)[] }
                  ? Ref<R>
                  : K extends { shape: 'list'; of: infer I }
                    ? Listed<ShapeValue<I>>
                    : never;

type KeyValue<K> = ShapeValue<K> | (K extends { none: true } | { notApplicable: true } ? Nothing : never);

type HeadOf<H> = (H extends { subject: infer W } ? { readonly $subject?: Placed<WordOf<W>> } : unknown) &
  (H extends { about: { kinds: readonly (infer R extends string)[] } }
    ? { readonly $about?: Ref<R> }
    : unknown);

/** The record that a block of the vocabulary makes. */
export type RecordOf<B> = B extends { type: infer T; head: infer H; keys: infer K }
  ? Omit<AnyRecord, '$type' | '$subject' | '$about'> & { readonly $type: T } & HeadOf<H> & {
        readonly [P in keyof K as Camel<P & string>]?: KeyValue<K[P]>;
      } & (B extends { once: infer O }
        ? { readonly [P in keyof O as Camel<P & string>]?: RecordOf<O[P]> }
        : unknown) &
      (B extends { many: infer M }
        ? { readonly [P in keyof M as Camel<P & string>]: readonly RecordOf<M[P]>[] }
        : unknown)
  : never;

type Values<T> = T[keyof T];

type Nested<B> =
  | B
  | (B extends { once: infer O } ? Nested<Values<O>> : never)
  | (B extends { many: infer M } ? Nested<Values<M>> : never);

// Not an intersection with Block: its open keys would let any misspelt key of a record compile.
type AnyBlock = Extract<Nested<Values<typeof declarations>>, Block>;

/** The record of each type of block, by its name: `Records['Vacancy']`. */
export type Records = { [B in AnyBlock as B['type']]: RecordOf<B> };

export type RecordType = keyof Records;

/** Types that stand by themselves in a file. */
export type DeclarationType = Values<typeof declarations>['type'];

/** The model of one file: its declarations in the order of the text. */
export interface FileModel {
  readonly records: readonly AnyRecord[];
}

/** The name in the model of a key or block of the language: `opm-approval` → `opmApproval`. */
export function modelName(key: string): string {
  let name = modelNames.get(key);
  if (name === undefined) {
    name = key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    // Unknown keys of files come here too.
    if (modelNames.size >= MOST_MODEL_NAMES) modelNames.clear();
    modelNames.set(key, name);
  }
  return name;
}

const MOST_MODEL_NAMES = 10_000;
const modelNames = new Map<string, string>();

/** The key or block of the language of a name in the model: `opmApproval` → `opm-approval`. */
export const keyName = (property: string): string =>
  property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

export const isNothing = (value: unknown): value is Nothing =>
  typeof value === 'object' && value !== null && 'nothing' in value;
