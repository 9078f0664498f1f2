// Checks names: each is declared, once, as the kind that is meant, and no chain of them leads back to itself.
import { agencies } from '../law/agencies.ts';
import { blocksIn, eachBlock, isBroken } from '../model/blocks.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { valueIn } from '../model/keys.ts';
import { type Path, pathTo } from '../model/path.ts';
import { type AnyRecord, type DeclarationType, keyName, type Ref } from '../model/record.ts';
import { CHAINS, DECLARED, holdersOf, namesIn, resolve, splitName } from '../model/resolve.ts';
import { plansOf, walk } from '../model/walk.ts';
import type { World } from '../model/world.ts';
import {
  type NamePlace,
  namePlaces,
  namesWrittenIn,
  ownersFor,
  type WrittenName,
} from '../model/written-names.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import { alike, builtIn } from './built-in.ts';
import type { Judgement, Location } from './finding.ts';

/** Judges the names of one file, declaration by declaration. */
class NameJudge {
  readonly judgements: Judgement[] = [];
  readonly world: World;
  readonly #file: string;
  readonly #records: readonly AnyRecord[];
  /** Which of the declarations is judged. */
  now = 0;

  constructor(file: string, records: readonly AnyRecord[], world: World) {
    this.#file = file;
    this.#records = records;
    this.world = world;
  }

  get declaration(): AnyRecord {
    return this.#records[this.now] as AnyRecord;
  }

