// Hovers: what is told of keys, values, names, rules and keywords.
import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { CASE, FILES, POSITION, VACANCY } from './cases.ts';
import { folderWith, type StartOptions, startServer } from './server.ts';

const WITH_COMMANDS: StartOptions = { options: { commands: ['casefile.explainRule'] } };

/** What is told where `|` stands in `at`, as Markdown; empty where nothing is. */
async function hover(name: string, text: string, at: string, options = WITH_COMMANDS): Promise<string> {
  const server = await startServer(folderWith(FILES), options);
  await server.open(name, text);
  const told = await server.at<Hover | null>('textDocument/hover', name, at);
  return (told?.contents as MarkupContent | undefined)?.value ?? '';
}

const inVacancy = (at: string): Promise<string> => hover('fleet/vacancy.ses', VACANCY, at);

test('a key: its meaning, shape, when it is due, the provision with its citation, and the rules', async () => {
  const told = await inVacancy('clo|ses:');
  expect(told).toContain('**closes** in `vacancy`: date');
  expect(told).toContain('Due when the announcement is open.');
  expect(told).toMatch(/\*\*VAC-018\*\* .*\[5 CFR 330\.104\(a\)\(6\)\]\(<https:/);
  expect(told).toContain(
    '[vacancy/open-period-too-short](command:casefile.explainRule?%5B%22vacancy%2Fopen-period-too-short%22%5D)',
  );
});

test('rules are not links for a client that has no command to open them', async () => {
  const told = await hover('fleet/vacancy.ses', VACANCY, 'clo|ses:', {});
  expect(told).toContain('`vacancy/open-period-too-short`');
  expect(told).not.toContain('command:');
});

test('a key with a closed list: its words', async () => {
  expect(await inVacancy('sta|tus:')).toContain('- `open` Published; applications are accepted.');
});

test('a word of a list: its meaning', async () => {
  expect(await inVacancy('dra|ft')).toMatch(/^`draft` Being written/);
});

test('a date: its weekday, whether it is worked on, and the clocks that it starts', async () => {
  const told = await inVacancy('2024-03-|26');
  expect(told).toContain('**Tuesday 2024-03-26**, a working day');
  // Ninety working days; May 27, June 19 and July 4 are holidays.
  expect(told).toContain('The case is submitted by **Friday 2024-08-02**, after 90 working days [QCS-018]');
});

test('a date that a clock measures: its last day', async () => {
  const told = await hover('fleet/case.ses', CASE, '2024-06-|10');
  expect(told).toContain('In time or not:');
  expect(told).toContain('**Friday 2024-08-02**');
});

test.each([
  ['2024-07-04', 'a holiday: Independence Day'],
  ['2024-07-06', 'Saturday 2024-07-06**, no working day'],
  ['2026-06-01', 'the day that is looked from'],
])('%s is %s', async (day, told) => {
  const text = VACANCY.replace('2024-03-26', day);
  expect(await hover('fleet/vacancy.ses', text, `closes: ${day.slice(0, 8)}|`)).toContain(told);
});

test('a name: the head and keys of its declaration, the comment before it, and its file', async () => {
  const told = await inVacancy('for Fleet|Director');
  expect(told).toContain('position FleetDirector "Director, Office of Fleet Management" {');
  expect(told).toContain('  pay-plan: ES');
  expect(told).toContain('Heads the fleet.\nOne of two such positions.');
  expect(told).toMatch(/Declared in `[^`]*\/fleet\/position\.ses`\./);
});

test('a nested name: where it is declared', async () => {
  expect(await inVacancy('[Fleet|Operations')).toContain('Declared in `FleetStandard`, in `');
});

test('the parts of a name with its owner, each by itself', async () => {
  expect(await hover('fleet/position.ses', POSITION, 'D|ES.OFM')).toContain('agency DES');
  expect(await hover('fleet/position.ses', POSITION, 'DES.O|FM')).toContain('component OFM');
});

test('an agency of the library: its title and code', async () => {
  expect(await hover('fleet/case.ses', CASE, 'G|SA')).toMatch(/General Services Administration[\s\S]*`GS`/);
});

test('the id of a rule in a waiver: what it asks, why, and where it is written', async () => {
  const text = VACANCY.replace('  closes', '  waive vacancy/open-period-too-short { reason: "x" }\n  closes');
  const told = await hover('fleet/vacancy.ses', text, 'waive vacancy/|open');
  expect(told).toContain('**VAC-008**');
  expect(told).toContain('command:casefile.explainRule');
});

test('the id of a finding that is built in: its weight, why, and what to do; it cannot be waived', async () => {
  const text = VACANCY.replace('  closes', '  waive waiver/expired { reason: "x" }\n  closes');
  expect(await hover('fleet/vacancy.ses', text, 'waive waiver/|exp')).toBe(
    '**Waiver that has expired** (warning)\n\nThe finding counts again from the day after.\n\n' +
      'Cure the finding, or have the waiver renewed. It is corrected, not waived.',
  );
});

test('a keyword: what it declares', async () => {
  expect(await inVacancy('vac|ancy')).toContain('A vacancy announcement.');
  expect(await hover('fleet/case.ses', CASE, 'rev|iew')).toContain('A review of the case by a board.');
});

test('`for`: what the block is about', async () => {
  expect(await inVacancy('fo|r FleetDirector')).toBe('The position to fill, or the program to enter.');
});

test('a citation in a text: the official text', async () => {
  const text = VACANCY.replace('  closes', '  duties: "See 5 CFR 317.501(b)(2) for it."\n  closes');
  expect(await hover('fleet/vacancy.ses', text, '5 CFR |317')).toContain(
    '(<https://www.ecfr.gov/on/2025-05-01/title-5/section-317.501',
  );
});

test('the place that it is about is marked', async () => {
  const server = await startServer(folderWith(FILES));
  await server.open('fleet/vacancy.ses', VACANCY);
  const told = await server.at<Hover | null>('textDocument/hover', 'fleet/vacancy.ses', 'for Fleet|Director');
  expect(told?.range).toEqual({ start: { line: 0, character: 47 }, end: { line: 0, character: 60 } });
});

test('nothing is told in a comment, in blanks and behind the end', async () => {
  const text = `// closes: nothing\n\n${VACANCY}`;
  expect(await hover('fleet/vacancy.ses', text, '// clo|ses')).toBe('');
  expect(await hover('fleet/vacancy.ses', text, 'nothing\n|\n')).toBe('');
});
