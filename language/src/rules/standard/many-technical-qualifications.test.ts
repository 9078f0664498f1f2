import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './many-technical-qualifications.ts';

const standard = (many: number, more = '', head = 'standard S for P'): string =>
  `${head} {\n${Array.from({ length: many }, (_, i) => `  mandatory T${i} { aspect: technical }\n`).join('')}  ${more}\n}\n`;
const marked = '«standard S for P»';

test('two are few, three are many', () => {
  expectSatisfied(rule, standard(2));
  const [finding] = expectFindings(rule, standard(3, '', marked), { severity: 'information' });
  expect(finding?.message).toBe(
    'The standard has 3 mandatory technical qualifications; the 2 that matter most might do.',
  );
});

test('more than the executive core qualifications is a matter of balance', () => {
  const provisions = (many: number) =>
    expectFindings(rule, standard(many, '', marked))[0]?.provisions.map(({ id }) => id);
  expect(provisions(5)).toEqual(['TQS-002']);
  expect(provisions(6)).toEqual(['TQS-004', 'TQS-002']);
});

test.each([
  'desirable D { aspect: technical }',
  'mandatory E { aspect: executive }',
  'mandatory B { aspect: technical licence: "Bar membership" }',
  'mandatory J { aspect: technical minimum-education: "Juris doctor" }',
])('not counted: %s', more => {
  expectSatisfied(rule, standard(2, more));
});

test('a standard without technical ones is for another rule', () => {
  expectNone(rule, standard(0, 'mandatory E { aspect: executive }'));
});
