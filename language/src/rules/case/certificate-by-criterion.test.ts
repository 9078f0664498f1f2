import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certificate-by-criterion.ts';

const text = (criterion: string, certification: string): string =>
  `qrb-case K for C { criterion: ${criterion} ${certification} }`;

test.each(['A', 'C'])('a certificate under criterion %s is a warning, none is in order', criterion => {
  expectFindings(rule, text(criterion, 'certification { certificate: «after-competition» }'), {
    severity: 'warning',
  });
  expectSatisfied(rule, text(criterion, 'certification { certificate: none }'));
  expectSatisfied(rule, text(criterion, 'certification { certified: 2024-07-12 }'));
});

test('criterion B without one is a warning from the day after the certification', () => {
  const certified = 'certification { certified: 2024-10-03 }';
  expectPending(rule, text('B', certified), { asOf: '2024-10-03' });
  const [finding] = expectFindings(rule, text('B', certified.replace('certification', '«certification»')), {
    asOf: '2024-10-04',
    severity: 'warning',
  });
  expect(finding?.fixes).toHaveLength(2);
  const known = `vacancy V "1" for P { area-of-consideration: civil-service }
qrb-case K for C { criterion: B program: P «certification» { certified: 2024-10-03 } }`;
  const [fitting] = expectFindings(rule, known);
  expect(fitting?.fixes.map(({ title }) => title)).toEqual([
    'Add `certificate: without-further-competition`',
  ]);
  expectFindings(rule, text('B', 'certification { certified: 2024-10-03 certificate: «none» }'));
  expectSatisfied(rule, text('B', 'certification { certified: 2024-10-03 certificate: after-competition }'));
});

test('a case without criterion is not judged', () => {
  expectNone(rule, 'qrb-case K for C { certification { certificate: after-competition } }');
});
