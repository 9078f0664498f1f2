// What a bundle tells of the law and of its rules, put into files beside it: a sound run reads none of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExportDefaultDeclaration, type ObjectExpression, type Property, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** The texts of rules, by the file that takes them: what a finding tells, and what is shown of the rule itself. */
const TEXTS = {
  'rule-findings.json': ['why', 'todo'],
  'rule-pages.json': ['title', 'reading', 'bad', 'good'],
} as const;
const PROVISIONS = 'provisions.json';

/** All files that a bundle reads. */
const textFiles = [PROVISIONS, ...Object.keys(TEXTS)];

const ALL_TEXTS: readonly string[] = Object.values(TEXTS).flat();

interface RuleInBundle extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/**
 * Takes the texts out of a CommonJS bundle. It reads a file when the first text in it is asked for.
 * @param folder where the bundle stands
 */
export const textsApart = (folder: string): Plugin => ({
  name: 'texts-apart',
  setup({ onResolve, onLoad, onEnd }) {
    const rules: RuleInBundle[] = [];

    onLoad({ filter: /law[\\/]provisions[\\/]index\.ts$/ }, async ({ path }) => {
      const { allProvisions } = (await import(pathToFileURL(path).href)) as { allProvisions(): object };
      write(PROVISIONS, allProvisions());
      return { contents: `export const allProvisions = () => require('./${PROVISIONS}');` };
    });
    onLoad({ filter: /rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      rules.push(((await import(pathToFileURL(path).href)) as { default: RuleInBundle }).default);
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
      return { contents: withoutTexts(code) };
    });
    onResolve({ filter: /^rule-texts$/ }, ({ path }) => ({ path, namespace: 'texts-apart' }));
    onLoad({ filter: /.*/, namespace: 'texts-apart' }, () => ({ contents: RULE_TEXTS }));
    onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ path }) =>
      textFiles.includes(path.slice(2)) ? { path, external: true } : undefined,
    );
    onEnd(() => {
      for (const [file, keys] of Object.entries(TEXTS)) {
        const textsOf = (rule: RuleInBundle) => keys.map(key => [key, rule[key]]);
        write(file, Object.fromEntries(rules.map(rule => [rule.id, Object.fromEntries(textsOf(rule))])));
      }
    });

    /** The folder may be yet to be made: esbuild makes it after the plugins have run. */
    const write = (file: string, told: object): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(told));
    };
  },
});

/** What every rule inherits: each text, looked up by the id of the rule. */
const RULE_TEXTS = `export const texts = {${Object.entries(TEXTS)
  .flatMap(([file, keys]) => keys.map(key => `get ${key}() { return require('./${file}')[this.id].${key}; }`))
  .join(',')}};`;

/** The code of a rule, in which its texts are inherited in place of written. */
function withoutTexts(code: string): string {
  const { start, properties } = ruleIn(code);
  const kept = code.slice(0, start);
  let rest = '';
  let at = start + 1;
  for (const property of properties) {
    if (!isText(property)) continue;
    rest += code.slice(at, property.start);
    // Up to the comma behind it, or to the brace.
    at = property.end + (code[property.end] === ',' ? 1 : 0);
  }
  return `import { texts } from 'rule-texts';\n${kept}{ __proto__: texts,${rest}${code.slice(at)}`;
}

const isText = (property: ObjectExpression['properties'][number]): property is Property =>
  property.type === 'Property' && property.key.type === 'Identifier' && ALL_TEXTS.includes(property.key.name);

/** The literal in `export default rule({ … })`. @throws where a rule is written otherwise */
function ruleIn(code: string): ObjectExpression {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const exported = body.find(
    (node): node is ExportDefaultDeclaration => node.type === 'ExportDefaultDeclaration',
  )?.declaration;
  const written = exported?.type === 'CallExpression' ? exported.arguments[0] : undefined;
  if (written?.type !== 'ObjectExpression')
    throw new Error('A rule is written as `export default rule({ … })`.');
  return written;
}
