// The deadlines of files, as serialisable data with places.
import type { CitedProvision } from '../check/finding.ts';
import { locate, type Subject } from '../check/locate.ts';
import { Publisher } from '../check/publish.ts';
import type { Workspace } from '../check/workspace.ts';
import type { Relation, Unit } from '../facts/deadlines/deadline.ts';
import {
  type ComputedDeadline,
  type DeadlineState,
  deadlinesOf,
  type Viewpoint,
} from '../facts/deadlines/index.ts';
import type { Obligation } from '../law/edition.ts';
import type { ProvisionId } from '../law/index.ts';
import type { AnyRecord, Placed } from '../model/record.ts';
import { type NamedDeclaration, nameOf, type Shown, show, subjectsIn } from './subjects.ts';

/** A day that something is counted from, or on which something was done. Days are ISO. */
export interface ShownDay {
  readonly day: string;
  /** Where it is written; null where the built-in library says it. */
  readonly at: Shown | null;
}

export interface ListedDeadline {
  readonly id: string;
  readonly title: string;
  readonly state: DeadlineState;
  /** The last day in time (`by`), the first allowed (`from`), or the one day (`on`). */
  readonly day: string;
  readonly relation: Relation;
  /** The next day, where the text leaves open whether it is still in time. */
  readonly torn: string | null;
  /** Further days that are right on another reading of the text. */
  readonly also: readonly string[];
  /** Calendar days from the day looked from; negative once the day has passed. */
  readonly daysLeft: number;
  /** The act, in a clause that completes "… by then". */
  readonly act: string;
  /** Once the day has passed without the act, nothing is missed. */
  readonly optional: boolean;
  /** What it is counted from, in words that complete "counted from …". */
  readonly base: string;
  readonly from: ShownDay;
  /** How long the time is; null where the law only orders two acts. */
  readonly length: { readonly value: number; readonly unit: Unit } | null;
  /** The figure of the law that the length is read from. */
  readonly figure: string | null;
  /** The later day to which the time was extended; then it is the day. */
  readonly extended: ShownDay | null;
  /** When the act was done or is to be done; null while nothing is recorded. */
  readonly done: ShownDay | null;
  readonly declaration: NamedDeclaration;
  /** The declaration or the block in it that it concerns. */
  readonly of: Shown | null;
  readonly obligation: Obligation;
  readonly provision: CitedProvision;
}

export interface ListOptions {
  /** The files to list; all of the root where it is left out. */
  readonly files?: Iterable<string>;
  /** The present text of a file, asked for only where something stands in it. */
  readonly textOf: (file: string) => string;
}

/** The deadlines of the declarations of files, by day, file and place. */
export function listDeadlines(workspace: Workspace, { files, textOf }: ListOptions): ListedDeadline[] {
  const publisher = new Publisher(workspace, textOf);
  return subjectsIn(workspace, files)
    .flatMap(subject => deadlinesOfSubject(workspace, subject, publisher))
    .sort(inOrder);
}

/** The deadlines of one declaration, or of some of its blocks. */
export function deadlinesOfSubject(
  workspace: Workspace,
  subject: Subject,
  publisher: Publisher,
  isListed: (record: AnyRecord) => boolean = () => true,
): ListedDeadline[] {
  const viewpoint = workspace.look();
  return deadlinesOf(subject.declaration, viewpoint)
    .filter(({ record }) => isListed(record))
    .map(computed => listed(computed, subject, viewpoint, publisher));
}

function listed(
  { deadline, record, limit, length, done, state, daysLeft }: ComputedDeadline,
  subject: Subject,
  { law, world }: Viewpoint,
  publisher: Publisher,
): ListedDeadline {
  const at = (mark: Parameters<typeof locate>[0]): Shown | null =>
    show(locate(mark, subject, world), publisher);
  const shownDay = (day: Placed<string>): ShownDay => ({ day: day.value, at: at(day) });
  return {
    id: deadline.id,
    title: deadline.title,
    state,
    day: limit.day,
    relation: deadline.relation,
    torn: limit.torn ?? null,
    also: limit.also ?? [],
    daysLeft,
    act: deadline.act,
    optional: deadline.optional ?? false,
    base: limit.base ?? deadline.base,
    from: shownDay(limit.from),
    length: length ?? null,
    figure: deadline.figure ?? null,
    extended: limit.extended === undefined ? null : shownDay(limit.extended),
    done: done === undefined ? null : shownDay(done),
    declaration: nameOf(subject.declaration),
    of: at(record),
    obligation: law.provision(deadline.provision as ProvisionId).obligation,
    provision: publisher.cite(deadline.provision),
  };
}

const inOrder = (a: ListedDeadline, b: ListedDeadline): number =>
  compare(a.day, b.day) ||
  compare(a.of?.file ?? '', b.of?.file ?? '') ||
  (a.of?.range.start.line ?? 0) - (b.of?.range.start.line ?? 0) ||
  (a.of?.range.start.character ?? 0) - (b.of?.range.start.character ?? 0) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
