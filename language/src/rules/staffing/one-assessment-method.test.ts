import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './one-assessment-method.ts';

const record = (methods: string): string => `staffing-record R for V { assessment-methods: ${methods} }`;

test('two methods are a variety, one is information', () => {
  expectSatisfied(rule, record('[resume-review, questionnaire]'));
  expectSatisfied(rule, record('[resume-review, assessment-center]'));
  expectFindings(rule, record('«[narrative-review]»'), { severity: 'information' });
  expectFindings(rule, record('«[structured-interview]»'));
  expectFindings(rule, record('«[questionnaire, questionnaire]»'));
});

test('methods that are not told are pending', () => {
  expectPending(rule, 'staffing-record R for V { rating-scale: category }');
});

test('an agency may ask for more', () => {
  expectFindings(rule, record('«[resume-review, questionnaire]»'), {
    configuration: { figures: { 'assessment-methods-least': 4 } },
  });
});
