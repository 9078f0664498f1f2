import { expect, test } from 'vitest';
import { expectFindings, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './citizenship-without-basis.ts';

const vacancy = (lines: string): string => `vacancy V "N" for P {\n  ${lines}\n}`;

test('a requirement without a basis is information, with every basis to choose from', () => {
  const [finding] = expectFindings(rule, vacancy('citizens-only: «yes»'), { severity: 'information' });
  expect(finding?.fixes).toHaveLength(3);
});

test('a statement that cites no law is cited by its place in the guide', () => {
  const [finding] = expectFindings(rule, vacancy('citizens-only: «yes»'));
  expect(finding?.provisions[0]?.citations).toEqual([
    expect.stringMatching(/^OPM, SES Desk Guide, chapter 2.*“Conditions of Employment”$/),
  ]);
});

test('each basis silences it', () => {
  for (const basis of ['legislation', 'agency-policy', 'job-determination'])
    expectSatisfied(rule, vacancy(`citizens-only: yes citizenship-basis: ${basis}`));
});

test('no requirement needs no basis', () => {
  expectSatisfied(rule, vacancy('citizens-only: no'));
  expectSilent(rule, vacancy(''));
});