  at(path: Path): Location {
    return { file: this.#file, declaration: declarationKeys(this.#records)[this.now] ?? '', path };
  }

  tell(
    rule: 'name/declared-twice' | 'name/leads-back' | 'name/not-declared' | 'name/wrong-kind',
    path: Path,
    texts: Pick<Judgement, 'message' | 'todo'>,
    more?: Partial<Pick<Judgement, 'related' | 'fixes'>>,
  ): void {
    this.judgements.push({
      ...alike(rule),
      ...texts,
      provisions: [],
      at: this.at(path),
      related: more?.related ?? [],
      fixes: more?.fixes ?? [],
    });
  }
}

/** All findings about the names of one file. */
export function judgeNames(file: string, records: readonly AnyRecord[], world: World): readonly Judgement[] {
  const judge = new NameJudge(file, records, world);
  const links = new Map<AnyRecord, boolean>();
  for (; judge.now < records.length; judge.now++) {
    const { declaration } = judge;
    judgeDeclaredOnce(judge);
    if (declaration.$broken?.includes('*')) continue;
    judgeNamesOnce(declaration, judge);
    judgeNamesIn(declaration, judge);
    judgeChain(judge, links);
  }
  return judge.judgements;
}

/** Judges every name in a declaration and in the blocks inside it. */
function judgeNamesIn(declaration: AnyRecord, judge: NameJudge): void {
  // Where each name is written is put together only where one is not found.
  if (areFound(declaration, judge.world)) return;
  for (const written of namesWrittenIn(declaration)) judgeName(written, judge);
}

/** Whether all names in a declaration and in the blocks inside it are found. */
function areFound(declaration: AnyRecord, world: World): boolean {
  let found = true;
  const chain: AnyRecord[] = [];
  const isThere = (ref: Ref, place: NamePlace): boolean =>
    isFound(ref, place, ownersFor(ref, place, chain, world), world);
  const visit = (record: AnyRecord, places: readonly NamePlace[]): void => {
    for (let i = 0; i < places.length && found; i++) {
      const place = places[i] as NamePlace;
      const value = valueIn(record, place.property);
      if (typeof value !== 'object' || value === null) continue;
      if ('ref' in value) found = isThere(value as Ref, place);
      else if ('items' in value) found = (value.items as readonly Ref[]).every(ref => isThere(ref, place));
    }
  };
  walk(declaration, namePlaces(declaration.$type), visit, chain);
  return found;
}

/** Whether a name leads to something of a kind that may stand in its place. @param owners see {@link ownersFor} */
const isFound = (
  ref: Ref,
  { kinds, inner }: NamePlace,
  owners: readonly AnyRecord[],
  world: World,
): boolean =>
  inner.length === 0
    ? world.isDeclared(kinds as readonly DeclarationType[], ref.ref)
    : resolve(ref, kinds, world, owners) !== undefined;

function judgeName(written: WrittenName, judge: NameJudge): void {
  const { ref, chain, place } = written;
  const { kinds, within } = place;
  const { world } = judge;
  const owners = ownersFor(ref, place, chain, world);
  if (isFound(ref, place, owners, world)) return;
  // What cannot be found or read is told there, and a name that may lead into it is not faulted for it.
  if (splitName(ref.ref) === undefined && within !== undefined && owners.length === 0) return;
  if (owners.some(isBroken)) return;
  if (kinds.some(kind => DECLARED.has(kind) && world.someUnreadable(kind as DeclarationType))) return;
  tellNotFound(written, owners, judge);
}

function tellNotFound(written: WrittenName, owners: readonly AnyRecord[], judge: NameJudge): void {
  const { ref, path, place } = written;
  const { kinds } = place;
  const { world } = judge;
  const otherKind = [...DECLARED].find(
    type => !kinds.includes(type) && world.find(type as DeclarationType, ref) !== undefined,
  );
  const meant = meantName(written, owners, world);
  const wanted = article(kinds.map(spoken).join(' or '));
  judge.tell(
    otherKind === undefined ? 'name/not-declared' : 'name/wrong-kind',
    path,
    {
      message:
        otherKind === undefined
          ? `Nothing is declared as ${wanted} under the name \`${ref.ref}\`.`
          : `\`${ref.ref}\` is ${article(spoken(otherKind))}, and ${wanted} belongs here.`,
      todo: meant === undefined ? builtIn['name/not-declared'].todo : `Did you mean \`${meant}\`?`,
    },
    meant === undefined
      ? {}
      : {
          fixes: [
            {
              title: `Write \`${meant}\``,
              safe: false,
              edits: [{ do: 'set', at: judge.at(path), text: meant }],
            },
          ],
        },
  );
}

/** The name that was most likely meant, as it would be written in the place. */
function meantName(written: WrittenName, owners: readonly AnyRecord[], world: World): string | undefined {
  const { ref, place } = written;
  const { kinds } = place;
  const split = splitName(ref.ref);
  const whole = split === undefined ? withOwner(written, world) : undefined;
  if (whole !== undefined) return whole;
  const declared = kinds
    .filter(kind => DECLARED.has(kind))
    .flatMap(kind => [
      ...world.names(kind as DeclarationType),
      ...(kind === 'Agency' ? agencies.map(({ name }) => name) : []),
    ]);
  const inner = kinds.flatMap(kind => owners.flatMap(owner => namesIn(owner, kind)).map(nameOf));
  const prefix = split === undefined ? '' : `${split.owner}.`;
  return nearest(ref.ref, [...declared, ...inner.map(name => `${prefix}${name}`)]);
}

/** A nested name that was written without its owner, where that is not clear. */
function withOwner({ ref, place }: WrittenName, world: World): string | undefined {
  const { kinds, within } = place;
  if (within !== undefined) return undefined;
  for (const kind of kinds) {
    for (const type of holdersOf(kind)) {
      for (const name of world.names(type)) {
        const holders = world.all(type, name) as unknown as readonly AnyRecord[];
        const inner = holders.flatMap(holder => namesIn(holder, kind));
        if (inner.some(record => nameOf(record) === ref.ref)) return `${name}.${ref.ref}`;
      }
    }
  }
  return undefined;
}

const nameOf = (record: AnyRecord): string => record.$name?.value ?? '';

const spoken = (type: string): string =>
  (blocksByType.get(type)?.keyword ?? keyName(type)).replaceAll('-', ' ').trim();

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`);

/** Places that are named beside a finding; more would not help. */
const SHOWN = 3;

function judgeDeclaredOnce(judge: NameJudge): void {
  const { declaration, world } = judge;
  const name = declaration.$name?.value;
  if (name === undefined) return;
  const all = world.declared(declaration.$type as DeclarationType, name);
  if (all.length < 2) return;
  // A few show where to look; with thousands of them, reading all for each would take for ever.
  const others = all
    .slice(0, SHOWN + 1)
    .filter(({ record }) => (record as unknown as AnyRecord) !== declaration);
  judge.tell(
    'name/declared-twice',
    ['$name'],
    {
      message: `\`${name}\` is declared ${times(all.length)} as ${article(spoken(declaration.$type))}.`,
      todo: builtIn['name/declared-twice'].todo,
    },
    {
      related: others.slice(0, SHOWN).map(({ file, key }) => ({
        at: { file, declaration: key, path: ['$name'] },
        message: 'It is declared here too.',
      })),
    },
  );
}

