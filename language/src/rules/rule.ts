// What a rule is: data first, and one function that judges a record.

import type { Edit } from '../edits/edits.ts';
import type { WorkingCalendar } from '../law/calendar.ts';
import type { Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import type { AnyRecord, Place, Records, RecordType } from '../model/record.ts';
import type { World } from '../model/world.ts';

/** What a rule sees beside the record that it judges. */
export interface Context {
  readonly law: Law;
  readonly world: World;
  /** Working days and holidays, with the closures that the configuration declares. */
  readonly calendar: WorkingCalendar;
  /** The day to look from, ISO. Nothing else reads a clock. */
  readonly asOf: string;
  /** The record around the judged one: its block, or the block around that, up to the declaration. */
  owner<T extends RecordType>(type: T): Records[T] | undefined;
}

/** A value or record of the model: it is where a finding stands. */
export type Mark = Place | AnyRecord;

/** A fact that led to a finding, with the place where it is written. */
export interface Because {
  readonly at: Mark | undefined;
  readonly message: string;
}

export interface OfferedFix {
  readonly title: string;
  /** Safe: changes only how the file is written. A suggestion changes what the record says; a person chooses it. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Of a requirement with several parts, such as the contents of an announcement: the part that an answer is about. */
export interface Part {
  /** In words, without a verb: `the contact person or point`. */
  readonly item: string;
  /** The statements that ask for it, of those of the rule. */
  readonly provisions?: readonly ProvisionId[];
}

export type Verdict =
  | { readonly is: 'satisfied'; readonly evidence: Mark | undefined; readonly part?: Part | undefined }
  | { readonly is: 'pending'; readonly missing: string; readonly part?: Part | undefined }
  | {
      readonly is: 'violated';
      readonly at: Mark;
      readonly message: string;
      readonly more: {
        readonly because?: readonly (Because | undefined)[];
        readonly fixes?: readonly (OfferedFix | undefined)[];
        /** The statements that this finding rests on, of those of the rule; the first gives the severity. */
        readonly provisions?: readonly [ProvisionId, ...ProvisionId[]];
        readonly severity?: Severity;
        readonly why?: string;
        readonly todo?: string;
      };
    };

/** The requirement holds; the evidence is what shows it. */
export const satisfied = (evidence?: Mark, part?: Part): Verdict => ({ is: 'satisfied', evidence, part });

/** A fact is missing that is not due yet. */
export const pending = (missing: string, part?: Part): Verdict => ({ is: 'pending', missing, part });

/**
 * The requirement is broken.
 * @param at the value, or the record, that is wrong
 * @param message what is wrong, in a whole sentence with the facts in it
 */
export const violated = (
  at: Mark,
  message: string,
  more: (Verdict & { is: 'violated' })['more'] = {},
): Verdict => ({ is: 'violated', at, message, more });

export const suggestion = (title: string, ...edits: Edit[]): OfferedFix => ({ title, safe: false, edits });
export const safeFix = (title: string, ...edits: Edit[]): OfferedFix => ({ title, safe: true, edits });

/** What a rule says about itself. Diagnostics, pages, `casefile explain` and the tests are made from it. */
export interface RuleData {
  /** Area and fault, never an order and never a figure; kept for ever. */
  readonly id: `${string}/${string}`;
  readonly title: string;
  /**
   * The statements of the sources it rests on. The first gives the severity: must error, should warning. A rule that
   * rests on the language alone has none, and says itself how much it weighs.
   */
  readonly provisions: readonly ProvisionId[];
  /** How much its findings weigh, where a reading weighs them all otherwise than the first provision does. */
  readonly severity?: Severity;
  /** The reason, in whole sentences. `{minimum-open-days}` is filled with that figure of the law. */
  readonly why: string;
  /** What the author can do, in whole sentences. */
  readonly todo: string;
  /** Figures that it measures by; an agency may make them stricter, never laxer. */
  readonly figures?: readonly string[];
  /** The version of the product in which it first stood. */
  readonly since: string;
  /** The reading taken where the text is silent or torn, beyond what the provisions tell. */
  readonly reading?: string;
  /** A case that breaks it, with «» around each place; and the same case made right. */
  readonly bad: string;
  readonly good: string;
}

type Known<T extends RecordType> = Exclude<keyof Records[T], `$${string}`>;

/** The record with the needed keys there. */
export type With<T extends RecordType, N extends PropertyKey> = Records[T] & {
  readonly [P in N & keyof Records[T]]-?: NonNullable<Records[T][P]>;
};

export interface Rule<T extends RecordType = RecordType, N extends PropertyKey = PropertyKey>
  extends RuleData {
  /** The type of record it judges. */
  readonly on: T;
  /** Keys without which nothing can be said: absent, the rule is pending; their absence is another rule's finding. */
  readonly needs?: readonly N[];
  /**
   * False where nobody ever has to write the needed keys, such as the case that a resubmission takes up: while one is
   * absent the rule says nothing, and a checklist does not wait for it.
   */
  readonly owed?: false;
  /** Where this is false the rule says nothing. */
  appliesTo?(record: Records[T], context: Context): boolean;
  check(record: With<T, N>, context: Context): Verdict | readonly Verdict[] | undefined;
}

/** A rule about every declaration, whatever its type; it is given the whole of it, with the blocks inside. */
export interface GeneralRule extends RuleData {
  readonly on: 'Declaration';
  check(declaration: AnyRecord, context: Context): Verdict | readonly Verdict[] | undefined;
}

/** A rule whose type of record is not known to the compiler, as the engine runs it. */
export interface AnyRule extends RuleData {
  readonly on: RecordType | 'Declaration';
  readonly needs?: readonly string[];
  readonly owed?: false;
  appliesTo?(record: AnyRecord, context: Context): boolean;
  check(record: AnyRecord, context: Context): Verdict | readonly Verdict[] | undefined;
}

/** How much a finding of the rule weighs where nothing else is said, by the obligation of its first provision. */
export function severityOf({ severity, provisions }: AnyRule, law: Law): Severity {
  const [first] = provisions;
  return severity ?? (first === undefined ? 'warning' : law.severityOf(first));
}

/** Writes a rule about every declaration down. */
export const generalRule = (written: GeneralRule): AnyRule => written;

/** Writes a rule down: one rule, one file, as its default export. */
export const rule = <const T extends RecordType, const N extends Known<T> = never>(
  written: Rule<T, N>,
): AnyRule => written as unknown as AnyRule;
