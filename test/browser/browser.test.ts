// The language runs in a browser: bundled for one, it checks a case where there is nothing of Node.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const language = join(import.meta.dirname, '..', '..', 'language', 'src', 'index.ts');

test('a case is checked without any Node API', async () => {
  const bundled = await build({
    stdin: {
      contents: `
        import { Workspace, check, deskGuide, defaultConfiguration, rules } from ${JSON.stringify(language)};
        const text = 'vacancy V "1" for DESPosition { status: draft opens: 2024-03-04 closes: 2024-03-12 }';
        const configuration = defaultConfiguration(deskGuide.id);
        const workspace = new Workspace({ edition: deskGuide, configuration, asOf: '2026-11-21', rules });
        workspace.set('case.ses', text);
        found = check(workspace, { textOf: () => text }).map(({ rule }) => rule);
      `,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    conditions: ['source'],
  });
  // What a browser and a worker both have, and Node's own globals not.
  const browser = createContext({
    found: [],
    URL,
    TextDecoder,
    TextEncoder,
    setTimeout,
    clearTimeout,
    console,
  });
  runInContext(bundled.outputFiles[0]?.text ?? '', browser);
  expect([...(browser.found as string[])]).toContain('vacancy/open-period-too-short');
});
