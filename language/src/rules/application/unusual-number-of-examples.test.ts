import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './unusual-number-of-examples.ts';

const section = (keys: string, vacancy = 'draft-ecq-language: yes'): string =>
  `vacancy V for P { ${vacancy} }
candidate C { application for V { document ecq-narrative { section { ${keys} } } } }`;

test('one or two are usual', () => {
  expectSatisfied(rule, section('examples: 1'));
  expectSatisfied(rule, section('examples: 2'));
  expectFindings(rule, section('examples: «0»'), { severity: 'information' });
  expectFindings(rule, section('examples: «3»'), { severity: 'information' });
});

test('only where the draft language was taken over, and the examples were counted', () => {
  expectNone(rule, section('examples: 3', 'status: open'));
  expectPending(rule, section('ecqs: [leading-change]'));
});
