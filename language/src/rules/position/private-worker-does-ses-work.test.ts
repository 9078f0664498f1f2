import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './private-worker-does-ses-work.ts';

const position = (worker: string, work: string): string =>
  `position P "Director" { outside-worker ${worker} { ${work} } }`;

test('every work of the SES is an error', () => {
  for (const work of ['executive', 'policy-making', 'duties-of-the-position'])
    expectFindings(rule, position('private-temporary', `work: «${work}»`), { severity: 'error' });
});

test('support is lawful, work that is not told is open, and others have a rule of their own', () => {
  expectSatisfied(rule, position('private-temporary', 'work: support'));
  expectPending(rule, position('private-temporary', 'to: 2024-01-02'));
  expectNone(rule, position('consultant', 'work: executive'));
});
