import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './evidence-leaves-ecq.ts';

const text = (template: string, record = 'ecqs: [leading-change]', more = ''): string => `qrb-case K for C {
  method: accomplishment-record
  document accomplishment-record { ${record} }
  document qrb-template { ${template} }
  ${more}
}`;

test('together they cover all', () => {
  expectSatisfied(rule, text('ecqs: all'));
  const [finding] = expectFindings(rule, text('ecqs: «[leading-people, results-driven, business-acumen]»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'Neither the accomplishment record nor the template covers `building-coalitions`.',
  );
});

test('what is not told, and a narrative in place of both, are not judged', () => {
  expectPending(rule, text('pages: 4'));
  expectNone(rule, text('ecqs: [leading-people]', 'pages: 5'));
  expectNone(rule, text('ecqs: [leading-people]', 'ecqs: [leading-change]', 'document ecq-narrative'));
  expectNone(
    rule,
    text('ecqs: [leading-people]').replace('method: accomplishment-record', 'method: qrb-template'),
  );
});
