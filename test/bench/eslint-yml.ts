// A linter over the same facts as YAML: eslint-plugin-yml with its recommended rules.
import { ESLint } from 'eslint';
import yml from 'eslint-plugin-yml';

const eslint = new ESLint({
  cwd: process.argv[2] ?? '.',
  overrideConfigFile: true,
  overrideConfig: [...yml.configs.recommended],
});
const results = await eslint.lintFiles(['**/*.yaml']);
const wrong = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
for (const { filePath, messages } of results.slice(0, 20))
  for (const { message, line } of messages) process.stdout.write(`${filePath}:${line} ${message}\n`);
process.exitCode = wrong > 0 ? 1 : 0;
