// casefile.json: which edition of the law, which stricter figures, severities, closures and ignored files.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
// The small build: the full one alone would be a third of the command.
import * as z from 'zod/mini';
import { isDate } from '../law/dates.ts';
import type { Edition, Figure, Severity } from '../law/edition.ts';
import { deskGuide, figureProblem } from '../law/index.ts';
import type { Place } from '../model/record.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';

/** The name of the file that makes its folder a root. */
export const CONFIGURATION_FILE = 'casefile.json';

export interface Configuration {
  readonly edition: string;
  /** Stricter figures, by name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  readonly calendar: { readonly washingtonArea: boolean; readonly closures: readonly string[] };
  /** Globs of files that are not checked. */
  readonly ignore: readonly string[];
  /** How many calendar days ahead a deadline counts as due soon in lists. A convenience, no figure of the law. */
  readonly dueSoonDays: number;
}

export interface ConfigurationMistake extends Place {
  readonly rule: 'config/not-json' | 'config/unknown-key' | 'config/wrong-value' | 'config/laxer-figure';
  readonly message: string;
  readonly todo: string;
}

/** Whether a number counts days. */
const isCount = (days: number): boolean => Number.isInteger(days) && days >= 0;

const told = (meaning: string) => z.describe(meaning);

/** Made when it is asked for: most roots have no casefile.json, and to make it takes as long as to read a case. */
function schemas() {
  made ??= makeSchemas();
  return made;
}

let made: ReturnType<typeof makeSchemas> | undefined;

function makeSchemas() {
  const calendar = z.strictObject({
    washingtonArea: z
      .optional(z.boolean())
      .check(told('Whether the office is in the Washington area, where Inauguration Day is a holiday.')),
    closures: z
      .optional(z.array(z.string().check(z.refine(isDate))))
      .check(told('Further days on which the office was closed.')),
  });
  const schema = z.strictObject({
    $schema: z.optional(z.string()).check(told('The address of the JSON schema of this file.')),
    edition: z.optional(z.string()).check(told('The edition of the law that cases are checked against.')),
    figures: z
      .optional(z.record(z.string(), z.number()))
      .check(told('Figures of the law that this agency makes stricter, by name.')),
    severity: z
      .optional(z.record(z.string(), z.enum(['error', 'warning', 'information', 'off'])))
      .check(
        told('How much a finding of a rule weighs, by the id of the rule or by area, such as `vacancy/*`.'),
      ),
    calendar: z.optional(calendar).check(told('Which days are working days.')),
    ignore: z.optional(z.array(z.string())).check(told('Globs of case files that are not checked.')),
    dueSoonDays: z
      .optional(z.number().check(z.refine(isCount)))
      .check(
        told(
          'How many calendar days ahead a deadline is listed as due soon: a convenience, no figure of the law.',
        ),
      ),
  });
  return { schema, calendar };
}

type Written = z.infer<ReturnType<typeof makeSchemas>['schema']>;

export const defaultConfiguration = (edition: string): Configuration => ({
  edition,
  figures: {},
  severity: {},
  calendar: { washingtonArea: false, closures: [] },
  ignore: [],
  dueSoonDays: 30,
});

/** The JSON schema of casefile.json, for editors: with the editions, and the figures that an agency may change. */
export function configurationSchema(editions: readonly Edition[] = [deskGuide]): object {
  const whole = z.toJSONSchema(schemas().schema, { target: 'draft-7' });
  const { edition, figures, ...others } = whole.properties ?? {};
  const stricter = new Map(editions.flatMap(({ figures }) => Object.entries(figures)));
  return {
    ...whole,
    properties: {
      edition: { ...(edition as object), enum: editions.map(({ id }) => id) },
      figures: {
        type: 'object',
        description: (figures as { description?: string }).description,
        additionalProperties: false,
        properties: Object.fromEntries([...stricter].flatMap(([name, figure]) => figureSchema(name, figure))),
      },
      ...others,
    },
  };
}

const figureSchema = (name: string, { meaning, stricter, value }: Figure): [string, object][] =>
  stricter === undefined
    ? []
    : [
        [
          name,
          { type: 'integer', description: meaning, [stricter === 'higher' ? 'minimum' : 'maximum']: value },
        ],
      ];

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
  const isKnown = (id: unknown): boolean => knownIds.includes(String(id)) || isArea(String(id), knownIds);
  for (const issue of issues) {
    // Of a rule that there is not, its severity is not worth telling.
    const [setting, id, ...deeper] = issue.path;
    const isIdle = setting === 'severity' && id !== undefined && deeper.length === 0 && !isKnown(id);
    if (!isIdle) mistakes.push(...tell(issue, tree));
  }
  const edition = editions.find(({ id }) => id === (sound.edition ?? fallback.edition));
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
    todo: 'Write an object, such as { "edition": "desk-guide-2020" }.',
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

interface Entry {
  readonly key: string;
  readonly node: Node;
}

/** The keys of an object with their places; none where something else stands there. */
function entriesOf(tree: Node, ...path: string[]): Entry[] {
  const object = findNodeAtLocation(tree, path);
  if (object?.type !== 'object') return [];
  return (object.children ?? []).flatMap(({ children: [node] = [] }) =>
    node === undefined ? [] : [{ key: String(node.value), node }],
  );
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

const at = (tree: Node, path: readonly (string | number)[]): Node =>
  findNodeAtLocation(tree, [...path]) ?? tree;

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
  const name = path.length === 0 ? 'The configuration' : `\`${path.join('.')}\``;
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

/** The value of a node, with keys such as `__proto__` as plain keys. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  const entries = (node.children ?? []).map(
    ({ children: [key, value] = [] }) => [String(key?.value), value && toValue(value)] as const,
  );
  return Object.fromEntries(entries.toReversed());
}
