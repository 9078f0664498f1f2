// What a finding is that no rule of the law makes.
import type { Severity } from '../../law/edition.ts';

export interface BuiltIn {
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  /** What to do in general; the finding itself tells it for its place, where that differs. */
  readonly todo: string;
  /** A small case, or a casefile.json, with «» around what is found; and the same made right. */
  readonly bad?: string;
  readonly good?: string;
}

/** Findings by their ids. */
export type BuiltIns = Readonly<Record<string, BuiltIn>>;
