import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './control-number-differs.ts';

const text = (number: string, lines = 'criterion: A'): string => `vacancy V "DES-1" for P {
  usajobs { control-number: "776812300" }
}
qrb-case K for C {
  vacancy: V
  ${lines}
  escs { control-number: ${number} }
}`;

test('the same number is right', () => {
  expectSatisfied(rule, text('"776812300"'));
});

test('another one is not, not even with a blank', () => {
  const [finding] = expectFindings(rule, text('«"776812301"»'), { severity: 'error' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write 776812300']);
  expectFindings(rule, text('«"776 812 300"»', 'criterion: C'));
});

test('criterion B has none', () => {
  expectNone(rule, text('"776812301"', 'criterion: B'));
});

test('while one of the numbers is not known it is pending', () => {
  expectPending(rule, text('"776812301"').replace('control-number: "776812300"', 'full-text: yes'));
  expectPending(rule, 'qrb-case K for C { escs { criterion: A } }');
});
