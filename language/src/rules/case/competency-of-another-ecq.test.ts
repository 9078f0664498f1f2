import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './competency-of-another-ecq.ts';

const text = (...blocks: string[]): string => `qrb-case K for C {\n  ${blocks.join('\n  ')}\n}`;

const moved = (marked: string): string => {
  const [finding] = expectFindings(rule, marked, { severity: 'warning' });
  const [fix] = finding?.fixes ?? [];
  return fix === undefined ? '' : applyFix(marked.replace(/[«»]/g, ''), fix);
};

test('competencies of the ECQ are right', () => {
  expectSatisfied(rule, text('ecq leading-people { shows: [team-building, developing-others] }'));
});

test('one of another ECQ is moved to it', () => {
  expect(
    moved(
      text(
        'ecq leading-people { shows: [team-building, «vision»] }',
        'ecq leading-change { shows: [flexibility] }',
      ),
    ),
  ).toBe(
    text(
      'ecq leading-people { shows: [team-building] }',
      'ecq leading-change { shows: [flexibility, vision] }',
    ),
  );
});

test('it is not written twice where it stands already', () => {
  expect(
    moved(
      text(
        'ecq leading-people { shows: [«vision», team-building] }',
        'ecq leading-change { shows: [vision] }',
      ),
    ),
  ).toBe(text('ecq leading-people { shows: [team-building] }', 'ecq leading-change { shows: [vision] }'));
});

test('where its ECQ has no block, it gets one; an only competency takes its block along', () => {
  expect(moved(text('ecq leading-people { shows: [«vision»] }')).trim()).toBe(
    text('ecq leading-change { shows: [vision] }'),
  );
});

test('a fundamental one belongs to none', () => {
  const [finding] = expectFindings(
    rule,
    text('ecq leading-people { shows: [team-building, «oral-communication»] }'),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    '`oral-communication` is a fundamental competency: it belongs to no ECQ and does not count here.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Leave `oral-communication` out']);
});

test('each one is told', () => {
  expectFindings(
    rule,
    text('ecq leading-people { shows: [«vision», team-building, «partnering»] }', 'ecq leading-change { }'),
  );
});

test('a block that names nothing is pending', () => {
  expectPending(rule, text('ecq leading-people { }'));
});
