import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './trigger-of-other-kind.ts';

const text = (kind: string, trigger: string): string =>
  `moratorium M for A { kind: ${kind} trigger: ${trigger} }`;

test.each(['head-departed', 'departure-announced', 'successor-nominated'])(
  '%s concerns one agency',
  trigger => {
    expectSatisfied(rule, text('agency', trigger));
    expectFindings(rule, text('governmentwide', `«${trigger}»`), { severity: 'error' });
  },
);

test('a change of Administration concerns all', () => {
  expectSatisfied(rule, text('governmentwide', 'administration-change'));
  expectFindings(rule, text('agency', '«administration-change»'), { severity: 'error' });
  expectPending(rule, 'moratorium M for A { trigger: head-departed }');
});
