// What a check tells: findings, their places, fixes and related facts.
import type { Severity } from '../law/edition.ts';

/** A position in a file, counted from 0; characters are UTF-16 units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that led to the finding. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A change that would remove the finding. Safe ones change only how a file is written, and may run in bulk. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly file: string; readonly range: Range; readonly newText: string }[];
}

export interface CitedProvision {
  readonly id: string;
  readonly citations: readonly string[];
  readonly link?: string;
}

/** How a finding was accepted in the open, or contradicted. */
export interface Accepted {
  readonly kind: 'waived' | 'disputed';
  readonly reason: string;
  readonly authority?: string;
  readonly until?: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in a whole sentence. */
  readonly message: string;
  /** Why it is wrong. */
  readonly why: string;
  /** What the author can do. */
  readonly todo: string;
  readonly file: string;
  readonly range: Range;
  readonly provisions: readonly CitedProvision[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly waived?: Accepted;
}

/** Where a finding stands, in terms of the model: places are looked up when it is published. */
export interface Location {
  readonly file: string;
  /** `Vacancy FleetDirector2024`; empty for a place that is no declaration's. */
  readonly declaration: string;
  /** Keys and indices from the declaration to the value. */
  readonly path: readonly (string | number)[];
}

/** A change in terms of the model; it becomes text when the file is at hand. */
export type ModelEdit =
  | { readonly do: 'set'; readonly at: Location; readonly text: string }
  | { readonly do: 'add'; readonly at: Location; readonly text: string }
  | { readonly do: 'remove'; readonly at: Location }
  | { readonly do: 'swap'; readonly at: Location; readonly with: Location }
  | {
      readonly do: 'insert';
      readonly at: Location;
      readonly side: 'before' | 'after';
      readonly text: string;
    }
  | { readonly do: 'arrange'; readonly at: Location; readonly blocks: readonly Location[] };

/** A finding as the engine keeps it: without offsets, so that it stays true when text moves. */
export interface Judgement {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly provisions: readonly string[];
  readonly at: Location;
  readonly related: readonly { readonly at: Location; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly ModelEdit[];
  }[];
}
