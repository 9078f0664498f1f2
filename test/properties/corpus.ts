// The texts that properties start from: the examples of every rule, and whole roots; and ways of changing them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { rules } from '@casefile/language';
import fc from 'fast-check';

const examples = join(import.meta.dirname, '../../examples');

/** Each root among the examples as the texts of its files, by path. */
export const roots: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  readdirSync(examples, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => [name, textsBelow(join(examples, name))]),
);

function textsBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ses'))
    .sort();
  return new Map(files.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The examples of all rules, bad and good. */
export const ruleTexts: readonly string[] = rules.flatMap(({ bad, good }) => [
  bad.replace(/[«»]/g, ''),
  good,
]);

/** Whole roots, each as one text. */
export const rootTexts: readonly string[] = [...roots.values()].map(texts => [...texts.values()].join('\n'));

const LINE = /^([ \t]*)([a-z][a-z-]*):[ \t]*(\S[^\r\n/{}]*)$/gm;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Values of each key wherever it is written, so that a changed fact is still one of its kind. */
const valuesByKey = new Map<string, string[]>();
for (const text of [...ruleTexts, ...rootTexts]) {
  for (const [, , key = '', value = ''] of text.matchAll(LINE)) {
    const values = valuesByKey.get(key) ?? [];
    if (!values.includes(value)) values.push(value);
    valuesByKey.set(key, values);
  }
}

/** A change to one of many places in a text: which one, and to what; numbers that are too great start over. */
type Change = (text: string, which: number, how: number) => string;

const at = <T>(items: readonly T[], i: number): T | undefined => items[i % Math.max(items.length, 1)];

function splice(text: string, found: RegExpExecArray | RegExpMatchArray | undefined, by: string): string {
  const start = found?.index ?? 0;
  return found === undefined ? text : text.slice(0, start) + by + text.slice(start + found[0].length);
}

/** Days by which dates are moved: to the next ones, and beyond every period of the law. */
const DAYS = [1, -1, 2, -2, 13, -13, 60, -60, 200, -200, 365, -365, 1200, -1200];

function movedDate(text: string, which: number, how: number): string {
  const found = at([...text.matchAll(DATE)], which);
  const day = new Date(found?.[0] ?? '');
  if (found === undefined || Number.isNaN(day.getTime())) return text;
  day.setUTCDate(day.getUTCDate() + (at(DAYS, how) ?? 0));
  return splice(text, found, day.toISOString().slice(0, 10));
}

function otherValue(text: string, which: number, how: number): string {
  const found = at([...text.matchAll(LINE)], which);
  const [, indent = '', key = ''] = found ?? [];
  return splice(text, found, `${indent}${key}: ${at(valuesByKey.get(key) ?? [], how) ?? 'none'}`);
}

const withoutLine: Change = (text, which) => splice(text, at([...text.matchAll(LINE)], which), '');

/** Changes after which a text is as well formed as before: facts move, change or go. */
const FACTS: readonly Change[] = [movedDate, movedDate, otherValue, otherValue, withoutLine];

const cutOff: Change = (text, which) => text.slice(0, which % (text.length + 1));
const cutOut: Change = (text, which, how) => {
  const start = which % (text.length + 1);
  return text.slice(0, start) + text.slice(start + 1 + (how % 40));
};
const putIn: Change = (text, which, how) => {
  const start = which % (text.length + 1);
  return `${text.slice(0, start)}${at(SNIPPETS, how)}${text.slice(start)}`;
};
const SNIPPETS = [
  '{',
  '}',
  '"',
  '"""',
  '[',
  ']',
  ':',
  ',',
  ' none ',
  ' all ',
  ' not-applicable "…" ',
  ' 2024-02-30 ',
  ' 0000-00-00 ',
  ' 9999-12-31 ',
  ' 0 ',
  ' 99999999999999999999 ',
  '-1',
  ' $0 to $0 ',
  ' by ',
  ' for ',
  '\n',
  ' no ',
  ' yes ',
  '// ',
  '/* ',
  ' C1.C1.C1 ',
  ' constructor ',
];

/** Changes after which a text may be no case at all. */
const TEXTS: readonly Change[] = [...FACTS, cutOff, cutOut, cutOut, putIn, putIn];

const changed = (
  changes: readonly Change[],
  base: fc.Arbitrary<string>,
  most: number,
): fc.Arbitrary<string> =>
  fc
    .tuple(
      base,
      fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(1_000_000), fc.nat(1_000)), { maxLength: most }),
    )
    .map(([text, steps]) =>
      steps.reduce((before, [change, which, how]) => changes[change]?.(before, which, how) ?? before, text),
    );

/** Cases with some of their facts changed. */
export const otherFacts = (base: readonly string[], most = 3): fc.Arbitrary<string> =>
  changed(FACTS, fc.constantFrom(...base), most);

/** Texts that begin as cases, cut off, cut into and mixed with others. */
export const brokenTexts = (base: readonly string[], most = 5): fc.Arbitrary<string> =>
  changed(TEXTS, fc.constantFrom(...base), most);

/**
 * How many runs a property gets, always the same ones. `CASEFILE_RUNS` multiplies them and `CASEFILE_SEED` begins
 * elsewhere, for a longer search than a test run has time for.
 */
export const sampled = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: numRuns * Number(env.CASEFILE_RUNS ?? 1),
  seed: Number(env.CASEFILE_SEED ?? 20241121),
  endOnFailure: true,
});
