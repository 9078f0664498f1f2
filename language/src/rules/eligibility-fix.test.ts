// Where the fixes on eligibility are offered.
import { expect, test } from 'vitest';
import { findingsIn } from '../testing/index.ts';
import { markedEligible, markedNotEligible } from './eligibility-fix.ts';
import { rule, violated } from './rule.ts';

const judge = rule({
  id: 'trial/eligible',
  title: 'Offers both',
  provisions: ['ERB-006'],
  on: 'Application',
  why: 'It is invented.',
  todo: 'Do what it asks.',
  since: '0.1.0',
  bad: '',
  good: '',
  check: (application, context) =>
    violated(application, 'It is found.', {
      fixes: [markedEligible(application, context), markedNotEligible(application, context)],
    }),
});

const offered = (record: string, application = 'track: competitive'): string[] =>
  findingsIn(`candidate C { application for V { ${application} } }\nstaffing-record R for V { ${record} }`, [
    judge,
  ])
    .filter(({ rule: id }) => id === judge.id)
    .flatMap(({ fixes }) => fixes.map(({ title }) => title));
const ELIGIBLE = 'Mark the candidate as eligible';
const NOT_ELIGIBLE = 'Mark the candidate as not eligible';

test('until the Board has done something, both', () => {
  expect(offered('rating-scale: category')).toEqual([ELIGIBLE, NOT_ELIGIBLE]);
});

test('once the list is certified only who was rated can be marked eligible', () => {
  const certified = 'erb-action { certified: 2024-05-01 }';
  expect(offered(certified)).toEqual([NOT_ELIGIBLE]);
  expect(offered(`rating for C { group: qualified } ${certified}`)).toEqual([ELIGIBLE, NOT_ELIGIBLE]);
  expect(offered(certified, 'track: noncompetitive')).toEqual([ELIGIBLE, NOT_ELIGIBLE]);
});

test('who was found best qualified or was selected cannot be marked not eligible', () => {
  expect(offered('erb-action { best-qualified: [C] }')).toEqual([ELIGIBLE]);
  expect(offered('erb-action { best-qualified: none }')).toEqual([ELIGIBLE, NOT_ELIGIBLE]);
  expect(offered('selection for C { selected: 2024-05-08 by appointing-authority }')).toEqual([ELIGIBLE]);
});
