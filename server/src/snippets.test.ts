// Every declaration has a snippet, and what it writes is of the language.
import { check, declarations, defaultConfiguration, deskGuide, rules, Workspace } from '@casefile/language';
import { expect, test } from 'vitest';
import { snippetOf, type WordsOf } from './snippets.ts';

const wordsOf: WordsOf = words => (typeof words === 'string' ? (deskGuide.lists[words] ?? {}) : words);

/** What stands in the file when every tab stop is left as it is offered. */
const written = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('\\$', '$')
    .replace(/\$0$/, '');

test.each(Object.keys(declarations) as (keyof typeof declarations)[])(
  '%s: its form, keys, blocks and words are of the language',
  keyword => {
    const workspace = new Workspace({
      edition: deskGuide,
      configuration: defaultConfiguration(deskGuide.id),
      asOf: '2026-11-21',
      rules,
    });
    const text = written(snippetOf(keyword, wordsOf));
    expect(text.startsWith(`${keyword} `)).toBe(true);
    workspace.set('snippet.ses', text);
    const told = check(workspace, { textOf: () => text }).map(({ rule }) => rule);
    // A date is still to be written.
    const mistakes = told.filter(
      rule => /^(syntax|vocabulary)\//.test(rule) && rule !== 'vocabulary/wrong-value',
    );
    expect(mistakes).toEqual([]);
  },
);
