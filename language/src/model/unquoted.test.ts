// An unknown key is told beside a text without quotes where it is no word of that text, and nowhere else.
import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { readCaseFile } from './read.ts';

/** What is told: the line, counted from 1, and the mistake. */
const told = (lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  return readCaseFile(text, name => deskGuide.lists[name] ?? {}).mistakes.map(
    ({ rule, start }) => `${text.slice(0, start).split('\n').length} ${rule.split('/')[1]}`,
  );
};

const vacancy = (...lines: string[]): string[] =>
  told(['vacancy V "DES-1" for P {', ...lines.map(line => `  ${line}`), '}']);

const UNQUOTED = 'contact: Executive Resources Office';

test('before the text it is told', () => {
  expect(vacancy('colour: "red"', UNQUOTED)).toEqual(['2 unknown-key', '3 missing-quote']);
  expect(vacancy('usajobs {', '  colour: "red"', '}', UNQUOTED)).toEqual([
    '3 unknown-key',
    '5 missing-quote',
  ]);
});

test.each(['closes: 2024-03-26', 'duties: "Directs."', 'what-to-file: [resume]'])(
  'behind the text it is told once `%s` stands between',
  sound => {
    expect(vacancy(UNQUOTED, sound, 'colour: "red"')).toEqual(['2 missing-quote', '4 unknown-key']);
  },
);

test('a second text without quotes hides what stands behind it', () => {
  expect(
    vacancy(UNQUOTED, 'closes: 2024-03-26', 'colour: "red"', 'duties: Directs what', 'size: "big"'),
  ).toEqual(['2 missing-quote', '4 unknown-key', '5 missing-quote']);
});

test.each([
  ['it follows at once', [UNQUOTED, 'colour: "red"']],
  ['it follows behind an empty line', [UNQUOTED, '', 'colour: "red"']],
  ['a word alone stands between', [UNQUOTED, 'status: closed', 'colour: "red"']],
  ['another unknown key stands between', [UNQUOTED, 'size: "big"', 'colour: "red"']],
])('nothing is told of it where %s', (_, lines) => {
  expect(vacancy(...lines)).toEqual(['2 missing-quote']);
});

test.each([
  ['a quote that is not closed', 'contact: "Executive Resources Office'],
  ['a text with a quote in it', 'contact: the "Executive Office'],
  ['a text that goes on below', 'contact: Executive Resources\n  Office of the "Fleet'],
])('nothing is told behind %s, which may have taken more with it', (_, text) => {
  const found = vacancy('colour: "red"', text, 'closes: 2024-03-26', 'size: "big"');
  expect(found.filter(one => one.endsWith('unknown-key'))).toEqual([]);
  expect(found).not.toEqual([]);
});

test('nothing is told beside a brace that is wrong', () => {
  expect(vacancy('colour: "red"', UNQUOTED, 'usajobs {', '  entered: 2024-03-03')).not.toContain(
    '2 unknown-key',
  );
});

test('each declaration is looked at by itself', () => {
  expect(
    told([
      'candidate C {',
      '  colour: "red"',
      '}',
      'vacancy V "DES-1" for P {',
      `  ${UNQUOTED}`,
      '  size: "big"',
      '}',
      'candidate D {',
      '  colour: "red"',
      '}',
    ]),
  ).toEqual(['2 unknown-key', '5 missing-quote', '9 unknown-key']);
});
