import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './not-begun-anew.ts';

interface Given {
  readonly left?: string;
  readonly reason?: string;
  readonly more?: string;
  readonly completed?: string;
  readonly action?: string;
}

const files = (probation: string, given: Given = {}): string =>
  `candidate C { career-service { from: 2023-06-04 to: ${given.left ?? '2024-05-01'} leaving-reason: ${given.reason ?? 'resignation'} ${given.completed ?? 'probation-completed: none'} } }\nappointment A for C { type: career action: ${given.action ?? 'reappointment'} effective: 2024-06-02 ${given.more ?? ''} probation { ${probation} } }`;
const NEW = 'starts: 2024-06-02 ends: 2025-06-01';
const OLD = 'starts: «2023-06-04»';

test('after 31 days a new period starts, after 30 the old one goes on', () => {
  expectSatisfied(rule, files(NEW));
  const [finding] = expectFindings(rule, files(OLD), { severity: 'error' });
  expect(finding?.message).toMatch(/after 31 days outside the SES/);
  expectSatisfied(rule, files(OLD.replace(/[«»]/g, ''), { left: '2024-05-02' }));
});

test('the new period is a full one', () => {
  const [finding] = expectFindings(rule, files('starts: 2024-06-02 ends: «2025-05-31»'), {
    severity: 'error',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['End on 2025-06-01']);
  expectSatisfied(rule, files('starts: 2024-06-02 ends: 2025-06-20'));
});

test('no earlier day is credited', () => {
  const [finding] = expectFindings(rule, files(`${NEW} credited-days: «1»`), { severity: 'error' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['REA-004']);
  expectSatisfied(rule, files(`${NEW} credited-days: 0`));
  expectSatisfied(rule, files('credited-days: 120', { left: '2024-05-02' }));
});

test('each right to return silences it, another break takes the right away', () => {
  const rights = [
    'presidential-appointment',
    'reemployment-right',
    'noncareer-ses',
    'military-duty',
    'compensable-injury',
  ];
  for (const reason of rights) {
    expectSatisfied(rule, files('credited-days: 120', { reason }));
    expectFindings(rule, files('credited-days: «120»', { reason, more: 'other-break: yes' }));
  }
});

test('who completed probation begins none, and a first appointment is not meant', () => {
  expectNone(rule, files('credited-days: 120', { completed: 'probation-completed: 2024-04-01' }));
  expectNone(
    rule,
    'appointment A for C { action: merit-selection effective: 2024-06-02 probation { credited-days: 120 } }',
  );
});

test('whether a competition filled the position makes no difference', () => {
  expectFindings(rule, files('credited-days: «120»', { action: 'merit-selection' }));
});

test('an end before the new start moves with it', () => {
  const [start] = expectFindings(rule, files(`${OLD} ends: «2024-06-01»`));
  expect(start?.fixes.map(({ title }) => title)).toEqual(['Start on 2024-06-02 and end on 2025-06-01']);
});
