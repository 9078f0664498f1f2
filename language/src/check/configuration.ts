// casefile.json: which edition of the law, which stricter figures, severities, closures and ignored files.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { z } from 'zod';
import { isDate } from '../law/dates.ts';
import type { Edition, Severity } from '../law/edition.ts';
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
}

export interface ConfigurationMistake extends Place {
  readonly rule: 'config/not-json' | 'config/unknown-key' | 'config/wrong-value' | 'config/laxer-figure';
  readonly message: string;
  readonly todo: string;
}

const schema = z.strictObject({
  $schema: z.string().optional().describe('The address of the JSON schema of this file.'),
  edition: z.string().optional().describe('The edition of the law that cases are checked against.'),
  figures: z
    .record(z.string(), z.number())
    .optional()
    .describe('Figures of the law that this agency makes stricter, by name.'),
  severity: z
    .record(z.string(), z.enum(['error', 'warning', 'information', 'off']))
    .optional()
    .describe('How much a finding of a rule weighs, by the id of the rule or by area, such as `vacancy/*`.'),
  calendar: z
    .strictObject({
      washingtonArea: z
        .boolean()
        .optional()
        .describe('Whether the office is in the Washington area, where Inauguration Day is a holiday.'),
      closures: z
        .array(z.string().refine(isDate, { message: 'This is not a day as year-month-day.' }))
        .optional()
        .describe('Further days on which the office was closed.'),
    })
    .optional()
    .describe('Which days are working days.'),
  ignore: z.array(z.string()).optional().describe('Globs of case files that are not checked.'),
});

export const defaultConfiguration = (edition: string): Configuration => ({
  edition,
  figures: {},
  severity: {},
  calendar: { washingtonArea: false, closures: [] },
  ignore: [],
});

/** The JSON schema of casefile.json, for editors. */
export const configurationSchema = (): object => z.toJSONSchema(schema, { target: 'draft-7' });

/**
 * Reads casefile.json; comments and trailing commas are allowed. Never throws.
 * What is wrong is told at its place, and the rest holds.
 */
export function readConfiguration(
  text: string,
  editions: readonly Edition[],
  knownRules: readonly string[],
): { readonly configuration: Configuration; readonly mistakes: readonly ConfigurationMistake[] } {
  const [standard] = editions;
  const fallback = defaultConfiguration(standard?.id ?? '');
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const start = error?.offset ?? 0;
    return {
      configuration: fallback,
      mistakes: [
        {
          rule: 'config/not-json',
          start,
          end: start + Math.max(1, error?.length ?? 1),
          message: `This is not JSON: ${spoken(error)}.`,
          todo: 'Write an object, such as { "edition": "desk-guide-2020" }.',
        },
      ],
    };
  }
  const mistakes: ConfigurationMistake[] = [];
  const written = toValue(tree);
  const parsed = schema.safeParse(written);
  if (!parsed.success) for (const issue of parsed.error.issues) mistakes.push(...tell(issue, tree));
  const sound = (parsed.success ? parsed.data : soundParts(written)) as z.infer<typeof schema>;
  const edition = editions.find(({ id }) => id === (sound.edition ?? fallback.edition));
  if (edition === undefined) {
    mistakes.push(
      wrong(
        tree,
        ['edition'],
        `There is no edition \`${sound.edition}\`.`,
        `Write ${editions.map(({ id }) => `"${id}"`).join(' or ')}.`,
      ),
    );
  }
  const figures = figuresOf(sound.figures ?? {}, edition ?? standard, tree, mistakes);
  for (const id of Object.keys(sound.severity ?? {})) {
    if (knownRules.includes(id) || isArea(id, knownRules)) continue;
    const meant = nearest(id, knownRules);
    mistakes.push(
      wrong(
        tree,
        ['severity', id],
        `There is no rule \`${id}\`.`,
        meant ? `Did you mean \`${meant}\`?` : 'Look it up with `casefile rules`.',
        true,
      ),
    );
  }
  return {
    configuration: {
      edition: edition?.id ?? fallback.edition,
      figures,
      severity: sound.severity ?? {},
      calendar: {
        washingtonArea: sound.calendar?.washingtonArea ?? false,
        closures: sound.calendar?.closures ?? [],
      },
      ignore: sound.ignore ?? [],
    },
    mistakes,
  };
}

const isArea = (id: string, rules: readonly string[]): boolean =>
  id.endsWith('/*') && rules.some(rule => rule.startsWith(id.slice(0, -1)));

function figuresOf(
  written: Readonly<Record<string, number>>,
  edition: Edition | undefined,
  tree: Node,
  mistakes: ConfigurationMistake[],
): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [name, value] of Object.entries(written)) {
    const figure = edition?.figures[name];
    if (figure === undefined) {
      const meant = nearest(name, Object.keys(edition?.figures ?? {}));
      mistakes.push(
        wrong(
          tree,
          ['figures', name],
          `The law has no figure \`${name}\`.`,
          meant ? `Did you mean \`${meant}\`?` : 'Look it up on the page of the rule.',
          true,
        ),
      );
    } else if (figure.stricter === undefined) {
      mistakes.push(laxer(tree, name, `\`${name}\` cannot be changed by an agency.`));
    } else if (figure.stricter === 'higher' ? value < figure.value : value > figure.value) {
      mistakes.push(laxer(tree, name, `${value} is laxer than the ${figure.value} of the law.`));
    } else {
      figures[name] = value;
    }
  }
  return figures;
}

const laxer = (tree: Node, name: string, message: string): ConfigurationMistake => ({
  ...wrong(tree, ['figures', name], message, 'An agency may make a figure stricter, never laxer.'),
  rule: 'config/laxer-figure',
});

function wrong(
  tree: Node,
  path: (string | number)[],
  message: string,
  todo: string,
  atKey = false,
): ConfigurationMistake {
  const node = findNodeAtLocation(tree, path);
  const place = (atKey ? node?.parent?.children?.[0] : node) ?? tree;
  return { rule: 'config/wrong-value', start: place.offset, end: place.offset + place.length, message, todo };
}

function tell(issue: z.core.$ZodIssue, tree: Node): ConfigurationMistake[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const node = findNodeAtLocation(tree, [...path, key])?.parent?.children?.[0] ?? tree;
      const meant = nearest(key, Object.keys(schema.shape));
      return {
        rule: 'config/unknown-key',
        start: node.offset,
        end: node.offset + node.length,
        message: `There is no setting \`${key}\`.`,
        todo: meant === undefined ? 'Remove it.' : `Did you mean \`${meant}\`?`,
      };
    });
  }
  const name = path.length === 0 ? 'The configuration' : `\`${path.join('.')}\``;
  return [
    wrong(
      tree,
      path,
      `${name} is not what it should be: ${lower(issue.message)}.`,
      'Write a value of the right kind.',
    ),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

/** The settings that are right by themselves where others are not. */
function soundParts(written: unknown): Record<string, unknown> {
  if (typeof written !== 'object' || written === null) return {};
  return Object.fromEntries(
    Object.entries(written).filter(([key, value]) => {
      const part = (schema.shape as Record<string, z.ZodType>)[key];
      return part?.safeParse(value).success ?? false;
    }),
  );
}

/** The value of a node, with keys such as `__proto__` as plain keys. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).map(({ children }) => [
      String(children?.[0]?.value),
      children?.[1] && toValue(children[1]),
    ]),
  );
}

const spoken = (error: ParseError | undefined): string =>
  error === undefined
    ? 'it is empty'
    : printParseErrorCode(error.error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
