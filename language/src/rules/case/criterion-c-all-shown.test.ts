import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './criterion-c-all-shown.ts';

const FOUR = `ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }
  ecq business-acumen { shows: [financial-management, human-capital-management] }`;
const FIVE = `${FOUR}\n  ecq building-coalitions { shows: [partnering, political-savvy] }`;

const text = (lines: string, criterion = 'C'): string =>
  `qrb-case K for C {\n  criterion: ${criterion}\n  ${lines}\n}`;

test('four are right, with the fifth weak or not mentioned', () => {
  expectSatisfied(rule, text(FOUR));
  expectSatisfied(rule, text(`${FOUR}\n  ecq building-coalitions { shows: [partnering] }`));
});

test('five are a warning, in a draft and after an approval', () => {
  expectFindings(rule, text(FIVE, '«C»'), { severity: 'warning' });
  expectFindings(rule, text(`${FIVE}\n  review { decision: approved }`, '«C»'), { severity: 'warning' });
});

test('the criterion is changed in ESCS too', () => {
  const marked = text(`escs { criterion: C }\n  ${FIVE}`, '«C»');
  const [finding] = expectFindings(rule, marked);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(marked.replace(/[«»]/g, ''), fix)).toBe(
    text(`escs { criterion: A }\n  ${FIVE}`, 'A'),
  );
});

test('the other criteria, and a case that was disapproved or withdrawn, are not judged', () => {
  expectNone(rule, text(FIVE, 'A'));
  expectNone(rule, text(`${FIVE}\n  review { decision: disapproved }`));
  expectNone(rule, text(`${FIVE}\n  withdrawn: 2023-11-20`));
});

test('a file without competencies is pending', () => {
  expectPending(rule, text('submitted: 2023-11-14'));
});
