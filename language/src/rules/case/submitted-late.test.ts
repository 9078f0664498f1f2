import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './submitted-late.ts';

const text = (closes: string, lines: string, vacancy = ''): string => `vacancy V "DES-1" for P {
  closes: ${closes}
  ${vacancy}
}
qrb-case K for C {
  vacancy: V
  criterion: A
  ${lines}
}`;

test.each([
  ['2024-03-01', '2024-07-10', '2024-07-11'],
  ['2023-12-15', '2024-04-25', '2024-04-26'],
  ['2024-09-30', '2025-02-11', '2025-02-12'],
  ['2019-08-30', '2020-01-13', '2020-01-14'],
])('closed on %s, it is in time on %s and late on %s', (closes, inTime, late) => {
  expectSatisfied(rule, text(closes, `submitted: ${inTime}`));
  const [finding] = expectFindings(rule, text(closes, `submitted: «${late}»`), { severity: 'error' });
  expect(finding?.message).toBe(
    `The case was submitted on ${late}, 91 working days after the announcement closed; the last day in time was ${inTime}, after 90.`,
  );
  expect(finding?.related.map(({ message }) => message)).toEqual([`The announcement closed on ${closes}.`]);
});

test('a weekend day after the last one is still the last working day', () => {
  // 2024-03-05 and 90 working days is Friday 2024-07-12.
  expectSatisfied(rule, text('2024-03-05', 'submitted: 2024-07-13'));
  expectFindings(rule, text('2024-03-05', 'submitted: «2024-07-15»'));
});

test('closures of the office are no working days where the configuration names them', () => {
  const configuration = { calendar: { washingtonArea: false, closures: ['2024-12-24', '2025-01-09'] } };
  expectNone(rule, text('2024-09-30', 'submitted: 2025-02-13'), { configuration });
});

test('it is counted from the closing date as extended, and from that of an announcement that reopened', () => {
  expectSatisfied(rule, text('2024-02-20', 'submitted: 2024-07-10', 'extension { closes: 2024-03-01 }'));
  const reopened = 'vacancy W "DES-2" for P { reopens: V closes: 2024-03-01 }';
  expectSatisfied(rule, `${text('2024-02-01', 'submitted: 2024-07-10')}\n${reopened}`);
  expectFindings(rule, `${text('2024-02-01', 'submitted: «2024-07-11»')}\n${reopened}`);
});

test('a case for corrective action has no such clock', () => {
  const appointment = (action: string): string =>
    `\nappointment A for C {\n  case: K\n  action: ${action}\n}`;
  expectNone(rule, text('2024-03-01', 'submitted: 2025-03-03') + appointment('corrective-action'));
  expectFindings(rule, text('2024-03-01', 'submitted: «2025-03-03»') + appointment('merit-selection'));
});

test('an extension by OPM counts to its last day', () => {
  const granted = 'extension {\n    requested: 2024-07-01\n    granted-until: 2024-07-31\n  }';
  expectSatisfied(rule, text('2024-03-01', `${granted}\n  submitted: 2024-07-31`));
  const [finding] = expectFindings(rule, text('2024-03-01', `${granted}\n  submitted: «2024-08-01»`), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The case was submitted on 2024-08-01; OPM extended the period to 2024-07-31 only.',
  );
  expect(finding?.related).toHaveLength(3);
});

test('an extension that ends before the last working day takes nothing away', () => {
  const granted = 'extension { granted-until: 2024-06-30 }';
  expectSatisfied(rule, text('2024-03-01', `${granted}\n  submitted: 2024-07-10`));
});

test('one that was asked for without a recorded answer makes it a warning', () => {
  const [finding] = expectFindings(
    rule,
    text('2024-03-01', 'extension { requested: 2024-07-01 }\n  submitted: «2024-07-11»'),
    { severity: 'warning' },
  );
  expect(finding?.message).toMatch(/does not say that OPM granted it\.$/);
});

test('where the approval is attached, the day is still missing', () => {
  expectPending(rule, text('2024-03-01', 'attachment extension-approval\n  submitted: 2024-07-11'));
});

test('criterion B, a resubmission and a withdrawn case have no such clock', () => {
  const late = text('2024-03-01', 'submitted: 2024-12-01');
  expectNone(rule, late.replace('criterion: A', 'criterion: B'));
  expectNone(rule, late.replace('criterion: A', 'criterion: C\n  resubmission-of: K'));
  expectNone(rule, late.replace('criterion: A', 'criterion: A\n  withdrawn: 2024-12-02'));
  expectFindings(rule, late.replace('criterion: A', 'criterion: C').replace('2024-12-01', '«2024-12-01»'));
});

test('one that is not submitted is late from the day after', () => {
  const running = text('2024-03-01', '');
  expectPending(rule, running, { asOf: '2024-07-10' });
  const [finding] = expectFindings(rule, running.replace('qrb-case K for C', '«qrb-case K for C»'), {
    asOf: '2024-07-11',
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The case is not submitted; the last day was 2024-07-10, 90 working days after the announcement closed.',
  );
});

test('an extension lets one that is not submitted wait', () => {
  const granted = text('2024-03-01', 'extension { granted-until: 2024-07-31 }');
  expectPending(rule, granted, { asOf: '2024-07-31' });
  expectFindings(rule, granted.replace('qrb-case K for C', '«qrb-case K for C»'), { asOf: '2024-08-01' });
});

test('one that a board has reviewed was submitted, and a cancelled vacancy needs none', () => {
  expectPending(rule, text('2024-03-01', 'review { reviewed: 2024-06-01 }'));
  expectPending(rule, text('2024-03-01', '', 'status: cancelled'));
});

test('while the closing date, the vacancy or the criterion is not known it is pending or silent', () => {
  expectPending(rule, 'qrb-case K for C { criterion: A vacancy: V submitted: 2024-07-11 }');
  expectPending(rule, 'qrb-case K for C { criterion: A submitted: 2024-07-11 }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-07-11 }');
});

test('an agency may give itself fewer days', () => {
  const configuration = { figures: { 'qrb-submission-period': 60 } };
  expectFindings(rule, text('2024-03-01', 'submitted: «2024-05-28»'), { configuration });
  expectNone(rule, text('2024-03-01', 'submitted: 2024-05-24'), { configuration });
});
