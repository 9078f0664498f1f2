// The declarations that lists are about, and how a list names them.
import type { Location } from '../check/finding.ts';
import type { Subject } from '../check/locate.ts';
import type { Placement, Publisher } from '../check/publish.ts';
import type { Workspace } from '../check/workspace.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import type { AnyRecord } from '../model/record.ts';
import { blocksByType } from '../vocabulary/index.ts';

/** A declaration as a list names it. */
export interface NamedDeclaration {
  readonly keyword: string;
  /** Absent where the author gave none. */
  readonly name: string | null;
  readonly label: string | null;
}

/** A value or a record of a list: where it stands, and what is written there. */
export interface Shown extends Placement {
  /** On one line, and shortened where it is long. */
  readonly text: string;
}

/** The declarations of the given files, or of the root, that could be read as a whole. */
export function subjectsIn({ declarations }: Workspace, files?: Iterable<string>): Subject[] {
  return [...(files ?? declarations.files.keys())].flatMap(file => {
    const records = declarations.files.get(file)?.records ?? [];
    const keys = declarationKeys(records);
    return records.flatMap((declaration, i) =>
      declaration.$broken?.includes('*') ? [] : [{ file, declaration, key: keys[i] ?? '' }],
    );
  });
}

/** The declarations of a root that bear a name: one of each kind at most, where the files are sound. */
export const declarationsNamed = (workspace: Workspace, name: string): Subject[] =>
  subjectsIn(workspace).filter(({ declaration }) => declaration.$name?.value === name);

/** The names of all declarations of a root, for "did you mean". */
export const declaredNames = (workspace: Workspace): string[] => [
  ...new Set(subjectsIn(workspace).flatMap(({ declaration }) => declaration.$name?.value ?? [])),
];

export const nameOf = ({ $type, $name, $label }: AnyRecord): NamedDeclaration => ({
  keyword: blocksByType.get($type)?.keyword ?? $type,
  name: $name?.value ?? null,
  label: $label?.value ?? null,
});

const LONGEST = 100;

/** What stands at a place; nothing for what the built-in library declares. */
export function show(at: Location, publisher: Publisher): Shown | null {
  const placement = publisher.placement(at);
  if (placement === undefined) return null;
  const text = publisher.written(at).replaceAll(/\s+/g, ' ');
  return { ...placement, text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text };
}
