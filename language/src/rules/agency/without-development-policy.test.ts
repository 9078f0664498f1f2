import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './without-development-policy.ts';

const program = (starts: string, more = ''): string => `\nprogram P for DES { starts: ${starts} }${more}`;
const agency = (program: string, mark = ['«', '»']): string =>
  `${mark.join('agency DES "Services"')} { }${program}`;
const unmarked = ['', ''];

test('it is a warning where a program was announced while the old text was law', () => {
  const [finding] = expectFindings(rule, agency(program('2009-12-09')), { severity: 'warning' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add a block `development-policy`']);
  expectFindings(rule, agency(program('2009-12-10')), { severity: 'information' });
});

test('the day of the announcement counts before that of the start', () => {
  const announced = '\nvacancy V "1" for P { purpose: program-entry opens: 2009-12-09 }';
  expectFindings(rule, agency(program('2010-06-01', announced)), { severity: 'warning' });
});

test('it is not asked for before a program has started, nor of an agency without one', () => {
  expectNone(rule, agency(program('2026-11-22'), unmarked));
  expectNone(rule, agency('\nprogram P for GSA { starts: 2001-01-17 }', unmarked));
});

test('a policy is enough, and one that cannot be read is not missed', () => {
  expectSatisfied(rule, `agency DES "Services" { development-policy "It" { } }${program('2001-01-17')}`);
});
