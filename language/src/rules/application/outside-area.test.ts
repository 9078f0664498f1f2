import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './outside-area.ts';

interface Case {
  readonly area?: string;
  readonly track?: string;
  readonly received?: string;
  readonly held?: string;
}

const applied = (
  service: string,
  eligible = 'yes',
  {
    area = 'civil-service',
    track = 'track: competitive',
    received = 'received: 2024-04-01',
    held = '',
  }: Case = {},
): string =>
  `vacancy V for P { area-of-consideration: ${area} }
candidate C {\n  ${service}\n  ${held}\n  application for V {\n    ${received}\n    ${track}\n    eligible: ${eligible}\n  }\n}`;

test.each(['uniformed-service', 'dc-government', 'outside', 'former-career-ses'])(
  '%s is outside',
  service => {
    expectFindings(rule, applied(`service: ${service}`, '«yes»'), { severity: 'error' });
  },
);

test.each(['civil-service', 'career-ses', 'noncareer-ses', 'limited-ses', 'schedule-c'])(
  '%s is in it',
  service => {
    expectSatisfied(rule, applied(`service: ${service}`));
  },
);

test('the first and the last day in a position count', () => {
  const held = (from: string, to: string): string => `held "Analyst" { agency: DOI from: ${from} to: ${to} }`;
  expectSatisfied(rule, applied('service: outside', 'yes', { held: held('2024-04-01', '2024-06-30') }));
  expectSatisfied(rule, applied('service: outside', 'yes', { held: held('2020-01-01', '2024-04-01') }));
  expectFindings(rule, applied('service: outside', '«yes»', { held: held('2020-01-01', '2024-03-31') }), {
    severity: 'error',
  });
  expectFindings(
    rule,
    applied('service: civil-service', '«yes»', { held: held('2020-01-01', '2024-03-31') }),
    {
      severity: 'warning',
    },
  );
});

test('a military position does not count as one of the civil service', () => {
  expectFindings(
    rule,
    applied('service: uniformed-service', '«yes»', {
      held: 'held "Commander" { agency: DOD from: 2010-01-01 }',
    }),
  );
});

test('considered noncompetitively, held not eligible, or in a wider area, nobody is outside', () => {
  expectNone(rule, applied('service: former-career-ses', 'yes', { track: 'track: noncompetitive' }));
  expectNone(rule, applied('service: outside', 'no'));
  expectNone(rule, applied('service: outside', 'yes', { area: 'all-qualified' }));
  expectNone(
    rule,
    applied('service: outside').replace('vacancy V for P {', 'vacancy V for P { purpose: noncompetitive'),
  );
});

test('a former executive or certified graduate may be meant noncompetitively while no track is written', () => {
  expectPending(rule, applied('service: former-career-ses', 'yes', { track: '' }));
  expectPending(
    rule,
    `${applied('service: outside', 'yes', { track: '' })}\nqrb-case K for C { criterion: B }`,
  );
  expectFindings(rule, applied('service: outside', '«yes»', { track: '' }));
});

test('the fix for a former executive is the other track', () => {
  const text = applied('service: former-career-ses', '«yes»');
  const [finding] = expectFindings(rule, text);
  const fix = finding?.fixes.find(({ title }) => /noncompetitively/.test(title));
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toContain('track: noncompetitive');
});

test('nothing is said while the facts do not tell', () => {
  expectPending(rule, applied(''));
  expectPending(rule, applied('service: outside', 'yes', { held: 'held "Analyst" { from: 2020-01-01 }' }));
  expectPending(
    rule,
    applied('service: outside', 'yes', { received: '', held: 'held "Analyst" { to: 2024-03-31 }' }),
  );
});

test('who was rated competes too, whether or not the record says eligible', () => {
  const rated = (application: string): string =>
    `vacancy V for P { area-of-consideration: civil-service }
candidate C {\n  service: outside\n  ${application}\n}
staffing-record R for V {\n  rating for C { group: qualified }\n}`;
  expectFindings(rule, rated('application for V {\n    track: «competitive»\n  }'), { severity: 'error' });
  expectFindings(rule, rated('«application for V» {\n    received: 2024-04-01\n  }'));
  expectPending(
    rule,
    rated('application for V {\n    track: competitive\n  }').replace('for C {', 'for D {'),
  );
});
