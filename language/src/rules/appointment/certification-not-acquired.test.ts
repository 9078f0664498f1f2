import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certification-not-acquired.ts';

const standard = (within: string, keys = ''): string => `position P "Director" { designation: general }
standard S for P {
  ${keys}
  mandatory Certified {
    certification: "FAC"
    acquire-within: ${within}
  }
}
`;
const candidate = (body: string): string => `candidate C1 {\n  ${body}\n}\n`;
const acquired = (day: string): string => candidate(`certification "fac" { acquired: ${day} }`);
const appointment = (effective = '2024-08-11', more = ''): string =>
  `appointment A for C1 {\n  position: P\n  effective: ${effective}\n  ${more}\n}\n`;

test.each([
  ['18 months', '2026-02-11', '2026-02-12'],
  ['1 years', '2025-08-11', '2025-08-12'],
  ['90 days', '2024-11-09', '2024-11-10'],
])('%s: the last day is in time', (within, last, late) => {
  expectSatisfied(rule, standard(within) + acquired(last) + appointment());
  expectFindings(rule, standard(within) + acquired(late) + appointment('«2024-08-11»'), {
    severity: 'warning',
  });
});

test('one that is not told is information once the time is over', () => {
  const untold = standard('18 months') + candidate('service: outside');
  expectPending(rule, untold + appointment(), { asOf: '2026-02-11' });
  expectFindings(rule, untold + appointment('«2024-08-11»'), { asOf: '2026-02-12', severity: 'information' });
  expectPending(rule, untold + appointment(undefined, 'ended: 2026-01-31'));
});

test('who left or went on to another position by the last day owes it no more, a day later still', () => {
  const files =
    standard('18 months') + candidate('service: outside certification "FAC" { acquired: 2026-03-01 }');
  const next = (day: string): string => `appointment B for C1 { position: Q effective: ${day} }\n`;
  for (const untold of [standard('18 months') + candidate('service: outside'), files]) {
    expectNone(rule, untold + appointment() + next('2026-02-11'));
    expectNone(rule, untold + appointment(undefined, 'removal { effective: 2026-02-11 }'));
    expectFindings(rule, untold + appointment('«2024-08-11»') + next('2026-02-12'));
  }
});

test('a standard that came later or was superseded is not the one', () => {
  expectNone(
    rule,
    standard('18 months', 'approved: 2024-08-12') + candidate('service: outside') + appointment(),
  );
  expectNone(
    rule,
    standard('18 months', 'superseded: 2024-08-11') + candidate('service: outside') + appointment(),
  );
});

test('a candidate whom the files do not declare is not judged', () => {
  expectNone(rule, standard('18 months') + appointment());
});
