import { expect, test } from 'vitest';
import { Lines } from './lines.ts';

test.each([
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
  ['\r', 'old Mac'],
])('lines end in each of the three ways', end => {
  const text = `one${end}${end}three`;
  const lines = new Lines(text);
  expect(lines.positionAt(text.indexOf('three'))).toEqual({ line: 2, character: 0 });
  expect(lines.positionAt(2)).toEqual({ line: 0, character: 2 });
  expect(lines.range({ start: 0, end: text.length })).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 2, character: 5 },
  });
});

test('offsets and positions lead to each other', () => {
  const text = 'eins\r\nzwei 😀\n\n';
  const lines = new Lines(text);
  for (let offset = 0; offset <= text.length; offset++) {
    // Nothing stands between the two characters that end a line.
    if (offset !== text.indexOf('\n')) expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
  }
});

test('what lies outside is taken to the nearest place', () => {
  const lines = new Lines('ab\r\ncd');
  expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
  expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
  expect(lines.offsetAt({ line: -1, character: 0 })).toBe(0);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(6);
  // A character behind the end of a line is its end, as in the Language Server Protocol.
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 1, character: 99 })).toBe(6);
});
