import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './too-many-technical-responses.ts';

const vacancy = (keys: string, status = 'open'): string =>
  `vacancy V for P {\n  status: ${status}\n  ${keys}\n}\n`;

test('two are allowed, three are a warning', () => {
  expectSatisfied(rule, vacancy('technical-responses: [A, B]'));
  expectSatisfied(rule, vacancy('technical-responses: none'));
  expectFindings(rule, vacancy('technical-responses: «[A, B, C]»'), { severity: 'warning' });
});

test('a draft gets a hint', () => {
  expectFindings(rule, vacancy('technical-responses: «[A, B, C]»', 'draft'), { severity: 'information' });
});

test('the same one twice counts once', () => {
  expectSatisfied(rule, vacancy('technical-responses: [A, B, B]'));
});

test('qualifications without a separate response are not counted', () => {
  expectPending(
    rule,
    vacancy('technical-qualifications: [A, B, C]\n  what-to-file: [resume, technical-responses]'),
  );
});

test('an agency may ask for none', () => {
  const configuration = { figures: { 'technical-responses-most': 0 } };
  expectFindings(rule, vacancy('technical-responses: «[A]»'), { configuration });
  expectNone(rule, vacancy('technical-responses: none'), { configuration });
});
