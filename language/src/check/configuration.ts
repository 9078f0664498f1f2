// Reads casefile.json, and tells what is wrong with it.
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import type { Edition, Figure } from '../law/edition.ts';
import { figureProblem } from '../law/law.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { isCount, schemas, type Written } from './configuration-schema.ts';
import { at, entriesOf, toValue } from './json-tree.ts';
import { type Configuration, type ConfigurationMistake, defaultConfiguration } from './settings.ts';

interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly mistakes: readonly ConfigurationMistake[];
}

/**
 * Reads casefile.json; comments and trailing commas are allowed. Never throws.
 * What is wrong is told at its place, and the rest holds.
 * @param knownIds ids of rules and of other findings, whose severity can be set
 */
export function readConfiguration(
  text: string,
  editions: readonly Edition[],
  knownIds: readonly string[],
): ReadConfiguration {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    if (tree !== undefined && errors.length === 0) return readTree(tree, editions, knownIds);
  } catch (fault) {
    // Whoever reads a tree calls itself for each bracket: a text of nothing else exhausts it.
    if (!(fault instanceof RangeError)) throw fault;
  }
  return { configuration: defaultConfiguration(editions[0]?.id ?? ''), mistakes: [notJson(errors[0])] };
}

function readTree(tree: Node, editions: readonly Edition[], knownIds: readonly string[]): ReadConfiguration {
  const [standard] = editions;
  const fallback = defaultConfiguration(standard?.id ?? '');
  const mistakes = repeatedKeys(tree);
  const { sound, issues } = soundParts(toValue(tree));
  const edition = editions.find(({ id }) => id === (sound.edition ?? fallback.edition));
  const isKnown = (name: string): boolean => knownIds.includes(name) || isArea(name, knownIds);
  const { figures: ofLaw = {} } = edition ?? standard ?? {};
  for (const issue of issues) {
    const [part, name] = issue.path.map(String);
    const isNamed =
      name === undefined ||
      (part === 'figures' ? Object.hasOwn(ofLaw, name) : part !== 'severity' || isKnown(name));
    // What stands under a name that there is not is no second mistake.
    if (isNamed) mistakes.push(...tell(issue, tree));
  }
  if (edition === undefined) mistakes.push(unknownEdition(sound.edition ?? '', editions, tree));
  const figures = figuresOf(sound, edition ?? standard, tree, mistakes);
  const severity = { ...fallback.severity, ...sound.severity };
  for (const { key, node } of entriesOf(tree, 'severity')) {
    if (key.startsWith('waiver/') && severity[key] === 'off') {
      delete severity[key];
      mistakes.push(
        wrong(
          node,
          'Findings about waivers cannot be switched off.',
          'Mend the waivers: what is accepted is accepted in the open.',
        ),
      );
    }
    if (isKnown(key)) continue;
    delete severity[key];
    const areas = [...new Set(knownIds.map(id => `${id.split('/')[0]}/*`))];
    const todo = meantOr(key, [...knownIds, ...areas], 'Look it up with `casefile rules`.');
    mistakes.push(wrong(node, `\`${key}\` is not the id of a rule.`, todo));
  }
  return {
    configuration: {
      edition: edition?.id ?? fallback.edition,
      figures,
      severity,
      calendar: {
        washingtonArea: sound.calendar?.washingtonArea ?? fallback.calendar.washingtonArea,
        closures: sound.calendar?.closures ?? fallback.calendar.closures,
      },
      ignore: sound.ignore ?? fallback.ignore,
      dueSoonDays: sound.dueSoonDays ?? fallback.dueSoonDays,
    },
    mistakes: mistakes.sort((a, b) => a.start - b.start),
  };
}

function notJson(error: ParseError | undefined): ConfigurationMistake {
  const { offset: start, length } = error ?? { offset: 0, length: 1 };
  const reason =
    error === undefined
      ? 'it is empty, or too deep'
      : printParseErrorCode(error.error)
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase();
  return {
    rule: 'config/not-json',
    start,
    end: start + Math.max(1, length),
    message: `This is not JSON: ${reason}.`,
    todo: 'Correct it here. The whole is an object, such as { "edition": "desk-guide-2020" }.',
  };
}

const isArea = (id: string, known: readonly string[]): boolean =>
  id.endsWith('/*') && known.some(other => other.startsWith(id.slice(0, -1)));

const meantOr = (written: string, known: Iterable<string>, otherwise: string): string => {
  const meant = nearest(written, known);
  return meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
};

function unknownEdition(written: string, editions: readonly Edition[], tree: Node): ConfigurationMistake {
  const ids = editions.map(({ id }) => id);
  const todo = meantOr(written, ids, `Write ${ids.map(id => `"${id}"`).join(' or ')}.`);
  return wrong(at(tree, ['edition']), `There is no edition \`${written}\`.`, todo);
}

