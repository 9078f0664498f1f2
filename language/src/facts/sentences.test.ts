import { expect, test } from 'vitest';
import { quote, sentencesIn, withoutSentence } from './sentences.ts';

const spoken = (text: string): string[] => sentencesIn(text).map(({ text: sentence }) => sentence);

test('a text is parted at the marks that end sentences, and at empty lines', () => {
  expect(spoken('Send it.  Now! (Why?) “So.” One; two')).toEqual([
    'Send it.',
    'Now!',
    '(Why?)',
    '“So.”',
    'One;',
    'two',
  ]);
  expect(spoken('A heading\n  \nIt goes\n  on.')).toEqual(['A heading', 'It goes on.']);
  expect(spoken('GS-15.5 and opm.gov/ses')).toEqual(['GS-15.5 and opm.gov/ses']);
  expect(spoken('  \n ')).toEqual([]);
});

test('a sentence is taken out with the blanks around it', () => {
  const text = 'First one.  Second one.\n  Third one.';
  const [first, second, third] = sentencesIn(text);
  expect(first && withoutSentence(text, first)).toBe('Second one.\n  Third one.');
  expect(second && withoutSentence(text, second)).toBe('First one. Third one.');
  expect(third && withoutSentence(text, third)).toBe('First one.  Second one.');
  const [only] = sentencesIn('Only one.');
  expect(only && withoutSentence('Only one.', only)).toBe('');
});

test('a long sentence is shortened', () => {
  const [long] = sentencesIn(`${'word '.repeat(60)}end.`);
  expect(long && quote(long).length).toBeLessThan(170);
  const [short] = sentencesIn('Send it.');
  expect(short && quote(short)).toBe('“Send it”');
});

test('the time grows with the text alone', () => {
  for (const piece of ['.', '.”', '\n', '\n ', '!)', ' ']) {
    expect(sentencesIn(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  }
});
