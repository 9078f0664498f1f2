import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-in-career-reserved.ts';

const files = (designation: string, type: string, position = 'P'): string =>
  `position P "Director" {\n  series: "0340"\n  ${designation}\n}\nappointment A for C {\n  position: ${position}\n  type: ${type}\n}`;

test('a general position may be filled', () => {
  expectSatisfied(rule, files('designation: general', 'limited-term'));
});

test('a career reserved one may not', () => {
  const text = files('designation: career-reserved', 'limited-emergency', '«P»');
  const [finding] = expectFindings(rule, text, { severity: 'error' });
  expect(finding?.message).toBe('A limited emergency appointment is made to `P`, which is career reserved.');
  expect(finding?.related).toHaveLength(2);
});

test('while the designation is not known it is pending', () => {
  expectPending(rule, files('', 'limited-term'));
  expectPending(rule, files('designation: general', 'limited-term', 'Q'));
});

test('career and noncareer appointments are not its matter', () => {
  expectNone(rule, files('designation: career-reserved', 'career'));
  expectNone(rule, files('designation: career-reserved', 'noncareer'));
});
