import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { readCaseFile } from './read.ts';
import { saysTheSame } from './same.ts';

function same(before: string, after: string): boolean {
  const [one, other] = [before, after].map(
    text => readCaseFile(text, name => deskGuide.lists[name] ?? {}).model.records[0],
  );
  if (one === undefined || other === undefined) throw new Error('There is no declaration to compare.');
  return saysTheSame(one, other);
}

const kase = (body: string): string => `qrb-case K for C {\n${body}\n}`;

test('what moves says the same', () => {
  expect(same(kase('  criterion: A'), `// A comment.\n\n${kase('criterion:   A // It stays.')}`)).toBe(true);
});

test('another value, key, block or mistake says something else', () => {
  const before = kase('criterion: A\ndocument idp { months: 12 }');
  expect(same(before, before)).toBe(true);
  expect(same(before, before.replace('A', 'B'))).toBe(false);
  expect(same(before, before.replace('12', '13'))).toBe(false);
  expect(same(before, before.replace('criterion: A', 'submitted: 2024-05-20'))).toBe(false);
  expect(same(before, before.replace('criterion: A', 'criterion: A submitted: 2024-05-20'))).toBe(false);
  expect(same(before, before.replace('criterion: A', 'criterion: Z'))).toBe(false);
  expect(same(before, before.replace('K', 'L'))).toBe(false);
});

test('the order of blocks of several kinds is a part of what is said', () => {
  const [idp, chart, resume] = ['document idp', 'attachment additional-document', 'document resume'];
  const before = kase([idp, chart, resume].join('\n'));
  expect(same(before, `\n${kase([idp, chart, resume].join('\n\n'))}`)).toBe(true);
  expect(same(before, kase([idp, resume, chart].join('\n')))).toBe(false);
  expect(same(kase('criterion: A\nsubmitted: 2024-05-20'), kase('submitted: 2024-05-20\ncriterion: A'))).toBe(
    false,
  );
});
