// The timeline of a declaration: what was done and what is due, in it and in what refers to it, on one axis.
import { locate, type Subject } from '../check/locate.ts';
import { Publisher } from '../check/publish.ts';
import type { Workspace } from '../check/workspace.ts';
import { blocksIn } from '../model/blocks.ts';
import { type AnyRecord, isNothing, modelName, type Placed, type Ref } from '../model/record.ts';
import { World } from '../model/world.ts';
import { blocksByType } from '../vocabulary/index.ts';
import type { Block, Key, Shape } from '../vocabulary/shapes.ts';
import { deadlinesOfSubject, type ListedDeadline } from './deadlines.ts';
import { type NamedDeclaration, nameOf, type Shown, show, subjectsIn } from './subjects.ts';

/** A day on which something was done, or for which it is planned. */
export interface TimelineFact {
  readonly kind: 'fact';
  /** ISO. */
  readonly day: string;
  /** The day lies after the one looked from. */
  readonly ahead: boolean;
  /** The key that holds it, and its meaning in a sentence. */
  readonly key: string;
  readonly meaning: string;
  /** The official who acted, where the file says so. */
  readonly by: string | null;
  readonly declaration: NamedDeclaration;
  /** The keyword of the block in which it stands; that of the declaration where it stands there. */
  readonly block: string;
  readonly at: Shown | null;
}

/** A deadline, at its day. */
export interface TimelineDeadline extends ListedDeadline {
  readonly kind: 'deadline';
}

export type TimelineEntry = TimelineFact | TimelineDeadline;

/** The parts of a declaration that belong to a timeline. */
interface Taken {
  readonly subject: Subject;
  /** The records whose days count, without the blocks inside them unless these are named too. */
  readonly records: ReadonlySet<AnyRecord>;
}

/**
 * The timeline of a declaration, by day; on one day facts come before deadlines.
 * Taken in are the declarations that refer to it, and those that refer to them. Of one in which only a block refers to
 * it, such as an application in a candidate, that block alone is taken.
 * @param textOf the present text of a file
 */
export function timelineOf(
  workspace: Workspace,
  subject: Subject,
  textOf: (file: string) => string,
): TimelineEntry[] {
  const publisher = new Publisher(workspace, textOf);
  return related(workspace, subject)
    .flatMap(({ subject: one, records }): TimelineEntry[] => [
      ...[...records].flatMap(record => factsOf(record, one, workspace, publisher)),
      ...deadlinesOfSubject(workspace, one, publisher, record => records.has(record)).map(
        (deadline): TimelineDeadline => ({ kind: 'deadline', ...deadline }),
      ),
    ])
    .sort(inOrder);
}

function factsOf(
  record: AnyRecord,
  subject: Subject,
  workspace: Workspace,
  publisher: Publisher,
): TimelineFact[] {
  const block = blocksByType.get(record.$type);
  const values = record as unknown as Readonly<Record<string, Placed<string> | undefined>>;
  const world = new World(workspace.declarations);
  return Object.entries(block?.keys ?? {}).flatMap(([key, facts]): TimelineFact[] => {
    const value = values[modelName(key)];
    if (!isDay(facts) || value === undefined || isNothing(value)) return [];
    return [
      {
        kind: 'fact',
        day: value.value,
        ahead: value.value > workspace.terms.asOf,
        key,
        meaning: facts.meaning,
        by: 'by' in value ? (value.by as Placed<string>).value : null,
        declaration: nameOf(subject.declaration),
        block: block?.keyword ?? record.$type,
        at: show(locate(value, subject, world), publisher),
      },
    ];
  });
}

const isDay = ({ shape }: Key): boolean => shape === 'date' || shape === 'act';

/** The declaration, and whatever refers to it or to what refers to it. */
function related(workspace: Workspace, subject: Subject): Taken[] {
  const referrers = referrersIn(workspace);
  const taken = new Map<AnyRecord, { readonly subject: Subject; readonly records: Set<AnyRecord> }>();
  const take = (one: Subject, from: AnyRecord): void => {
    const { records } = taken.get(one.declaration) ?? { records: new Set() };
    for (const record of recordsIn(from)) records.add(record);
    taken.set(one.declaration, { subject: one, records });
  };
  const whole = new Set([subject]);
  // Grows while it is walked: a declaration that is taken as a whole brings in those that refer to it.
  for (const one of whole) {
    take(one, one.declaration);
    const { $type, $name } = one.declaration;
    for (const { subject: other, record } of referrers.get(`${$type} ${$name?.value}`) ?? []) {
      if (record === other.declaration) whole.add(other);
      else take(other, record);
    }
  }
  return [...taken.values()];
}

const recordsIn = (record: AnyRecord): AnyRecord[] => [
  record,
  ...blocksIn(record).flatMap(([, inner]) => recordsIn(inner)),
];

interface Referrer {
  readonly subject: Subject;
  /** The declaration, or the block in it, that refers. */
  readonly record: AnyRecord;
}

/** For each declaration, as type and name, the records that refer to it. */
function referrersIn(workspace: Workspace): ReadonlyMap<string, readonly Referrer[]> {
  const referrers = new Map<string, Referrer[]>();
  for (const subject of subjectsIn(workspace)) {
    for (const record of recordsIn(subject.declaration)) {
      for (const target of targetsOf(record)) {
        const known = referrers.get(target);
        if (known === undefined) referrers.set(target, [{ subject, record }]);
        else known.push({ subject, record });
      }
    }
  }
  return referrers;
}

/** What a record itself refers to, as type and name: each kind that the vocabulary lets the name be of. */
function targetsOf(record: AnyRecord): Set<string> {
  const block: Block | undefined = blocksByType.get(record.$type);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const named = (kinds: readonly string[], value: unknown): string[] =>
    refsIn(value).flatMap(ref => kinds.map(kind => `${kind} ${ref}`));
  return new Set([
    ...named(block?.head.about?.kinds ?? [], record.$about),
    ...Object.entries(block?.keys ?? {}).flatMap(([key, shape]) =>
      named(kindsOf(shape), values[modelName(key)]),
    ),
  ]);
}

const kindsOf = (shape: Shape): readonly string[] =>
  shape.shape === 'list' ? kindsOf(shape.of) : shape.shape === 'name' ? shape.kinds : [];

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('items' in value) return (value.items as readonly unknown[]).flatMap(refsIn);
  return 'ref' in value ? [(value as Ref).ref] : [];
}

const inOrder = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(a.day, b.day) ||
  compare(b.kind, a.kind) ||
  compare(a.declaration.name ?? '', b.declaration.name ?? '') ||
  compare(placeOf(a), placeOf(b));

/** A text that sorts as the places do. */
function placeOf(entry: TimelineEntry): string {
  const at = entry.kind === 'fact' ? entry.at : entry.of;
  const { line = 0, character = 0 } = at?.range.start ?? {};
  return `${at?.file} ${String(line).padStart(8, '0')} ${String(character).padStart(8, '0')}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
