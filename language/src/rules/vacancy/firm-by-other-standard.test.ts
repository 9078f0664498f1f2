import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './firm-by-other-standard.ts';

const vacancy = (source: string): string =>
  `standard S for P { level: well-qualified }
standard Old for P { superseded: 2023-01-01 }
standard Other for Q { level: well-qualified }
vacancy V "N" for P {\n  ${source}\n}`;

test('a standard of the position is in order, and that of another one is not', () => {
  expectSatisfied(rule, vacancy('source commercial-firm { standard: S }'));
  const [finding] = expectFindings(rule, vacancy('source commercial-firm { standard: «Other» }'), {
    severity: 'error',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `S`']);
});

test('nothing is said where no standard is named, or one that is not declared', () => {
  expectPending(rule, vacancy('source commercial-firm'));
  expectNone(rule, vacancy('source commercial-firm { standard: Missing }'));
  expectNone(rule, vacancy('source advertisement { standard: Other }'));
});
