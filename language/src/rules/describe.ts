// What is told about rules: their list, and a page for each. The pages in docs/rules and `casefile explain` are these.
import type { BuiltIn } from '../check/built-in/built-in.ts';
import { builtInOf } from '../check/built-in.ts';
import { isRuleOf } from '../check/in-force.ts';
import type { Edition, Severity } from '../law/edition.ts';
import {
  type CoveredGroup,
  coverage,
  createLaw,
  deskGuide,
  type Law,
  linked,
  type ProvisionId,
} from '../law/index.ts';
import { rules } from './index.ts';
import { type AnyRule, severityOf } from './rule.ts';

export interface DescribedRule {
  readonly id: string;
  readonly title: string;
  /** Of its findings, where a reading does not weigh one of them otherwise. */
  readonly severity: Severity;
  readonly provisions: readonly string[];
  readonly figures: readonly string[];
  readonly since: string;
  readonly why: string;
  readonly todo: string;
}

/** Every rule of the law, in the order of ids. */
export function describeRules(edition: Edition): DescribedRule[] {
  const law = createLaw(edition);
  return rules
    .filter(rule => isRuleOf(edition, rule))
    .map(rule => ({
      id: rule.id,
      title: rule.title,
      severity: severityOf(rule, law),
      provisions: rule.provisions,
      figures: rule.figures ?? [],
      since: rule.since,
      why: law.fill(rule.why),
      todo: law.fill(rule.todo),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every statement of an edition by group, with the rules that rest on it. */
export const coverageOf = (edition: Edition): CoveredGroup<DescribedRule>[] =>
  coverage(edition, describeRules(edition));

/** A statement of the sources, in our words, with its places and the reading taken, in Markdown; nothing for an unknown id. */
export function explainProvision(id: string, edition: Edition = deskGuide): string | undefined {
  if (!Object.hasOwn(edition.provisions, id)) return undefined;
  const resting = describeRules(edition).filter(({ provisions }) => provisions.includes(id));
  return [
    `# ${id}`,
    '',
    ...provisionLines(id as ProvisionId, createLaw(edition), edition),
    ...(resting.length === 0
      ? ['No rule rests on it.']
      : ['Rules that rest on it:', '', ...resting.map(rule => `- \`${rule.id}\` ${rule.title}`)]),
    '',
  ].join('\n');
}

/** The page of a rule, or of a finding about form, words or names, in Markdown; nothing for an unknown id. */
export function explainRule(id: string, edition: Edition = deskGuide): string | undefined {
  const rule = rules.find(known => known.id === id);
  if (rule !== undefined) return pageOf(rule, edition);
  const finding = builtInOf(id);
  return finding === undefined ? undefined : pageOfBuiltIn(id, finding);
}

const pageOfBuiltIn = (id: string, { title, severity, why, todo, bad, good }: BuiltIn): string =>
  [
    ...headLines(title, [`\`${id}\``, severity], why, todo),
    ...(bad === undefined || good === undefined
      ? []
      : exampleLines(bad, good, id.startsWith('config/') ? 'json' : 'ses')),
  ].join('\n');

function pageOf(rule: AnyRule, edition: Edition): string {
  const law = createLaw(edition);
  const severity = severityOf(rule, law);
  return [
    ...headLines(
      rule.title,
      [`\`${rule.id}\``, severity, `since ${rule.since}`],
      law.fill(rule.why),
      law.fill(rule.todo),
    ),
    ...exampleLines(rule.bad, rule.good, 'ses'),
    ...(rule.provisions.length === 0 ? [] : ['## Where it is written', '']),
    ...rule.provisions.flatMap(provision => provisionLines(provision, law, edition)),
    ...readingLines(rule, law),
    ...figureLines(rule, edition),
    '',
  ].join('\n');
}

const headLines = (title: string, facts: readonly string[], why: string, todo: string): string[] => [
  `# ${title}`,
  '',
  facts.join(' · '),
  '',
  why,
  '',
  '## What to do',
  '',
  todo,
  '',
];

/** @param bad with «» around what is found */
function exampleLines(bad: string, good: string, language: 'ses' | 'json'): string[] {
  const code = (text: string): string[] => [`\`\`\`${language}`, ...text.trim().split('\n'), '```', ''];
  return [
    '## Example',
    '',
    'This is found:',
    '',
    ...code(bad.replace(/[«»]/g, '')),
    'This is not:',
    '',
    ...code(good),
  ];
}

function provisionLines(id: ProvisionId, law: Law, edition: Edition): string[] {
  const provision = law.provision(id);
  const source = edition.sources[provision.source];
  const citations = provision.citations.map(linked);
  return [
    `- **${id}** ${provision.asks}`,
    `- ${[...citations, `[${source?.title}](<${source?.url}>), “${provision.section}”`].join('; ')}.`,
    ...(provision.reading === undefined ? [] : [`- Reading taken: ${provision.reading}`]),
    ...(provision.inLanguage === undefined ? [] : [`- In the language: ${provision.inLanguage}`]),
    ...(provision.notInFile === undefined ? [] : [`- In no file: ${provision.notInFile}`]),
    '',
  ];
}

const readingLines = ({ reading }: AnyRule, law: Law): string[] =>
  reading === undefined ? [] : ['## Reading taken', '', law.fill(reading), ''];

function figureLines({ figures = [] }: AnyRule, edition: Edition): string[] {
  if (figures.length === 0) return [];
  const lines = figures.map(name => {
    const figure = edition.figures[name];
    if (figure === undefined) return `- \`${name}\``;
    const change =
      figure.stricter === undefined
        ? 'An agency may not change it.'
        : `An agency may set a ${figure.stricter} one in \`casefile.json\`.`;
    return `- \`${name}\`: ${figure.value}. ${figure.meaning} ${change}`;
  });
  return ['## Figures', '', ...lines, ''];
}
