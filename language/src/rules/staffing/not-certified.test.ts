import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './not-certified.ts';

const record = (lines = '', head = 'selection for C1'): string =>
  `staffing-record R for V {\n  ${head} {\n    selected: 2024-05-08\n    ${lines}\n  }\n}\n`;
const kase = (lines = 'submitted: 2024-06-10'): string =>
  `qrb-case K for C1 {\n  vacancy: V\n  ${lines}\n}\n`;
const BOTH = 'qualifications-certified: 2024-05-09\n    merit-staffing-certified: 2024-05-09';

test('a case that was submitted needs both certifications', () => {
  expectSatisfied(rule, record(BOTH) + kase());
  const [finding] = expectFindings(
    rule,
    record('qualifications-certified: 2024-05-09', '«selection for C1»') + kase(),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The case was submitted, but the record does not say when the merit staffing procedures were certified.',
  );
  expectFindings(rule, record('merit-staffing-certified: 2024-05-09', '«selection for C1»') + kase());
});

test('it is not due before the case is submitted, nor for one that was withdrawn', () => {
  expectNone(rule, record());
  expectNone(rule, record() + kase('criterion: A'));
  expectNone(rule, record() + kase('submitted: 2024-06-10\n  withdrawn: 2024-06-11'));
});

test('what the case says in ESCS counts instead', () => {
  const escs = 'escs {\n    merit-staffing-validated: yes\n    qualifications-certified: yes\n  }';
  expectNone(rule, record() + kase(`submitted: 2024-06-10\n  ${escs}`));
});
