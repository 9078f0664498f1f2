// Fixes that add what a list of required contents lacks: one item, or all of them at once.
import { add, type Edit, set } from '../edits/edits.ts';
import { PLACEHOLDER } from '../facts/placeholder.ts';
import { blockOf, type Content, keyPath, listOf } from '../facts/required-content.ts';
import { andList, andWords } from '../facts/wording.ts';
import { type AnyRecord, isNothing, modelName, type Place } from '../model/record.ts';
import { blocksByType } from '../vocabulary/index.ts';
import { type OfferedFix, suggestion } from './rule.ts';

/**
 * The values that could be written for a key, as the law's table names it, the likeliest first; none where only the
 * author can know. A text that the author has to write is a {@link PLACEHOLDER}, which is told until it is filled in.
 */
export type ValuesFor = (key: string) => readonly string[];

/** A part that lacks, in words: a key or a word in backticks, or the label in the head. */
export const spoken = (part: string): string =>
  part === '$label' ? 'its number in quotes' : `\`${part.replace('.$label', '')}\``;

/** Fixes that each add all that an item lacks: one for every value that could be meant. */
export function addOne(content: Content, valuesFor: ValuesFor): OfferedFix[] {
  const { item, holder, lacking } = content;
  const [key] = lacking;
  if (key === undefined) return [];
  if (item.words !== undefined) {
    return [
      suggestion(`Add ${andWords(lacking)} to \`${item.keys[0]}\``, ...additions([content], valuesFor)),
    ];
  }
  if (lacking.length === 1 && /^[a-z-]+$/.test(key)) {
    return valuesFor(key)
      .map(value => `${key}: ${value}`)
      .map(line => suggestion(`Add \`${line}\``, add(holder, line)));
  }
  if (!isWritable(content, valuesFor)) return [];
  return [suggestion(`Add ${andList(lacking.map(spoken))}`, ...additions([content], valuesFor))];
}

/** One fix that adds what can be written of all that is missing, where more than one item lacks something. */
export function addAll(contents: readonly Content[], valuesFor: ValuesFor): OfferedFix | undefined {
  const missing = contents.filter(({ lacking }) => lacking.length > 0);
  const cured = missing.filter(content => isWritable(content, valuesFor)).length;
  if (missing.length < 2 || cured === 0) return undefined;
  const title =
    cured === missing.length
      ? `Add all ${missing.length} missing contents`
      : `Add ${cured} of the ${missing.length} missing contents`;
  return suggestion(title, ...additions(missing, valuesFor));
}

/**
 * The content beside which the fix for all of them is offered: the first that it cures, so that it removes what it is
 * offered for.
 */
export const firstCured = <C extends Content>(contents: readonly C[], valuesFor: ValuesFor): C | undefined =>
  contents.find(content => content.lacking.length > 0 && isWritable(content, valuesFor));

/** Findings at one place are told in the order of their messages. */
export const inTellingOrder = <T extends { readonly message: string }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => (a.message < b.message ? -1 : 1));

/** A label stands behind the name in the head; it cannot be written where there is none. */
const isWritable = ({ item, holder, lacking }: Content, valuesFor: ValuesFor): boolean =>
  item.words !== undefined ||
  lacking.every(key => valuesFor(key).length > 0 && (key !== '$label' || holder.$name !== undefined));

/** The edits that add what can be written of some items: one for each record and each list, in the order of the items. */
function additions(contents: readonly Content[], valuesFor: ValuesFor): Edit[] {
  const written = new Written();
  for (const { item, holder, lacking } of contents) {
    const [list] = item.keys;
    if (item.words !== undefined && list !== undefined) written.addWords(holder, list, lacking);
    else {
      for (const key of lacking) {
        const [value] = valuesFor(key);
        if (value !== undefined) written.addKey(holder, key, value);
      }
    }
  }
  return written.edits();
}

/** Gathers what is to be written, so that several additions to one record or list become one edit. */
class Written {
  readonly #labels = new Map<AnyRecord, string>();
  readonly #lines = new Map<AnyRecord, string[]>();
  /** New blocks of a record: their label and their lines. */
  readonly #blocks = new Map<AnyRecord, Map<string, { label?: string; lines: string[] }>>();
  readonly #words = new Map<AnyRecord, Map<string, string[]>>();

  addKey(holder: AnyRecord, path: string, value: string): void {
    const { block, key } = keyPath(path);
    const record = block === undefined ? holder : blockOf(block, holder);
    if (record !== undefined) {
      if (key === '$label') this.#labels.set(record, value);
      else at(this.#lines, record, () => []).push(`${key}: ${value}`);
    } else if (block !== undefined) {
      const blocks = at(this.#blocks, holder, () => new Map<string, { label?: string; lines: string[] }>());
      const made = at(blocks, block, () => ({ lines: [] }));
      if (key === '$label') made.label = value;
      else made.lines.push(`  ${key}: ${value}`);
    }
  }

  addWords(holder: AnyRecord, key: string, words: readonly string[]): void {
    const lists = at(this.#words, holder, () => new Map<string, string[]>());
    const listed = at(lists, key, () => []);
    listed.push(...words.filter(word => !listed.includes(word)));
  }

  edits(): Edit[] {
    const edits: Edit[] = [];
    for (const [holder, label] of this.#labels) {
      if (holder.$name !== undefined) edits.push(set(holder.$name, `${holder.$name.value} ${label}`));
    }
    for (const [holder, blocks] of this.#blocks) {
      const lines = at(this.#lines, holder, () => []);
      for (const [keyword, { label = neededLabel(holder, keyword), lines: inner }] of blocks) {
        lines.push(`${[keyword, label].filter(part => part !== undefined).join(' ')} {`, ...inner, '}');
      }
    }
    for (const [holder, lists] of this.#words) {
      for (const [key, words] of lists) {
        const longer = listedToo(holder, key, words);
        if (longer !== undefined) edits.push(longer);
        else at(this.#lines, holder, () => []).push(`${key}: [${words.join(', ')}]`);
      }
    }
    for (const [holder, lines] of this.#lines) edits.push(add(holder, lines.join('\n')));
    return edits;
  }
}

/** The placeholder for the label of a new block that cannot stand without one. */
const neededLabel = (holder: AnyRecord, keyword: string): string | undefined =>
  blocksByType.get(holder.$type)?.once?.[keyword]?.head.label?.required ? PLACEHOLDER : undefined;

/** The words added behind the last item of a list that is there, or written in place of `none`. */
function listedToo(holder: AnyRecord, key: string, words: readonly string[]): Edit | undefined {
  const list = listOf(key, holder);
  const last = list?.items.at(-1);
  if (last !== undefined) return set(last, [last.value, ...words].join(', '));
  const value = (holder as unknown as Record<string, unknown>)[modelName(key)];
  return isNothing(value) || list !== undefined ? set(value as Place, `[${words.join(', ')}]`) : undefined;
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
