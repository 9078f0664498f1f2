import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './weak-ecq-without-activity.ts';

const text = (idp: string, more = 'criterion: C submitted: 2023-11-14'): string => `qrb-case K for C {
  ${more}
  weak-ecqs: [business-acumen, building-coalitions]
  ${idp}
}`;
const both = 'ecqs: [business-acumen, building-coalitions]';

test('one activity may develop both', () => {
  expectSatisfied(rule, text(`document idp { activity "A" { ${both} competencies: [partnering] } }`));
});

test('the fix proposes what the case does not show yet', () => {
  const marked = text(`ecq building-coalitions { shows: [partnering] }
  «document idp» { activity "A" { ecqs: [business-acumen] competencies: [financial-management] } }`);
  const [finding] = expectFindings(rule, marked, { severity: 'error' });
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(marked.replace(/[«»]/g, ''), fix)).toContain(
    'competencies: [political-savvy, influencing-negotiating]',
  );
});

test('an activity without competencies is a warning', () => {
  expectFindings(rule, text(`document idp { «activity "A"» { ${both} } }`), { severity: 'warning' });
});

test('activities of which it is not told what they develop may cover it', () => {
  expectNone(rule, text('document idp { activity "A" { until: 2024-09-30 } }'));
  expectNone(rule, text('document idp { months: 12 }'));
});

test('without `weak-ecqs` those of the plan count', () => {
  const own = text(
    '«document idp» { ecqs: [leading-people] activity "A" { ecqs: [vision] competencies: [vision] } }',
  ).replace('weak-ecqs: [business-acumen, building-coalitions]', '');
  expectFindings(rule, own.replace('ecqs: [vision]', 'ecqs: [leading-change]'), { severity: 'error' });
});

test('a draft waits, and criterion B is not judged', () => {
  const one =
    'document idp { activity "A" { ecqs: [business-acumen] competencies: [financial-management] } }';
  expectPending(rule, text(one, 'criterion: C'));
  expectNone(rule, text(one, 'criterion: B submitted: 2023-11-14'));
});
