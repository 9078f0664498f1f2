import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './citizenship-without-basis.ts';

const vacancy = (lines: string): string => `vacancy V "N" for P {\n  ${lines}\n}`;

test('a requirement without a basis is information, with every basis to choose from', () => {
  const [finding] = expectFindings(rule, vacancy('citizens-only: «yes»'), { severity: 'information' });
  expect(finding?.fixes).toHaveLength(3);
});

test('each basis silences it', () => {
  for (const basis of ['legislation', 'agency-policy', 'job-determination'])
    expectSatisfied(rule, vacancy(`citizens-only: yes citizenship-basis: ${basis}`));
});

test('no requirement needs no basis', () => {
  expectSatisfied(rule, vacancy('citizens-only: no'));
  expectPending(rule, vacancy(''));
});
