import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './rating-without-rationale.ts';

const record = (rating: string, more = 'erb-action { certified: 2024-05-01 }'): string =>
  `staffing-record R for V {\n  ${rating}\n  ${more}\n}\n`;

test('once the list is certified a rating gives its rationale', () => {
  expectSatisfied(rule, record('rating for C1 { rationale: "Strong." }'));
  const [finding] = expectFindings(rule, record('«rating for C1» { group: qualified }'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('The rating of C1 gives no rationale.');
});

test('an empty rationale is none', () => {
  expectFindings(rule, record('rating for C1 { rationale: «""» }'), { severity: 'error' });
});

test('a selection makes it due too', () => {
  expectFindings(
    rule,
    record('«rating for C1» { group: qualified }', 'selection for C1 { selected: 2024-05-08 }'),
  );
  expectNone(rule, record('rating for C1 { group: qualified }', 'rating-scale: category'));
});

test('where the rating plan is held it is a warning', () => {
  const held = 'erb-action { certified: 2024-05-01 }\n  records { holds: [rating-plan] }';
  expectFindings(rule, record('«rating for C1» { group: qualified }', held), { severity: 'warning' });
});

test('a noncompetitive fill is left out', () => {
  expectNone(
    rule,
    `vacancy V for P { purpose: noncompetitive }\n${record('rating for C1 { group: qualified }')}`,
  );
});
