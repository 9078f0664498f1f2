import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './succession-undocumented.ts';

const position = (documented: string, head = 'succession for Q'): string =>
  `position P "Deputy" { ${head} { established: 2024-01-14 ${documented} } }`;

test('documented on the day of setting up is in time, the day after is late', () => {
  expectSatisfied(rule, position('departure-documented: 2024-01-14'));
  expectFindings(rule, position('departure-documented: «2024-01-15»'), { severity: 'error' });
});

test('it is not set up after its end', () => {
  const titles = (end: string) =>
    expectFindings(rule, position(`departure-documented: «2024-02-15» ends: ${end}`))[0]?.fixes.map(
      ({ title }) => title,
    );
  expect(titles('2024-02-15')).toEqual(['Set it up on 2024-02-15']);
  expect(titles('2024-02-14')).toEqual([]);
});

test('stated as none it is an error', () => {
  expectFindings(rule, position('departure-documented: «none»'), { severity: 'error' });
});

test('silence is a warning once the position has been set up', () => {
  expectFindings(rule, position('', '«succession for Q»'), { severity: 'warning', asOf: '2024-01-14' });
  expectPending(rule, position(''), { asOf: '2024-01-13' });
});

test('a position that stands alone is not meant', () => {
  expectNone(rule, 'position P "Director" { series: "0340" }');
});
