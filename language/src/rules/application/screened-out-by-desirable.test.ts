import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './screened-out-by-desirable.ts';

const application = (keys: string): string => `position P "Director" { series: "0340" }
standard S for P {
  mandatory Must { aspect: technical }
  desirable Nice { aspect: technical }
}
vacancy V for P { status: closed }
candidate C1 {
  application for V {
    ${keys}
  }
}
`;

test('a mandatory qualification shuts out, a desirable one does not', () => {
  expectSatisfied(rule, application('eligible: no\n    ineligible-for: [Must]'));
  const [finding] = expectFindings(rule, application('eligible: no\n    ineligible-for: [«Nice»]'), {
    severity: 'error',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Mark the candidate as eligible']);
});

test('beside a mandatory one the desirable one is taken off the list', () => {
  const [finding] = expectFindings(rule, application('eligible: no\n    ineligible-for: [Must, «Nice»]'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Take it off the list']);
});

test('without a reason, lacking only desirable ones is a warning', () => {
  expectFindings(rule, application('does-not-meet: [Nice]\n    eligible: «no»'), { severity: 'warning' });
  expectNone(rule, application('does-not-meet: [Nice]\n    eligible: no\n    reason: "Received too late."'));
  expectNone(rule, application('does-not-meet: [Must, Nice]\n    eligible: no'));
  expectNone(rule, application('eligible: no'));
});

test('an eligible candidate may lack them', () => {
  expectNone(rule, application('does-not-meet: [Nice]\n    eligible: yes'));
});

test('once the list is certified only one who was rated is marked as eligible', () => {
  const record = (more: string): string =>
    `staffing-record R for V {\n  ${more}\n  erb-action { certified: 2024-05-01 }\n}\n`;
  const fixes = (more: string, keys: string) =>
    expectFindings(rule, application(keys) + record(more))[0]?.fixes.map(({ title }) => title);
  for (const keys of [
    'eligible: no\n    ineligible-for: [«Nice»]',
    'does-not-meet: [Nice]\n    eligible: «no»',
  ]) {
    expect(fixes('rating-scale: category', keys)).toEqual([]);
    expect(fixes('rating for C1 { group: qualified }', keys)).toEqual(['Mark the candidate as eligible']);
  }
});
