import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './certificate-not-forwarded.ts';

const record = (keys: string, more = 'selection for C1 { selected: 2024-05-08 }'): string =>
  `staffing-record R for V {\n  erb-action { ${keys} }\n  ${more}\n}\n`;
const SENT = 'sent-to-supervisory-official: 2024-05-02';

test('all of it is forwarded by the day of the selection', () => {
  expectSatisfied(rule, record(`${SENT} forwarded-in-full: 2024-05-08`));
  expectFindings(rule, record(`${SENT} forwarded-in-full: «2024-05-09»`), { severity: 'warning' });
  expectFindings(rule, record('sent-to-supervisory-official: «2024-05-02»'), { severity: 'warning' });
});

test('it is due with the selection, and only where the list went to someone else first', () => {
  expectPending(rule, record(SENT, 'rating-scale: category'));
  expectSilent(rule, record('certified: 2024-05-01'));
});
