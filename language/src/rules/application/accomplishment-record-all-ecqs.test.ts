import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone } from '../../testing/index.ts';
import rule from './accomplishment-record-all-ecqs.ts';

const FOUR = '[leading-change, leading-people, results-driven, business-acumen]';
const filed = (ecqs: string, asked = '', eligible = 'yes'): string =>
  `vacancy V for P { accomplishment-record { choice: agency-set ${asked} } }
candidate C { application for V { eligible: ${eligible} document accomplishment-record { ecqs: ${ecqs} } } }`;

test('four are a choice, five are all', () => {
  expectNone(rule, filed(FOUR));
  expectFindings(rule, filed('«all»'), { severity: 'warning' });
  expectFindings(rule, filed(`«${FOUR.replace(']', ', building-coalitions]')}»`));
  expectNone(rule, filed('all', '', 'no'));
});

test('where the announcement asks for all it is told there alone', () => {
  expectFindings(rule, filed('all', 'ecqs: «all»'), { severity: 'warning' });
});

test('single competencies are a choice', () => {
  expectNone(
    rule,
    filed(FOUR, 'competencies: [vision, team-building, accountability, financial-management, partnering]'),
  );
});

test('in a draft it is a hint, and the fixes narrow it or choose the method', () => {
  const text = `vacancy V for P {
  status: draft
  selection-method: accomplishment-record
  accomplishment-record {
    ecqs: «all»
    competencies: [vision]
  }
}`;
  const [finding] = expectFindings(rule, text, { severity: 'information' });
  const fixed = finding?.fixes.map(fix => applyFix(text.replace(/[«»]/g, ''), fix)) ?? [];
  expect(fixed[0]).toContain('accomplishment-record {\n    competencies: [vision]\n  }');
  expect(fixed[1]).toBe('vacancy V for P {\n  status: draft\n  selection-method: traditional\n}');
});
