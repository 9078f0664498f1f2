import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './assessed-late.ts';

const appointment = (probation: string, more = ''): string =>
  `appointment A for C {\n  type: career\n  action: merit-selection\n  effective: 2023-08-11\n  ${more}\n  ${probation}\n}`;

test('the day before the last is in time, the last day a warning, the next an error', () => {
  const assessed = (day: string): string => appointment(`probation { ends: 2024-08-10 assessed: ${day} }`);
  expectSatisfied(rule, assessed('2024-08-09'));
  expectFindings(rule, assessed('«2024-08-10»'), { severity: 'warning' });
  const [finding] = expectFindings(rule, assessed('«2024-08-11»'), { severity: 'error' });
  expect(finding?.message).toBe('The assessment is dated 2024-08-11; probation ended on 2024-08-10.');
});

test('where the end is not written it is computed', () => {
  expectFindings(rule, appointment('probation { assessed: «2024-08-11» }'), { severity: 'error' });
  expectNone(rule, appointment('probation { nonpay { total: 50 days }\n    assessed: 2024-08-29 }'));
});

test('where either of two ends is right, the one that is written counts', () => {
  const open = (probation: string): string =>
    `agency AG "Agency" { }\nposition P "Director" { organization: AG }\n${appointment(probation, 'position: P').replace('2023-08-11', '2022-08-11')}`;
  expectFindings(rule, open('probation { ends: 2023-08-10 assessed: «2023-08-11» }'), { severity: 'error' });
  expectSatisfied(rule, open('probation { ends: 2024-08-10 assessed: 2023-08-11 }'));
  expectSatisfied(rule, open('probation { assessed: 2023-08-11 }'));
});

test('who completed probation before a reassignment owes none, whatever the file says of another', () => {
  const reassigned = (completed: string, head = 'probation'): string =>
    `candidate C { career-service { from: 2015-01-04 probation-completed: ${completed} } }\n${appointment(`${head} { starts: 2023-08-11 }`).replace('merit-selection', 'reassignment')}`;
  expectNone(rule, reassigned('2016-01-03'));
  expectFindings(rule, reassigned('none', '«probation»'), { severity: 'error' });
});

test('a limited appointment has no probation, and so none is due', () => {
  expectNone(rule, appointment('probation { ends: 2024-08-10 }').replace('career', 'limited-term'));
});

test('a missing one is due when probation has ended', () => {
  expectPending(rule, appointment('probation { ends: 2024-08-10 }'), { asOf: '2024-08-10' });
  expectFindings(rule, appointment('«probation» { ends: 2024-08-10 }'), {
    severity: 'error',
    asOf: '2024-08-11',
  });
});

test('none is due from someone who left, moved on or is being removed', () => {
  expectNone(rule, appointment('probation { ends: 2024-08-10 }', 'ended: 2024-03-01'));
  expectNone(rule, appointment('probation { ends: 2024-08-10 removal-initiated: 2024-06-02 }'));
  expectNone(
    rule,
    `${appointment('probation { ends: 2024-08-10 }')}\nappointment B for C { action: transfer effective: 2024-02-09 }`,
  );
});

test('who left after the end owed it', () => {
  expectFindings(rule, appointment('«probation» { ends: 2024-08-10 }', 'ended: 2024-09-30'));
});

test('while the end is not known it is pending', () => {
  expectPending(rule, 'appointment A for C {\n  probation { assessed: 2024-08-11 }\n}');
});

test('a removal ends what is owed where it took effect or was started by the end, later it takes nothing back', () => {
  const removed = (lines: string, head = 'probation'): string =>
    appointment(`${head} { ends: 2024-08-10 }`, `removal { ${lines} }`);
  expectNone(rule, removed('effective: 2024-08-10'));
  expectFindings(rule, removed('effective: 2024-08-11', '«probation»'), { severity: 'error' });
  expectNone(rule, removed('initiated: 2024-08-10'));
  expectFindings(rule, removed('initiated: 2024-08-11', '«probation»'), { severity: 'error' });
});

test('after a move it is due by the end of the probation that goes on, and not where that was over before', () => {
  const moved = (day: string, head = 'probation'): string =>
    `${appointment('')}\nappointment B for C { type: career action: transfer effective: ${day} ${head} { starts: ${day} } }`;
  const [finding] = expectFindings(rule, moved('2024-08-10', '«probation»'), { severity: 'error' });
  expect(finding?.message).toBe('Probation ended on 2024-08-10, and no assessment of it is recorded.');
  expectPending(rule, moved('2024-08-11'));
});
