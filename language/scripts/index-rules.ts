// Writes src/rules/index.ts from the folders of src/rules: there is no list of rules kept by hand.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', 'src');
const files = readdirSync(join(source, 'rules'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name: area }) =>
    readdirSync(join(source, 'rules', area))
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map(file => `${area}/${file}`),
  )
  .sort();

const name = (file: string): string => `rule_${file.replace(/\.ts$/, '').replace(/[^a-z0-9]+/g, '_')}`;
const imports = files.map(file => `import ${name(file)} from './${file}';`);
writeFileSync(
  join(source, 'rules', 'index.ts'),
  `// Written by scripts/index-rules.ts from the folders of src/rules; never edited.
import type { AnyRule } from './rule.ts';
${imports.join('\n')}

export const rules: readonly AnyRule[] = [
${files.map(file => `  ${name(file)},`).join('\n')}
];
`,
);
