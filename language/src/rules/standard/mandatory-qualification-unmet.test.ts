import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './mandatory-qualification-unmet.ts';

const BASE = `position P "Director" { series: "0340" }
standard S for P {
  mandatory Ops { aspect: technical }
  mandatory Law { aspect: technical }
  mandatory Core { aspect: executive }
  desirable Cars { aspect: technical }
}
vacancy V "DES-1" for P { status: closed }
`;
const application = (lines: string): string =>
  `${BASE}candidate C1 {\n  application for V {\n    ${lines}\n  }\n}\n`;

test('an eligible candidate meets every mandatory qualification', () => {
  const [finding] = expectFindings(rule, application('does-not-meet: [«Ops»]\n    eligible: yes'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The candidate is eligible, but does not meet the mandatory qualification `Ops`.',
  );
  expect(finding?.related).toHaveLength(2);
});

test('each that is not met is told, also where it is written with its standard', () => {
  expectFindings(rule, application('does-not-meet: [«S.Ops», Cars, «Core»]\n    eligible: yes'));
});

test('one who is not eligible, or lacks a desirable qualification, is in order', () => {
  expectNone(rule, application('does-not-meet: [Ops]\n    eligible: no'));
  expectSatisfied(rule, application('does-not-meet: [Cars]\n    eligible: yes'));
});

test('a list of what is met that leaves out a technical one is a warning', () => {
  const [finding] = expectFindings(rule, application('meets: [Ops]\n    eligible: «yes»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'The candidate is eligible, but the application does not say that `Law` is met.',
  );
  expectSatisfied(rule, application('meets: [Ops, Law]\n    eligible: yes'));
  const core = application('meets: [Ops, Law]\n    eligible: yes').replace('aspect: executive', 'ecqs: all');
  expectSatisfied(rule, core);
});

test('without a list, or with two standards, nothing is missing', () => {
  expectSatisfied(rule, application('eligible: yes'));
  expectNone(
    rule,
    `${application('meets: [Ops]\n    eligible: yes')}standard Old for P { superseded: 2024-01-01 }`,
  );
});

test('while eligibility is open it is pending', () => {
  expectPending(rule, application('does-not-meet: [Ops]'));
});
