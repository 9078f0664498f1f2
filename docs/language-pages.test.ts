// The pages of the language: their links lead somewhere, and what they say of rules and form is true.
import { declarations, deskGuide, rules } from '@casefile/language';
import { describe, expect, test } from 'vitest';
import { formDiagrams, headDiagram } from './diagrams.ts';
import { languagePages } from './language-pages.ts';
import { findReaders } from './readers.ts';

const pages = languagePages(deskGuide);
const text = [...pages].filter(([path]) => path.endsWith('.md'));
const ruleIds = new Set(rules.map(({ id }) => id));

/** The anchors of the headings of a page, as GitHub names them. */
const anchorsOf = (page: string): Set<string> =>
  new Set([
    ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
    ...[...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    ),
  ]);

test.each(text)('the links of %s lead somewhere', (path, page) => {
  for (const [, link = ''] of page.matchAll(/\]\(([^)<\s]+)\)/g)) {
    const [file = '', anchor] = link.split('#');
    if (file.startsWith('../rules/')) {
      expect(ruleIds).toContain(file.slice('../rules/'.length, -'.md'.length));
      continue;
    }
    if (file.startsWith('../')) continue;
    const target = file === '' ? page : pages.get(file);
    expect(target, `${path} → ${link}`).toBeDefined();
    if (anchor !== undefined) expect(anchorsOf(target ?? ''), `${path} → ${link}`).toContain(anchor);
  }
});

test.each(text)('no cell of %s breaks its table', (_, page) => {
  for (const rows of page.split(/\n\n+/).filter(part => part.startsWith('| '))) {
    const widths = rows
      .trim()
      .split('\n')
      .map(row => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths).size, rows).toBe(1);
  }
});

describe('the rules that read a key', () => {
  const readers = findReaders();
  const of = (key: string): string[] => [...(readers.byKey.get(key) ?? [])];

  test.each([
    ['Vacancy.closes', 'vacancy/open-period-too-short'],
    ['Vacancy.closes', 'case/submitted-late'],
    ['UsajobsEntry.entered', 'vacancy/open-period-too-short'],
    ['Rewrite.returned', 'rewrite/returned-late'],
    ['Vacancy.duties', 'person/personal-data'],
    ['ApplicationDocument.pages', 'application/narrative-too-long'],
    ['Position.designation', 'appointment/limited-in-career-reserved'],
    ['QrbCase.review', 'case/not-certified-before-appointment'],
  ])('%s is read by %s', (key, rule) => {
    expect(of(key)).toContain(rule);
  });

  test.each([
    ['Vacancy.closes', 'probation/assessed-late'],
    ['Rewrite.returned', 'vacancy/open-period-too-short'],
    ['Vacancy.contact', 'case/submitted-late'],
  ])('%s is not read by %s', (key, rule) => {
    expect(of(key)).not.toContain(rule);
  });

  test('every rule reads something, and few read all that there is', () => {
    const reading = new Set([...[...readers.byKey.values()].flatMap(found => [...found]), ...readers.ofAll]);
    const silent = rules.filter(({ id }) => !reading.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(readers.ofAll).toContain('dates/after-as-of');
    expect(readers.ofAll).not.toContain('application/narrative-too-long');
    expect(readers.ofAll.length).toBeLessThan(6);
  });
});

test.each([
  ['qrb-case.md', 'submitted', 'case-submission'],
  ['qrb-case.md', 'returned', 'rewrite-return'],
  ['vacancy.md', 'closes', 'earliest-closing'],
  ['appointment.md', 'assessed', 'probation-assessment'],
  ['standard.md', 'approved', 'standard-approval'],
])('%s leads from `%s` to the deadline %s', (path, key, id) => {
  const rows = (pages.get(path) ?? '').split('\n').filter(row => row.startsWith(`| \`${key}\` |`));
  expect(rows.some(row => row.includes(`(deadlines.md#${id})`))).toBe(true);
});

describe('the diagrams', () => {
  const form = formDiagrams();
  const words = (svg: string | undefined): string[] =>
    [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word = '']) =>
      word.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    );

  test('show the form as it should be, without what the parser forgives', () => {
    const shown = [...form.values()].flatMap(words);
    for (const word of ['Odd', 'NoSubject', 'NoRule', 'NoValue', 'NoItem', 'Stray'])
      expect(shown).not.toContain(word);
    expect(words(form.get('CaseFile'))).toEqual(['Declaration']);
    expect(words(form.get('Body'))).toEqual(['{', 'Entry', '}']);
    expect(words(form.get('Property'))).toEqual(['KEY', 'Value']);
    expect(words(form.get('Head'))).toEqual(['NAME', 'WORD', 'TEXT', 'for', 'NAME']);
    expect(words(form.get('Waiver'))).toEqual(['waive', 'dispute', 'RULE_ID', 'Body']);
    expect(words(form.get('List'))).toEqual(['[', 'Item', ',', 'Item', ']']);
  });

  test('name every declaration', () => {
    expect(words(form.get('Declaration')).length).toBe(Object.keys(declarations).length);
  });

  test('show the head that a declaration has', () => {
    expect(words(headDiagram(declarations.vacancy))).toEqual([
      ...['vacancy', 'Name', '"…"', 'for', 'Position', 'Program', '{', 'entry', '}'],
    ]);
    expect(words(headDiagram(declarations.candidate))).toEqual(['candidate', 'Name', '{', 'entry', '}']);
  });
});
