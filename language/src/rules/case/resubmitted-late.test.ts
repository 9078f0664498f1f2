import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  expectSilent,
} from '../../testing/index.ts';
import rule from './resubmitted-late.ts';

const text = (submitted: string, more = 'criterion: A', first = ''): string => `qrb-case K1 for C {
  criterion: A
  ${first}
  review { reviewed: 2023-09-21 decision: disapproved }
}
qrb-case K2 for C {
  resubmission-of: K1
  ${more}
  ${submitted}
}`;

test('the sixtieth working day is in time, the day after is a warning', () => {
  // Columbus Day, Veterans Day (observed on the Friday) and Thanksgiving lie between.
  expectSatisfied(rule, text('submitted: 2023-12-19'));
  const [finding] = expectFindings(rule, text('submitted: «2023-12-20»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    'The case was submitted again on 2023-12-20, 61 working days after the disapproval; 2023-12-19 would have been within 60.',
  );
});

test('a first case is not its matter', () => {
  expectSilent(rule, 'qrb-case K1 for C { criterion: A }');
});

test('one that is not submitted is late from the day after', () => {
  expectPending(rule, text(''), { asOf: '2023-12-19' });
  expectFindings(rule, text('').replace('qrb-case K2 for C', '«qrb-case K2 for C»'), { asOf: '2023-12-20' });
  expectPending(rule, text('review { decision: approved }'));
});

test('it is counted from the first disapproval', () => {
  const third = `${text('submitted: 2023-11-14 withdrawn: 2023-11-20')}
qrb-case K3 for C { resubmission-of: K2 criterion: A submitted: «2024-01-10» }`;
  const [finding] = expectFindings(rule, third);
  expect(finding?.related[0]?.message).toBe('The Board disapproved on 2023-09-21.');
});

test('after a second disapproval a new competition comes first, which takes longer', () => {
  const third = (second: string): string =>
    `${text(`submitted: 2023-11-14 ${second}`)}
qrb-case K3 for C { resubmission-of: K2 criterion: A submitted: 2025-01-10 }`;
  expectSatisfied(rule, third('review { reviewed: 2023-12-07 decision: disapproved }'));
  const twice = text('submitted: 2025-01-10', 'criterion: A', 'review { decision: disapproved }');
  expectNone(rule, twice);
});

test('an unchanged case, criterion B and a withdrawn one have no such time', () => {
  expectNone(rule, text('submitted: 2024-06-01', 'criterion: A', 'after-disapproval: next-board'));
  expectNone(rule, text('submitted: 2024-06-01', 'criterion: B'));
  expectNone(rule, text('submitted: 2024-06-01', 'withdrawn: 2024-06-02'));
});

test('cases that take up each other do not go round', () => {
  expectNone(
    rule,
    text('submitted: 2023-12-19', 'criterion: A', 'resubmission-of: K2 submitted: 2023-09-05'),
  );
});
