import { expect, test } from 'vitest';
import {
  applyFix,
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  readMarks,
} from '../../testing/index.ts';
import rule from './open-past-closing.ts';

const vacancy = (status: string, lines = 'closes: 2024-03-26'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${lines}\n}`;

test('on its closing date it is open, the day after it is not', () => {
  expectSatisfied(rule, vacancy('open'), { asOf: '2024-03-26' });
  const marked = vacancy('«open»');
  const [finding] = expectFindings(rule, marked, { severity: 'information', asOf: '2024-03-27' });
  expect(finding?.message).toBe(
    'The announcement is `open`, and it closed on 2024-03-26; the case is seen from 2024-03-27.',
  );
  const [fix] = finding?.fixes ?? [];
  expect(fix?.safe).toBe(false);
  expect(fix && applyFix(readMarks(marked).text, fix)).toBe(vacancy('closed'));
});

test('an extension moves the day', () => {
  const extended = 'closes: 2024-03-26\n  extension { closes: 2024-04-02 }';
  expectSatisfied(rule, vacancy('open', extended), { asOf: '2024-04-02' });
  expectFindings(rule, vacancy('«open»', extended), { asOf: '2024-04-03' });
});

test('an extension whose day is not known may be the one that counts', () => {
  expectNone(rule, vacancy('open', 'closes: 2024-03-26\n  extension {}'), { asOf: '2024-04-03' });
});

test('one without a closing date stays open', () => {
  expectPending(rule, vacancy('open', 'opens: 2024-03-04'), { asOf: '2030-01-01' });
});

test('one that is reopened is passed over, and the one that reopens it is not', () => {
  const again = 'vacancy W "DES-2" for P {\n  status: «open»\n  closes: 2024-04-30\n  reopens: V\n}';
  expectFindings(rule, `${vacancy('open')}\n\n${again}`, { asOf: '2024-05-01' });
});

test('a draft, a closed and a cancelled one are not open', () => {
  for (const status of ['draft', 'closed', 'cancelled'])
    expectNone(rule, vacancy(status), { asOf: '2024-03-27' });
});
