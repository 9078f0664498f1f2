import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './examples-per-ecq-disqualify.ts';

const vacancy = (lines: string): string => `vacancy V "N" for P {\n  status: open\n  ${lines}\n}`;

test('the word and the sentence are warnings', () => {
  expectFindings(rule, vacancy('disqualifies-for: [pages-per-ecq, «examples-per-ecq»]'), {
    severity: 'warning',
  });
  expectFindings(
    rule,
    vacancy('basis-of-rating: «"Other than 2 examples for each ECQ will disqualify you."»'),
    {
      severity: 'warning',
    },
  );
});

test('a number that is encouraged disqualifies nobody, and pages are for another rule', () => {
  expectNone(rule, vacancy('basis-of-rating: "Give one or two examples for each ECQ."'));
  expectNone(rule, vacancy('basis-of-rating: "More than 2 pages per ECQ disqualify."'));
});
