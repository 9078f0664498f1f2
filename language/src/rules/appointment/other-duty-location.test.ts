import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './other-duty-location.ts';

const filled = (at: string, announced: string, action = 'merit-selection', link = 'record: R'): string =>
  `vacancy V for P { ${announced} }
staffing-record R for V { rating-scale: category }
qrb-case K for C { vacancy: V }
appointment A for C { action: ${action} ${link} duty-location: ${at} }`;

test('any of the announced locations is lawful, however it is written', () => {
  expectSatisfied(
    rule,
    filled('"Washington, DC"', 'duty-locations: ["Denver, CO", "Washington DC, District of Columbia"]'),
  );
  expectFindings(rule, filled('«"Washington, DC"»', 'duty-locations: ["Denver, CO"]'), { severity: 'error' });
});

test('the announcement is found by the case too', () => {
  expectFindings(
    rule,
    filled('«"Washington, DC"»', 'duty-locations: ["Denver, CO"]', 'merit-selection', 'case: K'),
  );
});

test('a location that was left open, and any other action, is not judged', () => {
  expectNone(rule, filled('"Reston, VA"', 'duty-locations: ["Washington DC metropolitan area"]'));
  expectNone(rule, filled('"Reston, VA"', 'duty-locations: ["Negotiable"]'));
  expectNone(rule, filled('"Reston, VA"', 'duty-locations: ["Denver, CO"]', 'reassignment'));
});

test('nothing is said while the announced locations are not known', () => {
  expectPending(rule, filled('"Reston, VA"', 'status: closed'));
});
