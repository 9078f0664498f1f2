// What a bundle tells of the law, of its rules and of the findings built in, put into files beside it: a sound run reads none of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExportDefaultDeclaration, type ObjectExpression, type Property, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** The texts of what is found, by the file that takes them: what a finding tells, and what is shown of the rule itself. */
const TEXTS = {
  'rule-findings.json': ['why', 'todo', 'provisions'],
  'rule-pages.json': ['title', 'reading', 'since', 'bad', 'good'],
} as const;
const PROVISIONS = 'provisions.json';

/** All files that a bundle reads. */
const textFiles = [PROVISIONS, ...Object.keys(TEXTS)];

const ALL_TEXTS: readonly string[] = Object.values(TEXTS).flat();

/** What is found, told of with texts: a rule, or a finding that is built in. */
type Told = Readonly<Record<string, unknown>>;

/**
 * Takes the texts out of a CommonJS bundle. It reads a file when the first text in it is asked for.
 * @param folder where the bundle stands
 */
export const textsApart = (folder: string): Plugin => ({
  name: 'texts-apart',
  setup({ onResolve, onLoad, onEnd }) {
    const told = new Map<string, Told>();

    onLoad({ filter: /law[\\/]provisions[\\/]index\.ts$/ }, async ({ path }) => {
      const { allProvisions } = (await import(pathToFileURL(path).href)) as { allProvisions(): object };
      write(PROVISIONS, allProvisions());
      return { contents: `export const allProvisions = () => require('./${PROVISIONS}');` };
    });
    onLoad({ filter: /rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const { default: rule } = (await import(pathToFileURL(path).href)) as { default: Told };
      told.set(rule.id as string, rule);
      const code = await plain(path);
      return { contents: withoutTexts(code, [[ruleIn(code), 'texts']]) };
    });
    onLoad({ filter: /check[\\/]built-in[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      for (const area of Object.values(await import(pathToFileURL(path).href)) as Record<string, Told>[])
        for (const [id, finding] of Object.entries(area)) told.set(id, finding);
      const code = await plain(path);
      const literals = builtInsIn(code).map(
        ([id, literal]) => [literal, `{ __proto__: texts, id: '${id}' }`] as const,
      );
      return { contents: withoutTexts(code, literals) };
    });
    onResolve({ filter: /^texts-apart$/ }, ({ path }) => ({ path, namespace: 'texts-apart' }));
    onLoad({ filter: /.*/, namespace: 'texts-apart' }, () => ({ contents: INHERITED }));
    onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ path }) =>
      textFiles.includes(path.slice(2)) ? { path, external: true } : undefined,
    );
    onEnd(() => {
      for (const [file, keys] of Object.entries(TEXTS)) {
        const textsOf = (one: Told) => Object.fromEntries(keys.map(key => [key, one[key]]));
        write(file, Object.fromEntries([...told].map(([id, one]) => [id, textsOf(one)])));
      }
    });

    /** The folder may be yet to be made: esbuild makes it after the plugins have run. */
    const write = (file: string, content: object): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(content));
    };
  },
});

/** The code of a file without its types. */
const plain = async (path: string): Promise<string> =>
  (await transform(await readFile(path, 'utf8'), { loader: 'ts' })).code;

/** What is inherited: each text, looked up by the id. */
const INHERITED = `export const texts = {${Object.entries(TEXTS)
  .flatMap(([file, keys]) => keys.map(key => `get ${key}() { return require('./${file}')[this.id].${key}; }`))
  .join(',')}};`;

/** The code of a file, in which its texts are inherited in place of written. @param literals each with what it inherits from */
function withoutTexts(code: string, literals: readonly (readonly [ObjectExpression, string])[]): string {
  let rest = "import { texts } from 'texts-apart';\n";
  let at = 0;
  for (const [{ start, properties }, from] of literals) {
    rest += `${code.slice(at, start)}{ __proto__: ${from},`;
    at = start + 1;
    for (const property of properties) {
      if (!isText(property)) continue;
      rest += code.slice(at, property.start);
      // Up to the comma behind it, or to the brace.
      at = property.end + (code[property.end] === ',' ? 1 : 0);
    }
  }
  return rest + code.slice(at);
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

/** The literals of the findings in `export const area = { 'area/fault': { … } }`, by id. */
function builtInsIn(code: string): (readonly [string, ObjectExpression])[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const declared = body.flatMap(node =>
    node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration'
      ? node.declaration.declarations
      : [],
  );
  return declared.flatMap(({ init }) =>
    (init?.type === 'ObjectExpression' ? init.properties : []).flatMap(property =>
      property.type === 'Property' &&
      property.key.type === 'Literal' &&
      property.value.type === 'ObjectExpression'
        ? [[String(property.key.value), property.value] as const]
        : [],
    ),
  );
}
