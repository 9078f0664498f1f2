// Every declaration has a snippet, and what it writes is of the language.
import { check, declarations, defaultConfiguration, deskGuide, rules, Workspace } from '@casefile/language';
import { expect, test } from 'vitest';
import { snippets } from './snippets.ts';

/** What stands in the file when every tab stop is left as it is offered. */
const written = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('\\$', '$')
    .replaceAll('$0\n', '\n')
    .replace(/\$0$/, '');

test('every declaration has one', () => {
  expect(Object.values(snippets()).map(({ prefix }) => prefix)).toEqual(Object.keys(declarations));
});

test.each(Object.values(snippets()).map(snippet => [snippet.prefix, snippet] as const))(
  '%s: its form, keys, blocks and words are of the language',
  (_, { body }) => {
    const workspace = new Workspace({
      edition: deskGuide,
      configuration: defaultConfiguration(deskGuide.id),
      asOf: '2026-11-21',
      rules,
    });
    const text = written(body);
    workspace.set('snippet.ses', text);
    const told = check(workspace, { textOf: () => text }).map(({ rule }) => rule);
    // A date is still to be written.
    const mistakes = told.filter(
      rule => /^(syntax|vocabulary)\//.test(rule) && rule !== 'vocabulary/wrong-value',
    );
    expect(mistakes).toEqual([]);
  },
);
