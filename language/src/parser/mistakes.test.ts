// Typical mistakes of an analyst: each gives one message, at its place, and touches nothing else.
import { describe, expect, test } from 'vitest';
import { builtIn } from '../check/built-in.ts';
import { deskGuide } from '../law/index.ts';
import { type ReadFile, readCaseFile } from '../model/read.ts';
import type { AnyRecord } from '../model/record.ts';
import { readMarks } from '../testing/marked.ts';
import type { Mistake } from './mistake.ts';
import { FORGIVEN, type MistakeCase, vacancy } from './mistakes.cases.ts';
import { FOREIGN } from './mistakes.foreign.cases.ts';
import { FORM } from './mistakes.form.cases.ts';
import { HEADS } from './mistakes.heads.cases.ts';
import { KEYED } from './mistakes.keys.cases.ts';
import { LISTED } from './mistakes.lists.cases.ts';
import { NAMED_ELSEWHERE } from './mistakes.named.cases.ts';
import { VALUES } from './mistakes.values.cases.ts';
import { WAIVERS } from './mistakes.waivers.cases.ts';

const BEFORE = 'agency Before "An agency" {\n  defense: no\n}\n\n';
const BEHIND =
  '\n\nposition Behind "A position" {\n  organization: Before\n}\n\ncandidate Last { service: outside }\n';

const read = (text: string): ReadFile => readCaseFile(text, name => deskGuide.lists[name] ?? {});

const frame = (text: string, isLast: boolean | undefined): string => BEFORE + text + (isLast ? '' : BEHIND);

const cases: readonly MistakeCase[] = [
  ...FOREIGN,
  ...FORM,
  ...HEADS,
  ...WAIVERS,
  ...KEYED,
  ...NAMED_ELSEWHERE,
  ...VALUES,
  ...LISTED,
];

describe.each(cases)('$mistake', ({ written, right, rule, message, todo, fix, breaks, loses = '', last }) => {
  const { text, places } = readMarks(frame(written, last));
  const broken = read(text);
  const sound = read(frame(right, last));
  const [told] = broken.mistakes;

  test('gives one message, at its place', () => {
    expect(sound.mistakes, 'The text as it should be has no mistake.').toEqual([]);
    expect(
      broken.mistakes.map(({ rule: id, message: said, start, end }) => [id, said, text.slice(start, end)]),
    ).toEqual([[rule, message, text.slice(places[0]?.start, places[0]?.end)]]);
    expect(told?.start).toBe(places[0]?.start);
    if (todo !== undefined) expect(told?.todo).toBe(todo);
    expect(told?.fix?.title).toBe(fix);
  });

  test('is told in whole, short, plain sentences', () => {
    expect(builtIn).toHaveProperty([rule]);
    for (const sentence of [told?.message, told?.todo]) {
      expect(sentence).toMatch(/^[A-Z`].*[.?]$/s);
      expect(sentence?.length).toBeLessThan(140);
      expect(sentence?.match(/`/g)?.length ?? 0, 'a long list of alternatives').toBeLessThan(13);
      expect(sentence).not.toMatch(/token|undefined|\[object|WORD|BLOCK|KEY\b/);
    }
    if (fix !== undefined) expect(fix).toMatch(/^[A-Z][a-z]+ /);
  });

  test('leaves everything else its meaning', () => {
    const without = [loses, brokenIn(broken.model.records)].flat();
    expect(facts(broken.model.records, without)).toEqual(facts(sound.model.records, without));
  });

  test('holds back what follows from it, and no more', () => {
    const all = broken.model.records.flatMap(record =>
      brokenIn([record]).map(path => [nameOf(record), path] as const),
    );
    expect(all.filter(([name]) => ['Before', 'Behind', 'Last'].includes(name))).toEqual([]);
    const isWhole = all.some(([, path]) => path === '*');
    expect(isWhole ? '*' : (all.at(-1)?.[1] ?? 'nothing')).toBe(breaks);
  });
});

test.each(cases.filter(({ fix }) => fix !== undefined))(
  '$mistake is cured by its fix',
  ({ written, right, last }) => {
    const { text } = readMarks(frame(written, last));
    const after = read(applied(read(text).mistakes[0]?.fix, text));
    expect(after.mistakes).toEqual([]);
    expect(after.model.records.map(factsOf)).toEqual(read(frame(right, last)).model.records.map(factsOf));
  },
);

test('at least forty-five mistakes are known, each by another name', () => {
  expect(new Set(cases.map(({ mistake }) => mistake)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(45);
});

test('every form of a text that is forgiven means the same', () => {
  const facts = FORGIVEN.map(({ written, right }) => {
    const { mistakes, model } = read(frame(written, false));
    expect(mistakes, written).toEqual([]);
    expect(model.records.map(factsOf), written).toEqual(read(frame(right, false)).model.records.map(factsOf));
    return model;
  });
  expect(facts.length).toBeGreaterThan(10);
});

test('two mistakes give two messages', () => {
  const { mistakes } = read(vacancy('closes: 2026-02-30\n  status: closd'));
  expect(mistakes.map(({ rule }) => rule)).toEqual(['vocabulary/impossible-date', 'vocabulary/unknown-word']);
});

test('both names of a head are told', () => {
  const { mistakes } = read(
    'vacancy Fleet Director 2024 "DES-1" for Fleet Director {\n  opens: 2024-03-04\n}\n',
  );
  expect(mistakes.map(({ todo }) => todo)).toEqual(['Write `FleetDirector2024`.', 'Write `FleetDirector`.']);
});

test('a mistake of form holds back its own declaration alone', () => {
  const { model } = read('candidate A {\n  service: outside,\n}\ncandidate B {\n  service: outsid\n}\n');
  expect(model.records.map(({ $broken }) => $broken)).toEqual([['*'], ['service']]);
});

/** What a record says, without where it says so. */
const factsOf = (record: AnyRecord): string =>
  JSON.stringify(record, (key, value: unknown) =>
    ['start', 'end', '$start', '$end', '$open', '$close', '$latest', '$place'].includes(key)
      ? undefined
      : value,
  );

const nameOf = (record: AnyRecord): string => record.$name?.value ?? '';

/** What records say, without what was not understood in any of them. */
function facts(records: readonly AnyRecord[], without: readonly string[]): unknown[] {
  const dropped = new Set(without);
  return records.map(record => withoutPaths(JSON.parse(factsOf(record)) as object, '', dropped));
}

function withoutPaths(value: object, path: string, dropped: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.map(item => (isObject(item) ? withoutPaths(item, path, dropped) : item));
  }
  const kept = Object.entries(value).filter(([key]) => key !== '$broken' && !dropped.has(path + key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      isObject(inner) ? withoutPaths(inner, `${path}${key}.`, dropped) : inner,
    ]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The paths of what is broken: `closes`, `usajobs.entered`, `*`. */
function brokenIn(records: readonly AnyRecord[], path = ''): string[] {
  return records.flatMap(record => [
    ...(record.$broken ?? []).map(key => path + key),
    ...Object.entries(record).flatMap(([key, inner]) => brokenIn(recordsIn(inner), `${path}${key}.`)),
  ]);
}

const recordsIn = (value: unknown): AnyRecord[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (inner): inner is AnyRecord => isObject(inner) && '$type' in inner,
  );

function applied(fix: Mistake['fix'], text: string): string {
  const changes = [...(fix?.changes ?? [])].sort((a, b) => b.start - a.start);
  return changes.reduce(
    (changed, { start, end, text: written }) => changed.slice(0, start) + written + changed.slice(end),
    text,
  );
}
