// What a deadline is: a day that follows from another by the law, and the act that is measured by it.
import type { WorkingCalendar } from '../../law/calendar.ts';
import type { FigureName } from '../../law/desk-guide.ts';
import type { Figure } from '../../law/edition.ts';
import type { Law, ProvisionId } from '../../law/index.ts';
import type { Placed, Records, RecordType } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

/** What the computing of a day looks at beside the record. The context of a rule is one. */
export interface DeadlineContext {
  readonly law: Law;
  readonly world: World;
  readonly calendar: WorkingCalendar;
  /** The record around the given one: its block, or the block around that, up to the declaration. */
  owner<T extends RecordType>(type: T): Records[T] | undefined;
}

/** A day as computed for one record. Days are ISO. */
export interface Limit {
  /** The day from which it is counted, where it is written. */
  readonly from: Placed<string>;
  /** What that day is, where it is not what the deadline says. */
  readonly base?: string | undefined;
  /** The last day in time, the first day on which the act is allowed, or the one day, as {@link Relation} says. */
  readonly day: string;
  /** The day after it, where the text leaves open whether it is still in time. */
  readonly torn?: string;
  /** Further days that are right on another reading of the text. */
  readonly also?: readonly string[];
  /** The later day to which someone who may do so extended the time; then it is the day. */
  readonly extended?: Placed<string> | undefined;
  /** How long the time is, where it is not simply the figure of the deadline. */
  readonly length?: number;
}

/** How the act stands to the day: on it at the latest, on it at the earliest, or on that day. */
export type Relation = 'by' | 'from' | 'on';

/** One deadline of the law. Rules, hints and lists take the day from here; no one else computes it. */
export interface Deadline<T extends RecordType = RecordType, L extends Limit = Limit> {
  /** Kept for ever, as the ids of rules are. */
  readonly id: string;
  /** The act in a few words, as a heading. */
  readonly title: string;
  readonly provision: ProvisionId;
  /** The length of the time; absent where the law only orders two acts, or an agency sets the time. */
  readonly figure?: FigureName;
  readonly on: T;
  readonly relation: Relation;
  /** The day from which it is counted, in words that complete "counted from …". */
  readonly base: string;
  /** What is done, in a whole clause that completes "… by then": `the case is submitted`. */
  readonly act: string;
  /** The law leaves the act to the agency: once the day has passed without it, nothing is missed. */
  readonly optional?: true;
  /** The computed day; nothing where the deadline does not concern the record, or a fact is missing. */
  limit(record: Records[T], context: DeadlineContext): L | undefined;
  /** The day on which the act was done, or is to be done. */
  done(record: Records[T], context: DeadlineContext): Placed<string> | undefined;
  /** False where nothing is waited for: lists leave it out. Rules judge for themselves. */
  owed?(record: Records[T], context: DeadlineContext): boolean;
}

/** A deadline whose type of record is not known to the compiler, as lists run it. */
export interface AnyDeadline
  extends Pick<
    Deadline,
    'id' | 'title' | 'provision' | 'figure' | 'on' | 'relation' | 'base' | 'act' | 'optional'
  > {
  limit(record: object, context: DeadlineContext): Limit | undefined;
  done(record: object, context: DeadlineContext): Placed<string> | undefined;
  owed?(record: object, context: DeadlineContext): boolean;
}

export const deadline = <const T extends RecordType, L extends Limit>(
  written: Deadline<T, L>,
): Deadline<T, L> => written;

export type Unit = Figure['unit'];
