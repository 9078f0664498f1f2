import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './noncareer-in-career-reserved.ts';

const files = (designation: string, type: string, position = 'P'): string =>
  `position P "Counselor" {\n  series: "0301"\n  ${designation}\n}\nappointment A for C {\n  position: ${position}\n  type: ${type}\n}`;

test('a general position may be filled, a career reserved one may not', () => {
  expectSatisfied(rule, files('designation: general', 'noncareer'));
  expectFindings(rule, files('designation: career-reserved', 'noncareer', '«P»'), { severity: 'error' });
});

test('while the designation is not known it is pending', () => {
  expectPending(rule, files('', 'noncareer'));
});

test('a career appointee may fill either', () => {
  expectNone(rule, files('designation: career-reserved', 'career'));
});