/** Names inside a declaration are unique in it, by kind. */
function judgeNamesOnce(declaration: AnyRecord, judge: NameJudge): void {
  walk(declaration, withNames(declaration.$type), record => {
    if (hasNameTwice(record)) judgeNamesOf(record, pathTo(declaration, record) ?? [], judge);
  });
}

/** Whether blocks of one kind have one name. */
function hasNameTwice(record: AnyRecord): boolean {
  const names: string[] = [];
  eachBlock(record, ({ $type, $name }) => {
    if ($name !== undefined) names.push(`${$type} ${$name.value}`);
  });
  return names.length > 1 && new Set(names).size < names.length;
}

/** The blocks in which several others with names may stand. */
const withNames = plansOf(block =>
  Object.values(nestedIn(block)).some(({ head }) => head.name !== undefined) ? true : undefined,
);

function judgeNamesOf(record: AnyRecord, path: Path, judge: NameJudge): void {
  const inside = blocksIn(record);
  const byName = new Map<string, (readonly [Path, AnyRecord])[]>();
  for (const one of inside) {
    if (one[1].$name === undefined) continue;
    const name = `${one[1].$type} ${nameOf(one[1])}`;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    for (const [step, inner] of same) {
      const others = same.filter(([, other]) => other !== inner);
      judge.tell(
        'name/declared-twice',
        [...path, ...step, '$name'],
        {
          message: `\`${nameOf(inner)}\` is declared ${times(same.length)} as ${article(spoken(inner.$type))} of this ${spoken(record.$type)}.`,
          todo: builtIn['name/declared-twice'].todo,
        },
        {
          related: others.slice(0, SHOWN).map(([other]) => ({
            at: judge.at([...path, ...other, '$name']),
            message: 'It is declared here too.',
          })),
        },
      );
    }
  }
}

/** Tells a chain that leads back, at each of its links. @param links whether each record passed so far is such a link */
function judgeChain(judge: NameJudge, links: Map<AnyRecord, boolean>): void {
  const { declaration, world } = judge;
  const property = CHAINS[declaration.$type];
  if (property === undefined) return;
  const passed: AnyRecord[] = [];
  let here: AnyRecord | undefined = declaration;
  while (here !== undefined && !links.has(here)) {
    links.set(here, false);
    passed.push(here);
    const next: Ref | undefined = (here as unknown as Record<string, Ref | undefined>)[property];
    here =
      next && (world.find(declaration.$type as DeclarationType, next) as unknown as AnyRecord | undefined);
  }
  const first = here === undefined ? -1 : passed.indexOf(here);
  if (first >= 0) for (const link of passed.slice(first)) links.set(link, true);
  if (links.get(declaration) !== true) return;
  judge.tell('name/leads-back', [property], {
    message: `\`${keyName(property)}\` leads back to this ${spoken(declaration.$type)} itself.`,
    todo: 'Name the one that came before, or remove the key from the first.',
  });
}
