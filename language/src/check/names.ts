// Checks names: each is declared, once, as the kind that is meant, and no chain of them leads back to itself.
import { follow } from '../model/path.ts';
import {
  type AnyRecord,
  type DeclarationType,
  keyName,
  modelName,
  type Records,
  type Ref,
} from '../model/record.ts';
import type { World } from '../model/world.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { blocksByType, declarations, nestedIn } from '../vocabulary/index.ts';
import type { Block, Owner, Shape } from '../vocabulary/shapes.ts';
import type { Judgement, Location } from './finding.ts';
import { declarationKey } from './judge.ts';

/** Types that are declared at the top of a file. */
const DECLARED: ReadonlySet<string> = new Set(Object.values(declarations).map(({ type }) => type));

/** For each type that stands inside a declaration, the declarations that hold it and under which block. */
const HOLDERS: ReadonlyMap<string, { readonly type: DeclarationType; readonly property: string }[]> =
  holders();

function holders(): Map<string, { type: DeclarationType; property: string }[]> {
  const found = new Map<string, { type: DeclarationType; property: string }[]>();
  for (const declaration of Object.values(declarations)) {
    for (const [keyword, inner] of Object.entries(nestedIn(declaration))) {
      const known = found.get(inner.type) ?? [];
      known.push({ type: declaration.type, property: modelName(keyword) });
      found.set(inner.type, known);
    }
  }
  return found;
}

/**
 * What a name means: a declaration, or a block inside one, written `Owner.Name` or plainly where the owner is clear.
 * The one resolver: rules, findings about names and an editor all ask it.
 */
