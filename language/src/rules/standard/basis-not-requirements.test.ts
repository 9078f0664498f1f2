import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './basis-not-requirements.ts';

const position = (designation: string): string => `position P "Director" { designation: ${designation} }\n`;

test('a career reserved position follows the requirements', () => {
  const reserved = position('career-reserved');
  expectSatisfied(rule, `${reserved}standard S for P { basis: opm-requirements }`);
  expectFindings(rule, `${reserved}standard S for P { basis: «opm-consultation» }`, { severity: 'error' });
  expectPending(rule, `${reserved}standard S for P { approved: 2024-01-23 }`);
});

test('a general position is free, and one that is not declared is not judged', () => {
  expectNone(rule, `${position('general')}standard S for P { basis: opm-consultation }`);
  expectNone(rule, 'standard S for P { basis: opm-consultation }');
});

test('one career reserved position among several counts', () => {
  const both = `${position('general')}position Q "Counsel" { designation: career-reserved }\n`;
  expectFindings(rule, `${both}standard S for P {\n  also-for: [Q]\n  basis: «opm-consultation»\n}`);
  expectNone(rule, `${both}standard S for P { basis: opm-consultation }`);
});
