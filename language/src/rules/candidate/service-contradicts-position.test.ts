import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './service-contradicts-position.ts';

const candidate = (service: string, held: string): string =>
  `candidate C {\n  service: ${service}\n  held "Analyst" { ${held} }\n  application for V { received: 2024-04-01 }\n}`;

test('the position is held on the day of the application', () => {
  expectFindings(rule, candidate('«outside»', 'agency: DOI from: 2024-04-01'), { severity: 'warning' });
  expectFindings(rule, candidate('«outside»', 'agency: DOI from: 2020-01-01 to: 2024-04-01'));
  expectNone(rule, candidate('outside', 'agency: DOI from: 2024-04-02'));
  expectNone(rule, candidate('outside', 'agency: DOI from: 2020-01-01 to: 2024-03-31'));
});

test('only a position in an agency, and only the word `outside`', () => {
  expectNone(rule, candidate('outside', 'from: 2020-01-01'));
  expectNone(rule, candidate('uniformed-service', 'agency: DOD from: 2020-01-01'));
  expectNone(rule, candidate('civil-service', 'agency: DOI from: 2020-01-01'));
});
