import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './before-standard.ts';

const position = 'position P "Director" { designation: general }\n';
const standard = (keys: string): string => `standard S for P { ${keys} }\n`;
const appointment = (effective = '2022-10-01', to = 'P'): string =>
  `appointment A for C1 {\n  position: ${to}\n  type: noncareer\n  effective: ${effective}\n}\n`;

test('the standard is approved before the appointment takes effect', () => {
  expectSatisfied(rule, position + standard('approved: 2022-09-30') + appointment());
  expectFindings(rule, position + standard('approved: 2022-10-01') + appointment('«2022-10-01»'), {
    severity: 'warning',
  });
  expectFindings(rule, position + standard('approved: 2022-10-02') + appointment('«2022-10-01»'), {
    severity: 'error',
  });
});

test('the first of several standards counts, and one for several positions', () => {
  const later = 'standard T for P { approved: 2023-01-01 }\n';
  expectSatisfied(rule, position + later + standard('approved: 2022-06-01') + appointment());
  const shared =
    'position Q "Deputy" { designation: general }\nstandard T for Q { also-for: [P] approved: 2022-06-01 }\n';
  expectSatisfied(rule, position + shared + appointment());
});

test('one without a day is a warning once the appointment took effect, and none at all information', () => {
  expectFindings(rule, position + appointment(undefined, '«P»'), { severity: 'information' });
  expectFindings(rule, position + standard('level: well-qualified') + appointment(undefined, '«P»'), {
    severity: 'warning',
  });
  expectPending(rule, position + appointment(), { asOf: '2022-09-30' });
});

test('where the position was announced it is told there; an undeclared position is left out', () => {
  expectNone(rule, `${position}vacancy V for P { status: closed }\n${appointment()}`);
  expectFindings(
    rule,
    `${position}vacancy V for P { status: closed purpose: noncompetitive }\n${appointment(undefined, '«P»')}`,
  );
  expectNone(rule, appointment());
});

test('what a standard lacks is told of the first appointment alone, what came too early of each', () => {
  const second = appointment('2023-10-01').replace('appointment A for C1', 'appointment B for C2');
  expectFindings(rule, position + second + appointment(undefined, '«P»'), { severity: 'information' });
  expectFindings(
    rule,
    position +
      standard('approved: 2024-01-01') +
      appointment('«2022-10-01»') +
      second.replace('2023-10-01', '«2023-10-01»'),
    { severity: 'error' },
  );
});
