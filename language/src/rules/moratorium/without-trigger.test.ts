import { expect, test } from 'vitest';
import { expectFindings, expectSatisfied } from '../../testing/index.ts';
import rule from './without-trigger.ts';

test('the triggers of its kind are offered', () => {
  const titles = (text: string): string[] =>
    expectFindings(rule, text, { severity: 'warning' }).flatMap(({ fixes }) =>
      fixes.map(({ title }) => title),
    );
  expect(titles('«moratorium M for A» { kind: agency starts: 2024-01-23 }')).toHaveLength(3);
  expect(titles('«moratorium M» { kind: governmentwide starts: 2025-01-20 }')).toEqual([
    'Add `trigger: administration-change`',
  ]);
});

test('the first day is asked for as well', () => {
  expectFindings(rule, '«moratorium M for A» { trigger: head-departed }');
  expectSatisfied(rule, 'moratorium M for A { trigger: head-departed starts: 2024-01-23 }');
});
