import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './too-many-ecqs.ts';

const rewrite = (lines: string, review = ''): string =>
  `qrb-case K for C {\n  review {\n    ${review}\n    rewrite {\n      ${lines}\n    }\n  }\n}`;

test('two ECQs may be written again', () => {
  expectSatisfied(rule, rewrite('ecqs: [leading-people, business-acumen]'));
  expectSatisfied(rule, rewrite('ecqs: [leading-people]'));
});

test('three may not', () => {
  const [finding] = expectFindings(
    rule,
    rewrite('ecqs: «[leading-people, business-acumen, results-driven]»'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('3 ECQs are sent back to be written again; 2 are the most.');
  expect(finding?.fixes).toEqual([]);
});

test('one named twice counts once', () => {
  expectNone(rule, rewrite('ecqs: [leading-people, business-acumen, leading-people]'));
});

test('those that the Board did not find lacking can be left out', () => {
  const [finding] = expectFindings(
    rule,
    rewrite('ecqs: «[leading-people, business-acumen, results-driven]»', 'lacking: [results-driven]'),
  );
  expect(finding?.related.map(({ message }) => message)).toEqual([
    'The Board found `results-driven` lacking.',
  ]);
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Send back `results-driven` only']);
});

test('where the Board found all of them lacking, nothing can be left out', () => {
  const three = '[leading-people, business-acumen, results-driven]';
  const [finding] = expectFindings(rule, rewrite(`ecqs: «${three}»`, `lacking: ${three}`));
  expect(finding?.fixes).toEqual([]);
});

test('while none is named it is pending', () => {
  expectPending(rule, rewrite('notified: 2024-06-20'));
});
