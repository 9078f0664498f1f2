import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './returned-late.ts';

const rewrite = (lines: string, after = ''): string =>
  `qrb-case K for C {\n  review {\n    rewrite {\n      ${lines}\n    }\n  }\n  ${after}\n}`;

test.each([
  ['2023-12-15', '2024-01-08', '2024-01-09'],
  ['2024-03-01', '2024-03-21', '2024-03-22'],
  // Juneteenth and Independence Day lie between.
  ['2024-06-18', '2024-07-10', '2024-07-11'],
])('notified on %s, it is in time on %s and late on %s', (notified, inTime, late) => {
  expectSatisfied(rule, rewrite(`notified: ${notified} returned: ${inTime}`));
  const [finding] = expectFindings(rule, rewrite(`notified: ${notified} returned: «${late}»`), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    `The re-write came back on ${late}, 15 working days after the notice; the last day in time was ${inTime}, after 14.`,
  );
  expect(finding?.related).toHaveLength(1);
});

test('a weekend day after the last one is still the last working day', () => {
  expectNone(rule, rewrite('notified: 2024-03-04 returned: 2024-03-23'));
});

test('a closure of the office is no working day', () => {
  const configuration = { calendar: { washingtonArea: false, closures: ['2024-03-20'] } };
  expectNone(rule, rewrite('notified: 2024-03-01 returned: 2024-03-22'), { configuration });
});

test('an agency may give itself fewer days', () => {
  const configuration = { figures: { 'rewrite-period': 10 } };
  expectFindings(rule, rewrite('notified: 2024-03-01 returned: «2024-03-18»'), { configuration });
  expectNone(rule, rewrite('notified: 2024-03-01 returned: 2024-03-15'), { configuration });
});

test('one whose return is not told is a warning from the day after the last', () => {
  const marked = rewrite('notified: 2024-03-01').replace('rewrite', '«rewrite»');
  const [finding] = expectFindings(rule, marked, { severity: 'warning', asOf: '2024-03-22' });
  expect(finding?.message).toMatch(/was due back at OPM on 2024-03-21/);
  expectPending(rule, rewrite('notified: 2024-03-01'), { asOf: '2024-03-21' });
});

test('it is not waited for after a later review, a decision or a withdrawal', () => {
  expectPending(rule, rewrite('notified: 2024-03-01', 'review { reviewed: 2024-04-01 }'));
  expectPending(
    rule,
    rewrite('notified: 2024-03-01').replace('rewrite', 'decision: disapproved\n    rewrite'),
  );
  expectNone(rule, rewrite('notified: 2024-03-01', 'withdrawn: 2024-03-25'));
});

test('before the notice it is pending', () => {
  expectPending(rule, rewrite('ecqs: [leading-people]'));
});

test('one that came back before the notice has a day mistyped', () => {
  const rewrite = (returned: string): string =>
    `qrb-case K for C {\n  review {\n    rewrite { notified: 2024-03-01 returned: ${returned} }\n  }\n}`;
  const [finding] = expectFindings(rule, rewrite('«2024-02-29»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    'The re-write came back on 2024-02-29, before the notice of it on 2024-03-01.',
  );
  expectSatisfied(rule, rewrite('2024-03-01'));
});