/** The figures that hold; what is wrong with the others is told. */
function figuresOf(
  { figures: written = {} }: Written,
  edition: Edition | undefined,
  tree: Node,
  mistakes: ConfigurationMistake[],
): Record<string, number> {
  const figures: Record<string, number> = {};
  if (edition === undefined) return figures;
  for (const { key: name, node } of entriesOf(tree, 'figures')) {
    const figure = Object.hasOwn(edition.figures, name) ? edition.figures[name] : undefined;
    if (figure === undefined) {
      const known = Object.keys(edition.figures);
      const todo = meantOr(name, known, 'Look it up on the page of the rule.');
      mistakes.push(wrong(node, `The law has no figure \`${name}\`.`, todo));
      continue;
    }
    const value = written[name];
    const problem = value === undefined ? undefined : figureProblem(edition, name, value);
    if (problem !== undefined && value !== undefined)
      mistakes.push(badFigure(problem, figure, value, at(tree, ['figures', name])));
    else if (value !== undefined) figures[name] = value;
  }
  return figures;
}

function badFigure(problem: string, figure: Figure, value: number, node: Node): ConfigurationMistake {
  if (figure.stricter !== undefined && !isCount(value)) return wrong(node, problem, WHOLE_NUMBER);
  const within = figure.stricter === 'higher' ? 'more' : 'less';
  const todo =
    figure.stricter === undefined
      ? `Remove it; ${figure.value} holds.`
      : `Write ${figure.value} or ${within}, or remove it; until then ${figure.value} holds.`;
  return { ...wrong(node, problem, todo), rule: 'config/laxer-figure' };
}

/** Of a setting that stands twice the first one holds. */
function repeatedKeys(node: Node): ConfigurationMistake[] {
  const seen = new Set<string>();
  const repeated = entriesOf(node).flatMap(({ key, node: place }) => {
    const again = seen.has(key);
    seen.add(key);
    return again
      ? [wrong(place, `\`${key}\` stands twice; the first one holds.`, 'Remove one of them.')]
      : [];
  });
  const inside = (node.children ?? []).map(child =>
    child.type === 'property' ? child.children?.[1] : child,
  );
  return [...repeated, ...inside.flatMap(child => (child === undefined ? [] : repeatedKeys(child)))];
}

const wrong = ({ offset, length }: Node, message: string, todo: string): ConfigurationMistake => ({
  rule: 'config/wrong-value',
  start: offset,
  end: offset + length,
  message,
  todo,
});

const WHOLE_NUMBER = 'Write a whole number, 0 or more.';

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list in brackets',
  boolean: '`true` or `false`',
  number: 'a number',
  object: 'an object in braces',
  record: 'an object in braces',
  string: 'a text in quotes',
};

function tell(issue: z.core.$ZodIssue, tree: Node): ConfigurationMistake[] {
  const path = issue.path as (string | number)[];
  const place = at(tree, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, tree);
  const name = nameOf(path);
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    return [wrong(place, `${name} is not ${kind}.`, `Write ${kind}.`)];
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const quoted = words.map(word => `"${word}"`);
    const todo = `Write ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}.`;
    const message = `\`${path.at(-1)}\` cannot have this severity.`;
    return [wrong(place, message, meantOr(String(place.value), words, todo))];
  }
  if (path[0] === 'dueSoonDays') return [wrong(place, `${name} is not a number of days.`, WHOLE_NUMBER)];
  return [wrong(place, `${name} is not a day of the calendar.`, 'Write days as "2024-03-26".')];
}

function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The configuration';
  if (typeof last === 'number') return `Entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return `\`${path.join('.')}\``;
}

function unknownKeys(
  keys: readonly string[],
  path: readonly (string | number)[],
  tree: Node,
): ConfigurationMistake[] {
  return entriesOf(tree, ...path.map(String)).flatMap(({ key, node }) =>
    keys.includes(key)
      ? [
          {
            ...wrong(
              node,
              `There is no setting \`${[...path, key].join('.')}\`.`,
              meantOr(key, settingsAt(path), 'Remove it.'),
            ),
            rule: 'config/unknown-key' as const,
          },
        ]
      : [],
  );
}

/** The settings that there are, in the whole or in the calendar. */
const settingsAt = (path: readonly (string | number)[]): string[] =>
  Object.keys(schemas()[path.length === 0 ? 'schema' : 'calendar'].shape);

/** What is right by itself, where other parts are not; and what is wrong with those. */
function soundParts(written: unknown): {
  readonly sound: Written;
  readonly issues: readonly z.core.$ZodIssue[];
} {
  const { schema } = schemas();
  const parsed = schema.safeParse(written);
  if (parsed.success) return { sound: parsed.data, issues: [] };
  const { issues } = parsed.error;
  const bad = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path],
  );
  const rest = schema.safeParse(without(written, [], new Set(bad.map(path => JSON.stringify(path)))));
  return { sound: rest.success ? rest.data : {}, issues };
}

/** A value without what stands at the given paths. */
function without(value: unknown, path: readonly unknown[], bad: ReadonlySet<string>): unknown {
  const isSound = (key: unknown): boolean => !bad.has(JSON.stringify([...path, key]));
  if (Array.isArray(value))
    return value.flatMap((item, i) => (isSound(i) ? [without(item, [...path, i], bad)] : []));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isSound(key) ? [[key, without(inner, [...path, key], bad)]] : [],
    ),
  );
}
