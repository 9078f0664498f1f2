// The pages are held against the product: every case text in them is well formed, every rule and option is known.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn, check, defaultConfiguration, deskGuide, rules, Workspace } from '@casefile/language';
import { readConfiguration } from '@casefile/language/configuration';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(import.meta.dirname)
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const blocksOf = (page: string, kind: string): string[] =>
  [...textOf(page).matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

describe.each(pages)('%s', page => {
  test('shows case texts without a mistake of form or words', () => {
    for (const text of blocksOf(page, 'ses')) {
      const workspace = new Workspace({
        edition: deskGuide,
        configuration: defaultConfiguration(deskGuide.id),
        asOf: '2026-11-21',
        rules,
      });
      workspace.set('page.ses', text);
      const mistakes = check(workspace, { textOf: () => text }).filter(({ rule }) =>
        /^(syntax|vocabulary)\//.test(rule),
      );
      expect(mistakes).toEqual([]);
    }
  });

  test('names only rules that there are', () => {
    const known = new Set([...rules.map(({ id }) => id), ...Object.keys(builtIn)]);
    const areas = new Set([...known].map(id => id.slice(0, id.indexOf('/'))));
    for (const [, id = ''] of textOf(page).matchAll(/`([a-z]+\/[a-z]+(?:-[a-z]+)*)`/g)) {
      if (areas.has(id.slice(0, id.indexOf('/')))) expect(known).toContain(id);
    }
  });

  test('links to files that are there', () => {
    for (const [, link = ''] of textOf(page).matchAll(/\]\(([^)#<:]+)\)/g)) {
      const base = page.startsWith('docs/') ? 'docs' : '';
      expect(() => expectThere(join(root, base, link))).not.toThrow();
    }
  });
});

test('the configuration page shows a sound configuration', () => {
  const [text = ''] = blocksOf('docs/configuration.md', 'json');
  const ids = [...rules.map(({ id }) => id), ...Object.keys(builtIn)];
  expect(readConfiguration(text, [deskGuide], ids).mistakes).toEqual([]);
});

function expectThere(path: string): void {
  try {
    readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
  }
}
