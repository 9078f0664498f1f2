// What casefile.json sets: which edition of the law, which stricter figures, severities, closures and ignored files.
//
// Apart from what reads the file: most roots have none, and a short run need not load a reader for it.
import type { Severity } from '../law/edition.ts';
import type { Place } from '../model/record.ts';

/** The name of the file that makes its folder a root. */
export const CONFIGURATION_FILE = 'casefile.json';

export interface Configuration {
  readonly edition: string;
  /** Stricter figures, by name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  readonly calendar: { readonly washingtonArea: boolean; readonly closures: readonly string[] };
  /** Globs of files that are not checked. */
  readonly ignore: readonly string[];
  /** How many calendar days ahead a deadline counts as due soon in lists. A convenience, no figure of the law. */
  readonly dueSoonDays: number;
}

export interface ConfigurationMistake extends Place {
  readonly rule: 'config/not-json' | 'config/unknown-key' | 'config/wrong-value' | 'config/laxer-figure';
  readonly message: string;
  readonly todo: string;
}

/** What holds where nothing is set. */
export const defaultConfiguration = (edition: string): Configuration => ({
  edition,
  figures: {},
  severity: {},
  calendar: { washingtonArea: false, closures: [] },
  ignore: [],
  dueSoonDays: 30,
});
