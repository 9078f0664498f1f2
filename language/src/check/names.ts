// Checks names: each is declared, once, as the kind that is meant, and no chain of them leads back to itself.
import { agencies } from '../law/agencies.ts';
import { blocksIn, isBroken } from '../model/blocks.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import type { Path } from '../model/path.ts';
import { type AnyRecord, type DeclarationType, keyName, type Ref } from '../model/record.ts';
import { CHAINS, DECLARED, holdersOf, namesIn, splitName } from '../model/resolve.ts';
import type { World } from '../model/world.ts';
import { meaningOf, namesWrittenIn, ownersFor, type WrittenName } from '../model/written-names.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { blocksByType } from '../vocabulary/index.ts';
import { builtIn } from './built-in.ts';
import type { Judgement, Location } from './finding.ts';

/** What the judging of one declaration needs. */
interface Judging {
  readonly declaration: AnyRecord;
  readonly world: World;
  at(path: Path): Location;
  tell(
    rule: 'name/declared-twice' | 'name/leads-back' | 'name/not-declared' | 'name/wrong-kind',
    path: Path,
    texts: Pick<Judgement, 'message' | 'todo'>,
    more?: Partial<Pick<Judgement, 'related' | 'fixes'>>,
  ): void;
}

/** All findings about the names of one file. */
export function judgeNames(file: string, records: readonly AnyRecord[], world: World): Judgement[] {
  const judgements: Judgement[] = [];
  const keys = declarationKeys(records);
  const links = new Map<AnyRecord, boolean>();
  for (const [index, declaration] of records.entries()) {
    const at = (path: Path): Location => ({ file, declaration: keys[index] ?? '', path });
    const judging: Judging = {
      declaration,
      world,
      at,
      tell: (rule, path, texts, more) =>
        judgements.push({
          rule,
          severity: 'error',
          ...texts,
          why: builtIn[rule].why,
          provisions: [],
          at: at(path),
          related: more?.related ?? [],
          fixes: more?.fixes ?? [],
        }),
    };
    judgeDeclaredOnce(judging);
    if (declaration.$broken?.includes('*')) continue;
    judgeNamesOnce(declaration, [], judging);
    for (const written of namesWrittenIn(declaration, [declaration], [])) judgeName(written, judging);
    judgeChain(judging, links);
  }
  return judgements;
}

function judgeName(written: WrittenName, { world, at, tell }: Judging): void {
  const { ref, kinds, within, path } = written;
  const split = splitName(ref.ref);
  const owners = ownersFor(written, world);
  if (meaningOf(written, world, owners) !== undefined) return;
  // What cannot be found or read is told there, and a name that may lead into it is not faulted for it.
  if (split === undefined && within !== undefined && owners.length === 0) return;
  if (owners.some(isBroken)) return;
  if (kinds.some(kind => DECLARED.has(kind) && world.someUnreadable(kind as DeclarationType))) return;
  const otherKind = [...DECLARED].find(
    type => !kinds.includes(type) && world.find(type as DeclarationType, ref) !== undefined,
  );
  const meant = meantName(written, owners, world);
  const wanted = article(kinds.map(spoken).join(' or '));
  tell(
    otherKind === undefined ? 'name/not-declared' : 'name/wrong-kind',
    path,
    {
      message:
        otherKind === undefined
          ? `Nothing is declared as ${wanted} under the name \`${ref.ref}\`.`
          : `\`${ref.ref}\` is ${article(spoken(otherKind))}, and ${wanted} belongs here.`,
      todo: meant === undefined ? 'Declare it, or correct the name.' : `Did you mean \`${meant}\`?`,
    },
    meant === undefined
      ? {}
      : {
          fixes: [
            { title: `Write \`${meant}\``, safe: false, edits: [{ do: 'set', at: at(path), text: meant }] },
          ],
        },
  );
}

/** The name that was most likely meant, as it would be written in the place. */
function meantName(written: WrittenName, owners: readonly AnyRecord[], world: World): string | undefined {
  const { ref, kinds } = written;
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
function withOwner({ ref, kinds, within }: WrittenName, world: World): string | undefined {
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

function judgeDeclaredOnce({ declaration, world, tell }: Judging): void {
  const name = declaration.$name?.value;
  if (name === undefined) return;
  const all = world.declared(declaration.$type as DeclarationType, name);
  if (all.length < 2) return;
  // A few show where to look; with thousands of them, reading all for each would take for ever.
  const others = all
    .slice(0, SHOWN + 1)
    .filter(({ record }) => (record as unknown as AnyRecord) !== declaration);
  tell(
    'name/declared-twice',
    ['$name'],
    {
      message: `\`${name}\` is declared ${times(all.length)} as ${article(spoken(declaration.$type))}.`,
      todo: 'Rename or remove all but one.',
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
function judgeNamesOnce(record: AnyRecord, path: Path, judging: Judging): void {
  const inside = blocksIn(record);
  const byName = new Map<string, [Path, AnyRecord][]>();
  for (const one of inside) {
    const name = `${one[1].$type} ${nameOf(one[1])}`;
    if (one[1].$name !== undefined) byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    for (const [step, inner] of same) {
      const others = same.filter(([, other]) => other !== inner);
      judging.tell(
        'name/declared-twice',
        [...path, ...step, '$name'],
        {
          message: `\`${nameOf(inner)}\` is declared ${times(same.length)} as ${article(spoken(inner.$type))} of this ${spoken(record.$type)}.`,
          todo: 'Rename or remove all but one.',
        },
        {
          related: others.slice(0, SHOWN).map(([other]) => ({
            at: judging.at([...path, ...other, '$name']),
            message: 'It is declared here too.',
          })),
        },
      );
    }
  }
  for (const [step, inner] of inside) judgeNamesOnce(inner, [...path, ...step], judging);
}

/** Tells a chain that leads back, at each of its links. @param links whether each record passed so far is such a link */
function judgeChain({ declaration, world, tell }: Judging, links: Map<AnyRecord, boolean>): void {
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
  tell('name/leads-back', [property], {
    message: `\`${keyName(property)}\` leads back to this ${spoken(declaration.$type)} itself.`,
    todo: 'Name the one that came before, or remove the key from the first.',
  });
}
