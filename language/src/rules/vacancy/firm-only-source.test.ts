import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './firm-only-source.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  ${lines}\n}`;

test('any other source will do', () => {
  for (const other of [
    'source usajobs',
    'source cdp-opps',
    'usajobs { control-number: "776812300" }',
    'supplemental "Careers page" { closes: 2024-03-26 }',
    'cdp-opps-notice { sent: 2024-03-04 }',
  ]) {
    expectSatisfied(rule, vacancy(`source nonprofit-service\n  ${other}`));
  }
});

test('two firms are no more than firms', () => {
  expectFindings(rule, vacancy('«source nonprofit-service»\n  source commercial-firm "Search, Inc."'), {
    severity: 'error',
  });
});

test('it is a hint before the announcement is published, and nothing in a cancelled one or without a firm', () => {
  expectFindings(rule, vacancy('«source commercial-firm»', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('source commercial-firm', 'cancelled'));
  expectNone(rule, vacancy('source advertisement'));
});
