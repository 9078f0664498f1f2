import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certified-late.ts';

const appointment = (probation: string, more = ''): string =>
  `appointment A for C {\n  type: career\n  action: merit-selection\n  effective: 2023-08-11\n  ${more}\n  ${probation}\n}`;
const ending = (lines: string): string => appointment(`probation {\n    ends: 2024-08-10\n    ${lines}\n  }`);

test('the day before the last is in time, the last day a warning, the next an error', () => {
  expectSatisfied(rule, ending('certified: 2024-08-09 by appointing-authority'));
  expectFindings(rule, ending('certified: «2024-08-10 by appointing-authority»'), { severity: 'warning' });
  const [finding] = expectFindings(rule, ending('certified: «2024-08-11 by appointing-authority»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('The certification is dated 2024-08-11; probation ended on 2024-08-10.');
});

test('a missing one is due when probation has ended', () => {
  expectPending(rule, ending(''), { asOf: '2024-08-10' });
  const [finding] = expectFindings(rule, ending('').replace('probation', '«probation»'), {
    severity: 'error',
    asOf: '2024-08-11',
  });
  expect(finding?.message).toMatch(/neither a certification of performance nor the start of a removal/);
});

test('a removal that was started in time stands in its place', () => {
  expectSatisfied(rule, ending('removal-initiated: 2024-08-10'));
  expectFindings(rule, ending('removal-initiated: «2024-08-11»'), { severity: 'error' });
});

test('none is due from someone who left or moved on', () => {
  expectNone(rule, appointment('probation { ends: 2024-08-10 }', 'ended: 2024-08-10'));
  expectNone(rule, `${ending('')}\nappointment B for C { action: reassignment effective: 2024-08-10 }`);
});

test('while the end is not known it is pending', () => {
  expectPending(rule, 'appointment A for C {\n  probation { certified: 2024-08-11 by erb }\n}');
});

test('who was removed by the end needs no certification', () => {
  const removed = (day: string, head = 'probation'): string =>
    `appointment A for C { type: career action: merit-selection effective: 2023-08-11 ${head} { ends: 2024-08-10 } removal { effective: ${day} procedure: probationary } }`;
  expectNone(rule, removed('2024-08-10'));
  expectFindings(rule, removed('2024-08-11', '«probation»'), { severity: 'error' });
});