export function resolve(
  ref: Ref,
  kinds: readonly string[],
  world: World,
  owners: readonly AnyRecord[] = [],
): AnyRecord | undefined {
  for (const kind of kinds) {
    if (DECLARED.has(kind)) {
      const found = world.find(kind as DeclarationType, ref);
      if (found !== undefined) return found as unknown as AnyRecord;
      continue;
    }
    const [ownerName, innerName] = ref.ref.includes('.') ? ref.ref.split('.') : [undefined, ref.ref];
    const candidates =
      ownerName === undefined
        ? owners
        : (HOLDERS.get(kind) ?? []).flatMap(
            ({ type }) => world.all(type, ownerName) as unknown as AnyRecord[],
          );
    for (const owner of candidates) {
      const found = innerNamed(owner, kind, innerName);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function innerNamed(owner: AnyRecord, kind: string, name: string | undefined): AnyRecord | undefined {
  for (const { type, property } of HOLDERS.get(kind) ?? []) {
    if (owner.$type !== type) continue;
    const inner = follow(owner, [property]);
    const records = (Array.isArray(inner) ? inner : [inner]) as (AnyRecord | undefined)[];
    const found = records.find(record => record?.$name?.value === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The declarations in which a plainly written nested name is looked for. */
export function ownersOf(
  owner: Owner | undefined,
  chain: readonly AnyRecord[],
  world: World,
): readonly AnyRecord[] {
  if (owner === 'board') {
    const review = chain.findLast(({ $type }) => $type === 'Review') as Records['Review'] | undefined;
    return world.all('QrbBoard', review?.board) as unknown as readonly AnyRecord[];
  }
  if (owner === 'standard') {
    const declaration = chain[0];
    const application = chain.findLast(({ $type }) => $type === 'Application');
    const vacancies = application === undefined ? [declaration] : world.all('Vacancy', application.$about);
    return vacancies.flatMap(vacancy =>
      world.where('Standard', '$about', vacancy?.$about),
    ) as unknown as readonly AnyRecord[];
  }
  return chain.slice(0, 1);
}

/** All findings about the names of one file. */
export function judgeNames(file: string, records: readonly AnyRecord[], world: World): Judgement[] {
  const judgements: Judgement[] = [];
  for (const [index, declaration] of records.entries()) {
    const at = (path: readonly (string | number)[]): Location => ({
      file,
      declaration: declarationKey(records, index),
      path,
    });
    judgeDeclaredOnce(declaration, records, file, world, at, judgements);
    if (declaration.$broken?.includes('*')) continue;
    const block = blocksByType.get(declaration.$type);
    if (block !== undefined) visit(declaration, block, [declaration], []);
    judgeCycle(declaration, world, at, judgements);

    function visit(
      record: AnyRecord,
      block: Block,
      chain: readonly AnyRecord[],
      path: readonly (string | number)[],
    ): void {
      if (record.$about !== undefined && block.head.about !== undefined) {
        judgeRef(record.$about, block.head.about.kinds, undefined, chain, [...path, '$about']);
      }
      for (const [key, shape] of Object.entries(block.keys)) {
        const property = modelName(key);
        const value = (record as unknown as Record<string, unknown>)[property];
        if (value !== undefined) judgeValue(value, shape, chain, [...path, property]);
      }
      for (const [keyword, inner] of Object.entries(nestedIn(block))) {
        const property = modelName(keyword);
        const nested = (record as unknown as Record<string, AnyRecord | readonly AnyRecord[] | undefined>)[
          property
        ];
        if (nested === undefined) continue;
        if (Array.isArray(nested)) {
          for (const [i, one] of (nested as AnyRecord[]).entries())
            visit(one, inner, [...chain, one], [...path, property, i]);
        } else {
          visit(nested as AnyRecord, inner, [...chain, nested as AnyRecord], [...path, property]);
        }
      }
    }

    function judgeValue(
      value: unknown,
      shape: Shape,
      chain: readonly AnyRecord[],
      path: readonly (string | number)[],
    ): void {
      if (shape.shape === 'name') {
        judgeRef(value as Ref, shape.kinds, shape.within, chain, path);
      } else if (
        shape.shape === 'list' &&
        shape.of.shape === 'name' &&
        typeof value === 'object' &&
        value !== null &&
        'items' in value
      ) {
        for (const [i, item] of (value as { items: Ref[] }).items.entries()) {
          judgeRef(item, shape.of.kinds, shape.of.within, chain, [...path, 'items', i]);
        }
      }
    }

    function judgeRef(
      ref: Ref,
      kinds: readonly string[],
      within: Owner | undefined,
      chain: readonly AnyRecord[],
      path: readonly (string | number)[],
    ): void {
      if (!('ref' in ref)) return;
      const owners = ref.ref.includes('.') ? [] : ownersOf(within, chain, world);
      if (resolve(ref, kinds, world, owners) !== undefined) return;
      // A name inside a declaration that cannot be found or read is not faulted for it: that is told there.
      if (within !== undefined && (owners.length === 0 || owners.some(isBroken))) return;
      const otherKind = DECLARED_TYPES.find(
        type => !kinds.includes(type) && world.find(type, ref) !== undefined,
      );
      const meant = nearestName(ref, kinds, owners, world);
      const wanted = kinds.map(spoken).join(' or ');
      judgements.push({
        rule: otherKind === undefined ? 'name/not-declared' : 'name/wrong-kind',
        severity: 'error',
        message:
          otherKind === undefined
            ? `Nothing is declared as ${article(wanted)} under the name \`${ref.ref}\`.`
            : `\`${ref.ref}\` is ${article(spoken(otherKind))}, and ${article(wanted)} belongs here.`,
        why: 'A name must lead to a declaration in the same root, or to an agency of the built-in library.',
        todo: meant === undefined ? 'Declare it, or correct the name.' : `Did you mean \`${meant}\`?`,
        provisions: [],
        at: at(path),
        related: [],
        fixes:
          meant === undefined
            ? []
            : [
                {
                  title: `Write \`${meant}\``,
                  safe: false,
                  edits: [{ do: 'set', at: at(path), text: meant }],
                },
              ],
      });
    }
  }
  return judgements;
}

const isBroken = (record: AnyRecord): boolean => record.$broken !== undefined;

const DECLARED_TYPES = [...DECLARED] as DeclarationType[];

function nearestName(
  ref: Ref,
  kinds: readonly string[],
  owners: readonly AnyRecord[],
  world: World,
): string | undefined {
  const declared = kinds
    .filter(kind => DECLARED.has(kind))
    .flatMap(kind => world.names(kind as DeclarationType));
  const inner = owners.flatMap(owner =>
    kinds.flatMap(kind =>
      (HOLDERS.get(kind) ?? []).flatMap(({ type, property }) => {
        const inner = owner.$type === type ? follow(owner, [property]) : [];
        return (Array.isArray(inner) ? (inner as AnyRecord[]) : []).map(({ $name }) => $name?.value ?? '');
      }),
    ),
  );
  return nearest(ref.ref, [...declared, ...inner]);
}

const spoken = (type: string): string => {
  const keyword = blocksByType.get(type)?.keyword ?? keyName(type);
  return keyword.replaceAll('-', ' ').trim();
};

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function judgeDeclaredOnce(
  declaration: AnyRecord,
  records: readonly AnyRecord[],
  file: string,
  world: World,
  at: (path: readonly (string | number)[]) => Location,
  judgements: Judgement[],
): void {
  const name = declaration.$name?.value;
  if (name === undefined) return;
  const all = world.declared(declaration.$type as DeclarationType, name);
  if (all.length < 2) return;
  const others = all.filter(other => (other.record as unknown as AnyRecord) !== declaration);
  judgements.push({
    rule: 'name/declared-twice',
    severity: 'error',
    message: `\`${name}\` is declared ${all.length} times as ${article(spoken(declaration.$type))}.`,
    why: 'A name leads to one declaration of its kind in a root; which of them is meant cannot be known.',
    todo: 'Rename or remove all but one.',
    provisions: [],
    at: at(['$name']),
    related: others.slice(0, 3).map(other => ({
      at: {
        file: other.file,
        declaration:
          other.file === file
            ? declarationKey(records, records.indexOf(other.record as unknown as AnyRecord))
            : `${other.record.$type} ${name}`,
        path: ['$name'],
      },
      message: 'It is declared here too.',
    })),
    fixes: [],
  });
}

/** References that lead from a declaration to one of its own kind, such as the case that a case takes up again. */
const CHAINS: Readonly<Record<string, string>> = {
  QrbCase: 'resubmissionOf',
  Position: 'successorOf',
  Vacancy: 'reopens',
  Appointment: 'renewalOf',
};

function judgeCycle(
  declaration: AnyRecord,
  world: World,
  at: (path: readonly (string | number)[]) => Location,
  judgements: Judgement[],
): void {
  const property = CHAINS[declaration.$type];
  if (property === undefined) return;
  const passed = new Set<AnyRecord>();
  let here: AnyRecord | undefined = declaration;
  while (here !== undefined && !passed.has(here)) {
    passed.add(here);
    const next: Ref | undefined = (here as unknown as Record<string, Ref | undefined>)[property];
    here =
      next && (world.find(declaration.$type as DeclarationType, next) as unknown as AnyRecord | undefined);
  }
  if (here !== declaration) return;
  judgements.push({
    rule: 'name/leads-back',
    severity: 'error',
    message: `\`${keyName(property)}\` leads back to this ${spoken(declaration.$type)} itself.`,
    why: 'Each of them would have to come before itself.',
    todo: 'Name the one that came before, or remove the key from the first.',
    provisions: [],
    at: at([property]),
    related: [],
    fixes: [],
  });
}
