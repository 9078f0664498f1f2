// What is offered for a key that a block has not: for each pair, whether it means the same.
import { expect, test } from 'vitest';
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { isNamedInHead, keyNaming, labelKeys, partOfHead } from './naming.ts';

const blocks = [...blocksByType.values()];
const KEYWORDS = [...new Set(blocks.map(({ keyword }) => keyword))];
const isUnknown = (keyword: string, block: Block): boolean =>
  !Object.hasOwn(block.keys, keyword) && !Object.hasOwn(nestedIn(block), keyword);

test('a keyword under which a block is looked for leads to the key that names such a block', () => {
  const offered = blocks.flatMap(block =>
    KEYWORDS.filter(keyword => isUnknown(keyword, block) && keyNaming(keyword, block) !== undefined).map(
      keyword => `${block.keyword}: ${keyword} → ${keyNaming(keyword, block)}`,
    ),
  );
  expect(offered).toEqual([
    'position: agency → organization',
    'position: component → organization',
    'staffing-record: merit-staffing-plan → plan',
    'erb-action: erb → board',
    'review: qrb-board → board',
    'appointment: staffing-record → record',
    'appointment: qrb-case → case',
  ]);
});

test.each([
  ['qrb-case', 'candidate', true],
  ['vacancy', 'position', true],
  ['vacancy', 'program', true],
  ['vacancy', 'candidate', false],
  ['qrb-case', 'vacancy', false],
  ['qrb-case', 'toString', false],
])('the head of a %s names a %s: %s', (keyword, written, isThere) => {
  const block = blocks.find(one => one.keyword === keyword) as Block;
  expect(isNamedInHead(written, block)).toBe(isThere);
});

test('the keys for the text of a head follow from what it means, and are none of the language', () => {
  const keys = new Map(blocks.map(block => [block, [...labelKeys(block)]]));
  expect(Object.fromEntries([...keys].map(([{ keyword }, written]) => [keyword, written]))).toMatchObject({
    agency: ['name', 'department-name', 'agency-name'],
    component: ['name', 'component-name'],
    position: ['title', 'position-title'],
    standard: ['number', 'standard-number'],
    vacancy: ['number', 'announcement-number', 'vacancy-number'],
    held: ['title', 'position-title', 'held-title'],
    'qrb-case': ['number', 'case-number', 'qrb-case-number'],
    supplemental: [],
    candidate: [],
  });
  for (const [block, written] of keys) expect(written.filter(key => !isUnknown(key, block))).toEqual([]);
});

test.each([
  ['position', 'Title', '"Director"', '$label'],
  ['vacancy', 'announcement_number', '"DES-1"', '$label'],
  ['candidate', 'id', 'C1', '$name'],
  ['candidate', 'name', 'C1', '$name'],
  ['candidate', 'name', '"Jane Doe"', undefined],
  ['candidate', 'title', '"Director"', undefined],
  ['held', 'name', 'P', undefined],
])('a %s says `%s: %s` in its head as %s', (keyword, key, value, part) => {
  const block = blocks.find(one => one.keyword === keyword) as Block;
  expect(partOfHead(key, value, block)).toBe(part);
});
