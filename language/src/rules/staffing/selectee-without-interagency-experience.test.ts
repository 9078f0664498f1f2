import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './selectee-without-interagency-experience.ts';

const position = (nsp = 'yes'): string =>
  `position P "Director" { national-security-professional: ${nsp} }\nvacancy V for P { status: closed }\n`;
const candidate = (keys: string): string => `candidate C1 {\n  experience E { ${keys} }\n}\n`;
const selection = (selectee = 'C1', keys = 'selected: 2024-05-08'): string =>
  `staffing-record R for V {\n  selection for ${selectee} { ${keys} }\n}\n`;

test.each(['multi-agency', 'equivalent'])('%s experience is enough', kind => {
  expectSatisfied(rule, position() + candidate(`interagency: ${kind}`) + selection());
});

test('without it, a selection is a warning', () => {
  expectFindings(rule, position() + candidate('from: 2020-01-01') + selection('«C1»'), {
    severity: 'warning',
  });
});

test('nothing is asked before the selection, of an unknown candidate, or for another position', () => {
  expectPending(
    rule,
    position() + candidate('from: 2020-01-01') + selection('C1', 'factors: [qualifications]'),
  );
  expectPending(rule, position() + selection());
  expectNone(rule, position('no') + candidate('from: 2020-01-01') + selection());
});
