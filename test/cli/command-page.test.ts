// docs/command.md names the commands and options that there are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { casefile, folderWith } from './casefile.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/command.md'), 'utf8');
const folder = folderWith();
const help = (...words: string[]): string => casefile(folder, [...words, '--help']).out;

/** The options in a text, each once. */
const options = (text: string): string[] =>
  [...new Set([...text.matchAll(/--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option))].sort();

it('lists every command', () => {
  const listed = [...page.matchAll(/^casefile ([a-z]+)/gm)].map(([, command]) => command);
  const known = [...help().matchAll(/^ {2}([a-z]+) [[<]/gm)].map(([, command]) => command);
  expect(listed.length).toBeGreaterThan(4);
  expect(listed).toEqual(known.filter(command => command !== 'help'));
});

it.each(['check', 'checklist', 'deadlines'])('tells every option of %s, and no other', command => {
  const section = page.split(/^## /m).find(part => part.startsWith(`${command}\n`)) ?? '';
  const known = options(help(command)).filter(option => option !== '--help');
  expect(options(section)).toEqual(known);
});
