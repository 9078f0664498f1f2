import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-confirmed-in-escs.ts';

const text = (escs: string, more = 'criterion: A submitted: 2024-06-10'): string =>
  `qrb-case K for C { ${more} escs { ${escs} } }`;

test('each of the two that is denied is an error', () => {
  expectFindings(rule, text('merit-staffing-validated: «no» qualifications-certified: «no»'), {
    severity: 'error',
  });
  expectSatisfied(rule, text('merit-staffing-validated: yes qualifications-certified: yes'));
});

test('under criterion B only merit staffing counts, as a warning', () => {
  const more = 'criterion: B submitted: 2024-09-03';
  expectFindings(rule, text('merit-staffing-validated: «no» qualifications-certified: no', more), {
    severity: 'warning',
  });
});

test('what is not told is not judged, and a draft waits', () => {
  expectNone(rule, text('criterion: A'));
  expectPending(rule, text('merit-staffing-validated: no', 'criterion: A'));
});
