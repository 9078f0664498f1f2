import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './firm-area-too-narrow.ts';

const vacancy = (area: string, { status = 'open', source = 'commercial-firm' } = {}): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  area-of-consideration: ${area}\n  source ${source}\n}`;

test('only the widest area goes with a service or firm', () => {
  expectSatisfied(rule, vacancy('all-qualified'));
  expectFindings(rule, vacancy('«civil-service»', { source: 'nonprofit-service' }), { severity: 'error' });
});

test('an unlawful area is told by itself, and other sources go with both', () => {
  expectNone(rule, vacancy('agency'));
  expectNone(rule, vacancy('civil-service', { source: 'advertisement' }));
});

test('a draft gets a hint', () => {
  expectFindings(rule, vacancy('«civil-service»', { status: 'draft' }), { severity: 'information' });
});
