import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-ecqs.ts';

const rewrite = (block: string, review = ''): string =>
  `qrb-case K for C {\n  review {\n    ${review}\n    ${block}\n  }\n}`;

test('a notice without ECQs is told, with what the Board found lacking', () => {
  const [finding] = expectFindings(
    rule,
    rewrite('«rewrite» { notified: 2024-06-20 }', 'lacking: [leading-people, business-acumen]'),
    { severity: 'warning' },
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Name `leading-people` and `business-acumen`']);
});

test('where the Board found more lacking than can be written again, none is proposed', () => {
  const [finding] = expectFindings(
    rule,
    rewrite(
      '«rewrite» { notified: 2024-06-20 }',
      'lacking: [leading-people, business-acumen, results-driven]',
    ),
  );
  expect(finding?.fixes).toEqual([]);
});

test('one that names them is satisfied', () => {
  expectSatisfied(rule, rewrite('rewrite { notified: 2024-06-20 ecqs: [leading-people] }'));
});

test('before the notice it is pending', () => {
  expectPending(rule, rewrite('rewrite { }'));
});
