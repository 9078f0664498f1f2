import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certificate-of-other-program.ts';

const text = (area: string, certificate: string, more = ''): string => `vacancy E1 "1" for P { ${area} }
${more}
qrb-case K for C {
  criterion: B
  program: P
  certification { certificate: ${certificate} }
}`;

test.each(['civil-service', 'all-qualified'])('open to %s: without further competition', area => {
  const entry = `area-of-consideration: ${area}`;
  expectSatisfied(rule, text(entry, 'without-further-competition'));
  const [finding] = expectFindings(rule, text(entry, '«after-competition»'), { severity: 'error' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['QCT-006']);
});

test.each(['agency', 'component', 'federal-competitive-service'])('open to %s: after competition', area => {
  const entry = `area-of-consideration: ${area}`;
  expectSatisfied(rule, text(entry, 'after-competition'));
  const [finding] = expectFindings(rule, text(entry, '«without-further-competition»'), { severity: 'error' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['QCT-005']);
});

test('where announcements differ, the one for which the candidate applied decides', () => {
  const other = 'vacancy E2 "2" for P { area-of-consideration: civil-service }';
  const entry = 'area-of-consideration: agency';
  expectNone(rule, text(entry, 'without-further-competition', other));
  const applied = 'candidate C { application for E2 { received: 2022-10-20 } }';
  expectFindings(rule, text(entry, '«after-competition»', `${other}\n${applied}`));
});

test('what is not told, and other criteria, are not judged', () => {
  expectNone(rule, text('opens: 2022-10-03', 'after-competition'));
  expectNone(rule, text('area-of-consideration: agency', 'none'));
  const open = text('area-of-consideration: agency', 'without-further-competition');
  expectNone(rule, open.replace('criterion: B', 'criterion: A'));
  expectPending(rule, open.replace('certificate: without-further-competition', 'certified: 2024-10-01'));
});
