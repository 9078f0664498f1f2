import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './minimally-qualified.ts';

const standard = (text: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Q { ${text} }\n}`;

test('the words of a mandatory qualification', () => {
  expectFindings(rule, standard('text: «"Leads a fleet. Is minimally competent with budgets."»'), {
    severity: 'warning',
  });
  expectSatisfied(rule, standard('text: "Is well qualified, not just minimally qualified."'));
  expectPending(rule, standard('aspect: technical'));
  expectNone(rule, standard('text: "Is minimally qualified."', 'desirable'));
});
