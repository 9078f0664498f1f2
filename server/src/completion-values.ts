// Offers for values and heads: words of lists, yes and no, days, units, officials, and names of the right kind.
import {
  type AnyRecord,
  agencies,
  blocksByType,
  DECLARED,
  type DeclarationType,
  holdersOf,
  namesIn,
  ownersOf,
  recordsAround,
  type Shape,
  type Words,
  World,
} from '@casefile/language/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer, Wanted } from './completion.ts';
import type { Position } from './cursor.ts';
import { wordsOf } from './hover-vocabulary.ts';
import type { CaseRoot } from './root.ts';

type ValuePosition = Extract<Position, { at: 'value' }>;
type HeadPosition = Extract<Position, { at: 'head' }>;

export function valueItems(wanted: Wanted, { facts, inList, before, items }: ValuePosition): Offer[] {
  if (facts === undefined) return [];
  const { root } = wanted;
  if (facts.shape === 'list') {
    if (inList) return shapeItems(facts.of, before, wanted).filter(({ label }) => !items.includes(label));
    if (before.length > 0) return [];
    const list: Offer = {
      label: '[…]',
      kind: CompletionItemKind.Snippet,
      snippet: '[$0]',
      detail: 'a list',
      goesOn: true,
    };
    const all: Offer = {
      label: 'all',
      kind: CompletionItemKind.EnumMember,
      detail: 'every word of the list',
    };
    return [list, ...(facts.all ? [all] : []), ...nothingItems(facts)];
  }
  return [
    ...shapeItems(facts, before, { ...wanted, root }),
    ...(before.length === 0 ? nothingItems(facts) : []),
  ];
}

interface MayBeNothing {
  readonly none?: boolean;
  readonly notApplicable?: boolean;
}

const nothingItems = ({ none, notApplicable }: MayBeNothing): Offer[] => [
  ...(none
    ? [
        {
          label: 'none',
          kind: CompletionItemKind.EnumMember,
          detail: 'there is nothing of the kind',
          order: 7,
        },
      ]
    : []),
  ...(notApplicable
    ? [
        {
          label: 'not-applicable',
          kind: CompletionItemKind.EnumMember,
          snippet: 'not-applicable "$1"',
          detail: 'it does not apply, with the reason',
          order: 7,
        },
      ]
    : []),
];

/** @param before what of the value stands before the cursor */
function shapeItems(shape: Shape, before: ValuePosition['before'], wanted: Wanted): Offer[] {
  const { root } = wanted;
  const last = before.at(-1);
  if (before.length === 0) return beginnings(shape, wanted);
  if (shape.shape === 'act' && last?.image === 'by') return wordItems(shape.by, root);
  if (shape.shape === 'act' && last?.type === 'DATE')
    return [
      { label: 'by', kind: CompletionItemKind.Keyword, snippet: 'by $0', detail: 'who acted', goesOn: true },
    ];
  if (last?.type === 'NUMBER') {
    if (shape.shape === 'quantity')
      return shape.units.map(unit => ({ label: unit, kind: CompletionItemKind.Unit }));
    if (shape.shape === 'counted') return wordItems(shape.words, root);
  }
  return [];
}

function beginnings(shape: Shape, wanted: Wanted): Offer[] {
  const { root } = wanted;
  switch (shape.shape) {
    case 'word':
      return wordItems(shape.words, root);
    case 'yes-no':
      return ['yes', 'no'].map(label => ({ label, kind: CompletionItemKind.EnumMember }));
    case 'date':
    case 'act':
      return [{ label: root.asOf, kind: CompletionItemKind.Value, detail: 'the day that is looked from' }];
    case 'counted':
      return wordItems(shape.words, root).map(offer => ({ ...offer, snippet: `\${1:1} ${offer.label}` }));
    case 'name':
      return nameItems(shape.kinds, shape.within, wanted);
    case 'text':
      return [{ label: '"…"', kind: CompletionItemKind.Text, snippet: '"$0"', detail: 'text' }];
    default:
      return [];
  }
}

const wordItems = (words: Words, root: CaseRoot): Offer[] =>
  Object.entries(wordsOf(words, root)).map(([label, meaning]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    detail: meaning,
  }));

/** The words of a subject, `for`, and the names of what a block is about. */
export function headItems(wanted: Wanted, { head, before }: HeadPosition): Offer[] {
  const { name, subject, about } = head.head;
  // A name of one's own is not for others to offer, and nothing stands before it.
  if (name === 'required' && before.length === 0) return [];
  if (before.at(-1)?.image === 'for')
    return about === undefined ? [] : nameItems(about.kinds, undefined, wanted);
  if (before.length === 0 && subject !== undefined) return wordItems(subject, wanted.root);
  if (about === undefined || before.some(({ image }) => image === 'for')) return [];
  return [
    {
      label: 'for',
      kind: CompletionItemKind.Keyword,
      snippet: 'for $0',
      detail: about.meaning,
      goesOn: true,
    },
  ];
}

type Within = Extract<Shape, { shape: 'name' }>['within'];

/** Names of some kinds: of declarations in all files, of the library, and of blocks inside declarations. */
function nameItems(kinds: readonly string[], within: Within, { root, file, offset }: Wanted): Offer[] {
  const world = new World(root.workspace.declarations);
  const records = root.workspace.declarations.files.get(file)?.records ?? [];
  const chain = recordsAround(records, offset);
  const declared = kinds.filter(kind => DECLARED.has(kind)) as DeclarationType[];
  const inner = kinds.filter(kind => !DECLARED.has(kind));
  const here = ownersOf(within, chain, world);
  return unique([
    ...inner.flatMap(kind => here.flatMap(owner => namesIn(owner, kind)).map(record => nameItem(record, 1))),
    ...declared.flatMap(kind =>
      world
        .names(kind)
        .flatMap(name => world.all(kind, name).map(record => nameItem(record as AnyRecord, 2))),
    ),
    ...(within === undefined ? inner.flatMap(kind => innerNames(kind, world)) : []),
    ...(declared.includes('Agency') ? LIBRARY_ITEMS : []),
  ]);
}

/** `DES.OFM`: a name with its owner, for every declaration that may hold one. */
const innerNames = (kind: string, world: World): Offer[] =>
  holdersOf(kind).flatMap(type =>
    world.names(type).flatMap(name =>
      (world.all(type, name) as readonly AnyRecord[]).flatMap(owner =>
        namesIn(owner, kind).map(record => {
          const item = nameItem(record, 3);
          return { ...item, label: `${name}.${item.label}` };
        }),
      ),
    ),
  );

function nameItem({ $name, $label, $type }: AnyRecord, order: number): Offer {
  const keyword = blocksByType.get($type)?.keyword ?? '';
  return {
    label: $name?.value ?? '',
    kind: CompletionItemKind.Reference,
    detail: $label === undefined ? keyword : `${keyword} · ${$label.value}`,
    order,
  };
}

const LIBRARY_ITEMS: readonly Offer[] = agencies.map(({ name, title }) => ({
  label: name,
  kind: CompletionItemKind.Reference,
  detail: `${title} (library)`,
  order: 6,
}));

function unique(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>(['']);
  return offers.filter(({ label }) => !seen.has(label) && seen.add(label));
}
