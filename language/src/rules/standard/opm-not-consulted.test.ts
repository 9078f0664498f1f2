import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './opm-not-consulted.ts';

const general = 'position P "Director" { designation: general }\n';
const standard = (keys: string): string => `${general}standard S for P {\n  ${keys}\n}\n`;
const consulted = (day: string): string => standard(`opm-consulted: ${day}\n  approved: 2024-01-23`);

test('the consultation comes before the approval', () => {
  expectSatisfied(rule, consulted('2024-01-22'));
  expectFindings(rule, consulted('«2024-01-23»'), { severity: 'warning' });
  expectFindings(rule, consulted('«2024-01-24»'), { severity: 'error' });
});

test('the requirements for career reserved positions do instead', () => {
  expectSatisfied(rule, standard('basis: opm-requirements\n  approved: 2024-01-23'));
});

test('neither of the two is due once the standard is approved', () => {
  expectPending(rule, standard('level: well-qualified'));
  expectFindings(rule, standard('approved: «2024-01-23»'), { severity: 'warning' });
  expectPending(rule, standard('basis: opm-consultation\n  approved: 2024-01-23'));
});

test('a career reserved position is judged by its own rule', () => {
  const reserved = general.replace('general', 'career-reserved');
  expectNone(rule, `${reserved}standard S for P { approved: 2024-01-23 }`);
  expectNone(rule, 'standard S for P { approved: 2024-01-23 }');
});

test('a standard that is for a career reserved position too is left out', () => {
  const both = `${general}position Q "Counsel" { designation: career-reserved }\n`;
  expectNone(rule, `${both}standard S for P {\n  also-for: [Q]\n  approved: 2024-01-23\n}`);
});
