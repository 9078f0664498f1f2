import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './resumption-before-swearing-in.ts';

const text = (requested: string, more = '', head = 'head "Secretary" { sworn-in: 2024-06-17 }'): string =>
  `moratorium M for A { resumption { requested: ${requested} ${more} ${head} } }`;

test('the day of the swearing-in is in time, the day before is not, and no fix moves what was done', () => {
  expectSatisfied(rule, text('2024-06-17'));
  const [finding] = expectFindings(rule, text('«2024-06-16»'), { severity: 'error' });
  expect(finding?.fixes).toEqual([]);
});

test('an answer to OPM is no request, and an unknown day says nothing', () => {
  expectNone(rule, text('2024-06-14', 'opm-initiated: yes'));
  expectNone(rule, text('2024-06-14', '', 'head "Secretary" { named: yes }'));
  expectPending(rule, text('2024-06-14', '', ''));
});
