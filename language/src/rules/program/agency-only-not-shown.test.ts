import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './agency-only-not-shown.ts';

const announced = (opens = '2008-03-01', area = 'agency'): string =>
  `\nvacancy V "1" for P { purpose: program-entry opens: ${opens} area-of-consideration: ${area} }`;
const exception = (lines: string, more = announced()): string =>
  `program P for DES { agency-only-exception { ${lines} } }${more}`;

test('exactly fifteen percent are enough, less is an error', () => {
  expectSatisfied(rule, exception('career-appointments: 40 from-outside: 6'));
  const [finding] = expectFindings(rule, exception('career-appointments: 41 from-outside: «6»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'Of 41 career appointments 6 came from outside the agency; 15 percent are the least.',
  );
});

test('no appointment at all shows nothing', () => {
  expectFindings(rule, exception('career-appointments: 0 from-outside: «0»'), { severity: 'error' });
});

test('the five years end the day before the announcement', () => {
  expectSatisfied(rule, exception('from: 2003-03-01 to: 2008-02-29'));
  const [first] = expectFindings(rule, exception('from: «2003-03-02» to: «2008-03-01»'), {
    severity: 'warning',
  });
  expect(first?.fixes.map(({ title }) => title)).toEqual(['Count from 2003-03-01 to 2008-02-29']);
});

test('a showing that is not told of is a warning, counts that are not told of pending', () => {
  expectFindings(rule, `«program P for DES» { }${announced()}`, { severity: 'warning' });
  expectPending(rule, exception('career-appointments: 40'));
});

test('a program open to more, or announced later, needs no showing', () => {
  expectFindings(rule, `«program P for DES» { }${announced('2009-12-09')}`);
  expectNone(rule, `program P for DES { }${announced('2009-12-10')}`);
  expectNone(rule, `program P for DES { }${announced('2008-03-01', 'civil-service')}`);
  expectNone(rule, 'program P for DES { agency-only-exception { career-appointments: 40 from-outside: 1 } }');
});
