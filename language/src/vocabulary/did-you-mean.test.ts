import { expect, test } from 'vitest';
import { nearest } from './did-you-mean.ts';

const WORDS = ['draft', 'open', 'opens', 'closed', 'closes', 'resume-based', 'traditional'];

test.each([
  ['opnes', 'opens'],
  ['opne', 'open'],
  ['closse', 'closes'],
  ['clsoed', 'closed'],
  ['Resume_based', 'resume-based'],
  ['trad', 'traditional'],
])('%s was meant to be %s', (written, meant) => {
  expect(nearest(written, WORDS)).toBe(meant);
});

test.each(['op', 'neop', 'paper', 'o'.repeat(100)])('%s is near to none', written => {
  expect(nearest(written, WORDS)).toBeUndefined();
});

test('another number is another thing', () => {
  expect(nearest('C21', ['C12'])).toBeUndefined();
});
