import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './exception-signer.ts';

test('both kinds of request are signed by the head or the acting head', () => {
  const [finding] = expectFindings(
    rule,
    `moratorium M for A {
  blanket-exception { requested: 2024-02-05 by «er-staff» }
  exception for P { requested: 2024-05-13 by «deputy-secretary» }
}`,
    { severity: 'warning' },
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `agency-head`', 'Write `acting-head`']);
  expectSatisfied(rule, 'moratorium M for A { blanket-exception { requested: 2024-02-05 by agency-head } }');
});

test('a request of which the signer is not told waits, and without requests there is nothing to say', () => {
  expectPending(rule, 'moratorium M for A { exception for P { requested: 2024-05-13 } }');
  expectNone(rule, 'moratorium M for A { kind: agency }');
});
