import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './too-few-discussions.ts';

const files = (days: readonly string[], head = 'probation', more = ''): string =>
  `appointment A for C { type: career effective: 2023-08-11 ${more} ${head} { ends: 2024-08-10 ${days
    .map(day => `discussion { ${day && `discussed: ${day}`} }`)
    .join(' ')} } }`;

test('two are enough, one is a warning', () => {
  expectSatisfied(rule, files(['2023-12-11', '2024-04-29']));
  const [finding] = expectFindings(rule, files(['2023-12-11'], '«probation»'), { severity: 'warning' });
  expect(finding?.message).toMatch(/with one documented discussion of progress/);
  expectFindings(rule, files([], '«probation»'));
});

test('the last day counts, the day after does not', () => {
  expectSatisfied(rule, files(['2023-12-11', '2024-08-10']));
  expectFindings(rule, files(['2023-12-11', '2024-08-11'], '«probation»'));
});

test('it is due when probation is over', () => {
  expectPending(rule, files([]), { asOf: '2024-08-10' });
  expectFindings(rule, files([], '«probation»'), { asOf: '2024-08-11' });
});

test('an agency may ask for more', () => {
  expectFindings(rule, files(['2023-12-11', '2024-04-29'], '«probation»'), {
    configuration: { figures: { 'discussions-least': 3 } },
  });
});

test('a discussion without a day may have been in time, and who left owes nothing', () => {
  expectSatisfied(rule, files(['2023-12-11', '']));
  expectNone(rule, files([], 'probation', 'ended: 2024-05-31'));
  expectNone(rule, files([], 'probation', 'removal { initiated: 2024-05-31 }'));
});

test('those before a transfer count after it', () => {
  const moved = (before: string, after: string, head = 'probation'): string =>
    `appointment A for C { type: career action: merit-selection effective: 2023-08-11 probation { ${before} } }
appointment B for C { type: career action: transfer effective: 2024-02-11 ${head} { starts: 2023-08-11 ${after} } }`;
  const held = (day: string): string => `discussion { discussed: ${day} }`;
  expectSatisfied(rule, moved(held('2023-12-11'), held('2024-04-29')));
  expectSatisfied(rule, moved(held('2023-12-11') + held('2024-01-29'), ''));
  expectFindings(rule, moved('', held('2024-04-29'), '«probation»'), { severity: 'warning' });
});
