import { expect, test } from 'vitest';
import { foundIn, quote, sentencesIn, withoutSentence } from './sentences.ts';

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

test.each([
  "Veterans' preference under 5 U.S.C. 2108 does not apply.",
  'Citizens of the U.S. Government by 11:59 p.m. Eastern Time.',
  'The programs (i.e. CTAP and ICTAP, 5 CFR part 330, subpart F; subpart G) do not apply.',
  'Aids (Braille, large print, etc.) are available, see No. 4 and Pub. L. 95-454, Sec. 403.',
  '1. Apply online.',
  'b) Apply online.',
])('a point in an abbreviation, a number or a parenthesis ends no sentence: %s', text => {
  expect(spoken(text)).toEqual([text]);
});

test.each([
  ['Is it given? No. It is not.', ['Is it given?', 'No.', 'It is not.']],
  ['It closes in 2016. 5 pages are read.', ['It closes in 2016.', '5 pages are read.']],
  ['Send letters, etc. Then wait.', ['Send letters, etc.', 'Then wait.']],
  ['(See below; above.) One (two; three); four', ['(See below; above.)', 'One (two; three);', 'four']],
])('and one that only looks like it does: %s', (text, sentences) => {
  expect(spoken(text)).toEqual(sentences);
});

test('items of a list are sentences, with what introduces them', () => {
  const listed = (text: string): [string, string | undefined][] =>
    sentencesIn(text).map(({ text: sentence, lead }) => [sentence, lead]);
  const items: [string, string | undefined][] = [
    ['Send:', undefined],
    ['- a resume', 'Send:'],
    ['- an SF-50.', 'Send:'],
  ];
  expect(listed('Send:\n- a resume\n- an SF-50.')).toEqual(items);
  expect(listed('Send:\n\n  - a resume\n  - an SF-50.\n\nThen wait.\n- Or call.')).toEqual([
    ...items,
    ['Then wait.', undefined],
    ['- Or call.', undefined],
  ]);
  expect(listed('Send: a resume; an SF-50; note: no more. Wait; rest')).toEqual([
    ['Send: a resume;', undefined],
    ['an SF-50;', 'Send:'],
    ['note: no more.', undefined],
    ['Wait;', undefined],
    ['rest', undefined],
  ]);
  expect(listed('1. One\n2) Two\n(c) Three\n-4 degrees')).toEqual([
    ['1. One', undefined],
    ['2) Two', undefined],
    ['(c) Three -4 degrees', undefined],
  ]);
});

test('what the introduction of a list says alone is not said again by its items', () => {
  const saysSend = (text: string): true[] =>
    sentencesIn(text).flatMap(
      sentence =>
        foundIn(sentence, spoken => (/send.*(?:resume|SF-50)/i.test(spoken) ? true : undefined)) ?? [],
    );
  expect(saysSend('Send:\n- a resume\n- an SF-50')).toHaveLength(2);
  expect(saysSend('Send a resume and:\n- an SF-50')).toHaveLength(1);
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

test('paragraphs and items of a list stay apart', () => {
  const without = (text: string, start: string): string => {
    const sentence = sentencesIn(text).find(({ text: spoken }) => spoken.startsWith(start));
    return sentence === undefined ? text : withoutSentence(text, sentence);
  };
  expect(without('One.\n\nTwo.\n\nThree.', 'Two')).toBe('One.\n\nThree.');
  expect(without('Send:\n  - one\n  - two\n  - three', '- two')).toBe('Send:\n  - one\n  - three');
  expect(without('Send:\n- one.\n- two.\nThen wait.', '- two')).toBe('Send:\n- one.\nThen wait.');
  expect(without('Out.\n- one\n- two', 'Out')).toBe('- one\n- two');
});

test('a long sentence is shortened', () => {
  const [long] = sentencesIn(`${'word '.repeat(60)}end.`);
  expect(long && quote(long).length).toBeLessThan(170);
  const [short] = sentencesIn('Send it.');
  expect(short && quote(short)).toBe('“Send it”');
});

test('the time grows with the text alone', () => {
  for (const piece of ['.', '.”', '\n', '\n ', '!)', ' ', '\n- ', ';(', '; ', ' a. ', ': ', 'U.S. ']) {
    expect(sentencesIn(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  }
});
