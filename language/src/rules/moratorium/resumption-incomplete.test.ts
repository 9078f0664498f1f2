import { expect, test } from 'vitest';
import {
  applyFix,
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './resumption-incomplete.ts';

const text = (resumption: string, more = ''): string => `moratorium M for A {
  resumption {
    requested: 2024-06-24 by deputy-secretary
    ${resumption}
  }
}
${more}`;
const agency = 'agency A "Agency" { head "Secretary" { sworn-in: 2024-06-17 } }';
const messages = (of: string): string[] =>
  findingsIn(of, [rule])
    .filter(({ rule: id }) => id === rule.id)
    .map(({ message }) => message);

test('everything is asked of a request that tells nothing, and one fix adds it from the agency', () => {
  const bare = text('cases: [K]', agency);
  expect(messages(bare)).toEqual([
    'The request lacks the day the new head was sworn in.',
    'The request lacks the name of the new head.',
    "The request lacks the new head's intention to resume.",
    'The request lacks the title of the new head.',
  ]);
  const fixes = findingsIn(bare, [rule]).flatMap(finding => finding.fixes);
  const all = fixes.find(({ title }) => title === 'Add all 4 missing contents');
  const after = all && applyFix(bare, all);
  expect(after).toContain('head "Secretary" {');
  expect(after).toContain('sworn-in: 2024-06-17');
  expect(messages(after ?? '')).toEqual([]);
});

test('without the agency the title is a placeholder, which is told until it is filled in', () => {
  expect(messages(text('states-intention: yes\n    head "…" { named: yes sworn-in: 2024-06-17 }'))).toEqual([
    'A placeholder stands for the title of the new head.',
  ]);
});

test('what the message does not contain is a warning', () => {
  const head = 'head "Secretary" { named: yes sworn-in: 2024-06-17 }';
  expectFindings(rule, text(`states-intention: «no»\n    ${head}`), { severity: 'warning' });
  expectFindings(rule, text(`states-intention: yes\n    ${head.replace('yes', '«no»')}`), {
    severity: 'warning',
  });
  expectSatisfied(rule, text(`states-intention: yes\n    ${head}`));
});

test('an answer to OPM, and a request that is not made yet, need nothing', () => {
  expectNone(rule, text('opm-initiated: yes'));
  expectPending(rule, 'moratorium M for A { resumption { states-intention: no } }');
});
