// Whatever a file holds, it is read to its end, and what is told stands in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../check/settings.ts';
import { LONGEST_FILE, Workspace } from '../check/workspace.ts';
import { deskGuide } from '../law/index.ts';
import { type ReadFile, readCaseFile } from '../model/read.ts';
import { SAMPLES } from './bad-input.samples.ts';
import { PIECES, tornTexts } from './pieces.ts';

const read = (text: string): ReadFile => readCaseFile(text, name => deskGuide.lists[name] ?? {});

/** Reads a text and looks at every place in what comes out. */
function readSafely(text: string): ReadFile {
  const file = read(text);
  for (const mistake of file.mistakes) {
    expectInside(mistake, text);
    for (const change of mistake.fix?.changes ?? []) expectInside(change, text);
    if (mistake.message.startsWith('The file cannot be read')) {
      throw new Error(`The layout left something that the grammar has no place for:\n${text}`);
    }
  }
  expectAllInside(file.model.records, text);
  return file;
}

function expectInside({ start, end }: { start: number; end: number }, text: string): void {
  if (start < 0 || end < start || end > text.length) {
    throw new Error(`The place ${start} to ${end} is not in a text of ${text.length} characters.`);
  }
}

function expectAllInside(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) expectInside(value as { start: number; end: number }, text);
  for (const inner of Object.values(value)) expectAllInside(inner, text);
}

const rulesTold = (text: string): string[] => readSafely(text).mistakes.map(({ rule }) => rule);

describe('text that is no case', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0\u2028\ufeff'],
    ['comments', '// one\n/* two */\r\n// three'],
    ['very many comments', '//\n'.repeat(150_000)],
  ])('%s is no mistake', (_, text) => {
    expect(readSafely(text)).toEqual({ model: { records: [] }, mistakes: [] });
  });

  test('bytes that are not text give one message', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect(rulesTold(String.fromCharCode(...bytes))).toEqual(['file/not-text']);
    expect(rulesTold('candidate C {\0}')).toEqual(['file/not-text']);
  });

  test('control characters without NUL are each told, and the rest is read', () => {
    const { model, mistakes } = readSafely('candidate C {\n  service:\u0001 outside\u007f\n}\n');
    expect(mistakes.map(({ message }) => message)).toEqual([
      'An invisible character, U+0001, stands here.',
      'An invisible character, U+007F, stands here.',
    ]);
    expect(model.records).toHaveLength(1);
  });

  test.each([
    ['opening braces', '{'.repeat(10_000)],
    ['closing braces', '}'.repeat(10_000)],
    ['brackets', '['.repeat(10_000)],
    ['round brackets', 'a ( b: '.repeat(10_000)],
    ['quotes', '"'.repeat(100_000)],
    ['block quotes', '"""\na: '.repeat(20_000)],
    ['curly quotes', '“'.repeat(100_000)],
    ['comments that begin', '/*\n'.repeat(20_000)],
    ['lone surrogates', '\ud800\udc00\udc00\ud800'.repeat(10_000)],
    ['backslashes', `contact: "${'\\'.repeat(100_001)}`],
    ['a long key', `${'a'.repeat(100_000)}: 1`],
    ['a long word', `candidate C { service: ${'a'.repeat(100_000)} }`],
    ['a long number', `vacancy V for P { vacancies: ${'1'.repeat(100_000)} }`],
    ['a long name', `candidate ${'C'.repeat(100_000)} { agency: ${'D.'.repeat(50_000)}D }`],
    ['a long date', `vacancy V for P { closes: ${'1-'.repeat(50_000)}1 }`],
    ['a line of two million characters', 'word '.repeat(400_000)],
  ])('%s are read to their end', (_, text) => {
    expect(rulesTold(text).length).toBeGreaterThanOrEqual(0);
  });

  test('messages do not repeat what is too long to read', () => {
    const { mistakes } = readSafely(
      `candidate C { ${'a'.repeat(100_000)}: 1 service: ${'b'.repeat(100_000)} }`,
    );
    expect(mistakes).toHaveLength(2);
    for (const { message } of mistakes) expect(message.length).toBeLessThan(120);
  });

  test.each([
    ['opening braces', '{'],
    ['opening braces on lines', '{\n'],
    ['closing braces', '}'],
    ['closing braces on lines', '}\r\n  '],
    ['blocks without keyword and text', '{}\n'],
  ])('ten thousand %s are one mistake', (_, piece) => {
    const text = piece.repeat(10_000);
    const places = readSafely(text).mistakes.map(({ start, end }) => [start, end]);
    expect(places).toEqual([[0, text.length - piece.length + 1]]);
  });

  test('ten thousand blocks in one another are told, and not read to their bottom', () => {
    const rules = rulesTold(`${'a {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`);
    expect(rules).toContain('syntax/nested-too-deeply');
  });
});

test('a file that is too long is not parsed', () => {
  const workspace = new Workspace({
    edition: deskGuide,
    configuration: defaultConfiguration(deskGuide.id),
    asOf: '2026-11-21',
    rules: [],
  });
  workspace.set('long.ses', 'candidate C { service: outside }\n'.repeat(300_000));
  expect(workspace.judge('long.ses').mistakes.map(({ rule }) => rule)).toEqual(['file/too-large']);
  expect(workspace.declarations.files.get('long.ses')?.records).toEqual([]);
  expect(LONGEST_FILE).toBeLessThan(10_000_000);
});

test('a byte-order mark and Windows line ends change nothing', () => {
  for (const sample of SAMPLES) {
    const windows = `\ufeff${sample.replaceAll('\n', '\r\n')}`;
    expect(readSafely(windows).mistakes).toEqual([]);
    expect(read(sample).mistakes).toEqual([]);
  }
});

/** Words, names, numbers, texts, comments and signs. */
const TOKENS =
  /"""[\s\S]*?"""|"[^"\n]*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z0-9_.$,/-]*[A-Za-z0-9_/-]:?|[^\s]/g;
const tokensOf = (text: string): RegExpExecArray[] => [...text.matchAll(TOKENS)];

describe('a file that is still being written', () => {
  test.each(SAMPLES.map((sample, i) => [i, sample] as const))('sample %i, cut anywhere', (_, sample) => {
    const ends = tokensOf(sample).flatMap(({ index, 0: image }) => [index, index + image.length]);
    for (let i = 0; i < sample.length; i += 7) ends.push(i);
    for (const end of ends) readSafely(sample.slice(0, end));
  });

  test.each(SAMPLES.map((sample, i) => [i, sample] as const))(
    'sample %i, with its middle cut out',
    (_, sample) => {
      for (const { index, 0: image } of tokensOf(sample)) {
        readSafely(sample.slice(0, index) + sample.slice(index + image.length));
        readSafely(sample.slice(index));
      }
    },
  );
});

describe('any text', () => {
  test('of any characters is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => void readSafely(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)) }),
        text => void readSafely(text),
      ),
    );
  });

  test('of the pieces of the language is read', () => {
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(soup, text => void readSafely(text)),
      { numRuns: 400 },
    );
  });

  test('made of a sound case by deleting, doubling, exchanging and inserting is read', () => {
    fc.assert(
      fc.property(tornTexts(SAMPLES), text => void readSafely(text)),
      { numRuns: 400 },
    );
  });
});
