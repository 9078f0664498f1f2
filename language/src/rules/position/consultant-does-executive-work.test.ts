import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './consultant-does-executive-work.ts';

const position = (worker: string, work: string): string =>
  `position P "Director" { outside-worker ${worker} { ${work} } }`;

test('executive and policy-making work is a warning', () => {
  expectFindings(rule, position('expert', 'work: «executive»'), { severity: 'warning' });
  expectFindings(rule, position('consultant', 'work: «policy-making»'), { severity: 'warning' });
});

test('the duties of the position are an error', () => {
  expectFindings(rule, position('consultant', 'work: «duties-of-the-position»'), { severity: 'error' });
});

test('support is lawful, work that is not told is open, and others have a rule of their own', () => {
  expectSatisfied(rule, position('expert', 'work: support'));
  expectPending(rule, position('expert', 'from: 2024-01-02'));
  expectNone(rule, position('private-temporary', 'work: executive'));
});
