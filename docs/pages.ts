// Writes docs/rules, docs/language, docs/coverage.md and the schema of casefile.json; with --check, says whether what is there is up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtIn, describeRules, deskGuide, explainRule } from '@casefile/language';
import { configurationSchema } from '@casefile/language/configuration-schema';
import { coveragePage } from './coverage.ts';
import { languagePages } from './language-pages.ts';

const docs = import.meta.dirname;
const SCHEMA = 'casefile.schema.json';
/** Folders that hold generated pages alone. */
const GENERATED = ['rules', 'language'];

/** Every page by its path below docs. */
function pages(): Map<string, string> {
  const rules = describeRules(deskGuide);
  const made = new Map<string, string>([
    [SCHEMA, `${JSON.stringify(configurationSchema(), null, 2)}\n`],
    ['rules/README.md', index(rules)],
    ['coverage.md', coveragePage(deskGuide)],
  ]);
  for (const id of [...rules.map(rule => rule.id), ...Object.keys(builtIn)]) {
    made.set(`rules/${id}.md`, explainRule(id) ?? '');
  }
  for (const [path, text] of languagePages(deskGuide)) made.set(`language/${path}`, text);
  return made;
}

function index(rules: ReturnType<typeof describeRules>): string {
  const areas = new Map<string, string[]>();
  const add = (area: string, row: string): void => {
    areas.set(area, [...(areas.get(area) ?? []), row]);
  };
  for (const { id, title, severity } of rules)
    add(areaOf(id), `| [\`${id}\`](${id}.md) | ${severity} | ${title} |`);
  for (const [id, { title, severity }] of Object.entries(builtIn)) {
    add(areaOf(id), `| [\`${id}\`](${id}.md) | ${severity} | ${title} |`);
  }
  const sections = [...areas].flatMap(([area, rows]) => [
    `## ${area}`,
    '',
    '| id | severity | |',
    '|---|---|---|',
    ...rows,
    '',
  ]);
  return [
    '# Rules',
    '',
    `${rules.length} rules of the law, and what is told about form, words and names.`,
    '',
    ...sections,
  ].join('\n');
}

const areaOf = (id: string): string => id.slice(0, id.indexOf('/'));

function filesBelow(root: string, below = ''): string[] {
  if (!existsSync(join(root, below))) return [];
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap(entry => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

const wanted = pages();
if (process.argv.includes('--check')) {
  const stale = [...wanted.keys()].filter(path => {
    const file = join(docs, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== wanted.get(path);
  });
  const left = GENERATED.flatMap(folder => filesBelow(docs, folder)).filter(path => !wanted.has(path));
  for (const path of [...stale, ...left]) console.error(`docs/${path} is not up to date.`);
  if (stale.length + left.length > 0) {
    console.error('Run `npm run docs` and commit what it writes.');
    process.exit(1);
  }
  console.log(`The generated pages are up to date: ${wanted.size}.`);
} else {
  for (const folder of GENERATED) rmSync(join(docs, folder), { recursive: true, force: true });
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
  console.log(`Wrote ${wanted.size} pages.`);
}
