import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './minimum-without-basis.ts';

const standard = (lines: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Q {\n    aspect: technical\n    ${lines}\n  }\n}`;

test('a length of experience without a basis is an error', () => {
  const [finding] = expectFindings(rule, standard('minimum-experience: «18 months»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'Every candidate must have 18 months of experience, and no basis is stated for this minimum.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Remove the minimum']);
});

test('so is an education, each told by itself', () => {
  expectFindings(rule, standard('minimum-education: «"PhD"»\n    minimum-experience: «3 years»'));
});

test('a General Schedule standard or a statute makes it lawful', () => {
  expectSatisfied(rule, standard('minimum-education: "Juris doctor"\n    minimum-basis: "GS-0905"'));
  expectSatisfied(rule, standard('minimum-experience: 5 years\n    statute: "42 U.S.C. 203"'));
});

test('the standard of the series is offered as the basis', () => {
  const position = 'position P "Counsel" {\n  series: "0905"\n}\n';
  const [finding] = expectFindings(rule, position + standard('minimum-education: «"Juris doctor"»'));
  expect(finding?.fixes[0]?.edits[0]?.newText).toContain('minimum-basis: "GS-0905 qualification standard"');
});

test('a desirable minimum and a mandatory one without a minimum are left alone', () => {
  expectNone(rule, standard('minimum-experience: 10 years', 'desirable'));
  expectNone(rule, standard('text: "Has led a national program."'));
});
