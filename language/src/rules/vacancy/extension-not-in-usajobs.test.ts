import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './extension-not-in-usajobs.ts';

const vacancy = (lines: string): string => `vacancy V "DES-1" for P {\n  status: closed\n  ${lines}\n}`;
const extended = (closes: string, entered: string): string =>
  vacancy(
    `closes: 2024-03-26\n  extension {\n    closes: ${closes}\n    entered-in-usajobs: ${entered}\n  }`,
  );

test('entered on the closing date that it replaces is in time', () => {
  expectSatisfied(rule, extended('2024-04-02', '2024-03-26'));
});

test('entered the day after is a warning, since there was no closed day between', () => {
  const [finding] = expectFindings(rule, extended('2024-04-02', '«2024-03-27»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    'The extension was entered in USAJOBS on 2024-03-27, one day after the closing date that it replaces.',
  );
});

test('entered after a break with too few days left is an error, with enough days a warning', () => {
  const [finding] = expectFindings(rule, extended('2024-04-09', '«2024-03-28»'), { severity: 'error' });
  expect(finding?.message).toMatch(/it would need 14 days from its entry, and it has 13 days\.$/);
  expectFindings(rule, extended('2024-04-10', '«2024-03-28»'), { severity: 'warning' });
});

test('each extension replaces the date before it', () => {
  const second = (entered: string): string =>
    vacancy(`closes: 2024-03-12
  extension {
    closes: 2024-03-17
    entered-in-usajobs: 2024-03-12
  }
  extension {
    closes: 2024-03-20
    entered-in-usajobs: ${entered}
  }`);
  expectNone(rule, second('2024-03-17'));
  expectFindings(rule, second('«2024-03-18»'));
});

test('an entry that is not recorded is a warning once the replaced date has passed', () => {
  const unrecorded = vacancy('closes: 2024-03-26\n  «extension» { closes: 2024-04-02 }');
  expectFindings(rule, unrecorded, { asOf: '2024-03-27', severity: 'warning' });
  expectPending(rule, unrecorded.replace(/[«»]/g, ''), { asOf: '2024-03-26' });
});

test('it is a hint in a draft', () => {
  expectFindings(rule, extended('2024-04-02', '«2024-03-28»').replace('closed', 'draft'), {
    severity: 'information',
  });
});

test('an extension of a date that is not written is not judged', () => {
  expectNone(rule, vacancy('extension { closes: 2024-04-02 }'));
});

test('a noncompetitive fill and a cancelled announcement are not judged', () => {
  expectNone(
    rule,
    extended('2024-04-02', '2024-03-28').replace('status', 'purpose: noncompetitive\n  status'),
  );
  expectNone(rule, extended('2024-04-02', '2024-03-28').replace('closed', 'cancelled'));
});
