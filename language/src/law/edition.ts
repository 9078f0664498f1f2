// What an edition of the law is: the provisions, figures, closed lists and tables that hold together at one time.

/** How strongly a provision speaks; it decides the severity of the findings that rest on it. */
export type Obligation = 'must' | 'should' | 'practice' | 'permission' | 'definition';

export type Severity = 'error' | 'warning' | 'information';

/** One statement of the sources. Its key in {@link Edition.provisions} (`VAC-008`) is kept for ever. */
export interface Provision {
  /** What it asks, in our own words, in one or two whole sentences. Never a copied sentence. */
  readonly asks: string;
  readonly obligation: Obligation;
  /** Where a finding should weigh other than the obligation says (decided reading). */
  readonly severity?: Severity;
  /** The source it is read from; see {@link Edition.sources}. */
  readonly source: string;
  /** The heading of the source under which it stands. */
  readonly section: string;
  /** Statutes and regulations, each in the form `5 CFR 317.501(b)(2)` or `5 U.S.C. 3393(a)`; the first is linked. */
  readonly citations: readonly string[];
  /** The reading taken where the text is silent or torn, so that a user can disagree knowingly. */
  readonly reading?: string;
  /**
   * How the language itself answers it, where no rule rests on it: a definition, a closed list, a computed date, a
   * permission that silences a rule. A whole sentence, naming the key, the list or the rules.
   */
  readonly inLanguage?: string;
  /** Why no case file can show whether it is kept. A whole sentence. */
  readonly notInFile?: string;
}

/** A text that provisions are read from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A number of the law. Rules, hovers, deadlines and pages read it here and nowhere else. */
export interface Figure {
  readonly value: number;
  readonly unit: 'days' | 'working-days' | 'months' | 'pages' | 'percent' | 'count';
  /** In which direction an agency may tighten it; absent: it may not be changed. */
  readonly stricter?: 'higher' | 'lower';
  readonly meaning: string;
  readonly provision: string;
}

/** A closed list: each word of the language with what it means, in the order of the source. */
export type ClosedList = Readonly<Record<string, string>>;

/** One thing that a required-content list asks for, and the keys of the language that give it. */
export interface RequiredItem {
  readonly provision: string;
  /** The item in words that complete the sentence "The announcement lacks …". */
  readonly item: string;
  /** Keys or blocks of the record that must all be given; `head.sworn-in` is a key of a block, `$label` and `$about` are parts of the head. */
  readonly keys: readonly string[];
  /** Words that the list under the one key must all hold, where naming the key is not enough. */
  readonly words?: readonly string[];
  /** Words of which one suffices in place of `words`. */
  readonly orWords?: readonly string[];
  /** The item counts only where this condition holds (a name that the reading rule interprets). */
  readonly when?: string;
}

/** The documents of a QRB package in the order in which the Board reads them. */
export interface DocumentList {
  readonly provision: string;
  readonly criterion: 'A' | 'B' | 'C';
  readonly methods: readonly string[];
  /** Each step is one document, or several of which one suffices. */
  readonly documents: readonly (readonly string[])[];
  /**
   * Documents that the source's list leaves out and another provision requires (document → that provision): the
   * absence of such a one alone is a warning that cites both.
   */
  readonly requiredElsewhere?: Readonly<Record<string, string>>;
}

/** One set of rules as it stood at one time. A second edition is an addition of data, never a rewrite. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  /** The last day on which this edition was the law, ISO; later facts draw one information a root. */
  readonly lastDay?: string;
  readonly supersededBy?: { readonly title: string; readonly url: string };
  readonly sources: Readonly<Record<string, Source>>;
  readonly provisions: Readonly<Record<string, Provision>>;
  /** What the provisions are about, by the letters before their numbers, in the order of the catalog. */
  readonly groups: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly lists: Readonly<Record<string, ClosedList>>;
  /** For each ECQ its competencies, in the order of the source. */
  readonly competencies: Readonly<Record<string, readonly string[]>>;
  readonly required: Readonly<Record<string, readonly RequiredItem[]>>;
  /** For each selection method what applicants file. */
  readonly materials: Readonly<Record<string, readonly string[]>>;
  readonly documents: readonly DocumentList[];
  /** Ids of rules that this edition does not know. */
  readonly withoutRules?: readonly string[];
}
