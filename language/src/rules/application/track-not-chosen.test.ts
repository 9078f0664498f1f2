import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './track-not-chosen.ts';

const certified = 'staffing-record R for V {\n  erb-action { certified: 2024-05-01 }\n}\n';
const candidate = (body: string, service = 'career-ses'): string =>
  `candidate C1 {\n  service: ${service}\n  ${body}\n}\n`;

test.each(['career-ses', 'former-career-ses'])('%s: one of the two tracks is chosen', service => {
  expectSatisfied(rule, candidate('application for V { track: competitive }', service) + certified);
  const [finding] = expectFindings(
    rule,
    candidate('«application for V» { eligible: yes }', service) + certified,
    {
      severity: 'information',
    },
  );
  expect(finding?.fixes).toHaveLength(1);
});

test('a candidate who is rated may compete as well', () => {
  const rated = certified.replace('}\n', '}\n  rating for C1 { group: qualified }\n');
  const [finding] = expectFindings(rule, candidate('«application for V» { eligible: yes }') + rated);
  expect(finding?.fixes).toHaveLength(2);
});

test('it is due once the list is certified', () => {
  expectPending(rule, candidate('application for V { eligible: yes }'));
});

test('both tracks at once are one too many', () => {
  expectFindings(
    rule,
    candidate('application for V { track: «competitive» }\n  application for V { track: «noncompetitive» }'),
    { severity: 'information' },
  );
  expectNone(
    rule,
    candidate('application for V { track: competitive }\n  application for W { track: noncompetitive }'),
  );
});

test('others compete in any case, and a noncompetitive fill needs no choice', () => {
  expectNone(rule, candidate('application for V { eligible: yes }', 'civil-service') + certified);
  expectNone(
    rule,
    `vacancy V for P { purpose: noncompetitive }\n${candidate('application for V { eligible: yes }')}${certified}`,
  );
});
