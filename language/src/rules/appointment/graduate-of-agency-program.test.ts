import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './graduate-of-agency-program.ts';

const program = (area: string, opens = '2022-10-03', name = 'D'): string =>
  `vacancy V${name} "N" for ${name} { opens: ${opens} area-of-consideration: ${area} }\nprogram ${name} for DES { participation for C { completed: 2024-07-01 } }\n`;
const appointment = (action: string): string =>
  `appointment A for C { type: career action: ${action} effective: 2024-11-03 }`;

test('the civil service and everybody are open enough', () => {
  expectSatisfied(rule, program('civil-service') + appointment('cdp-graduate'));
  expectSatisfied(rule, program('all-qualified') + appointment('cdp-graduate'));
});

test('one agency, one component and the competitive service alone are not', () => {
  for (const area of ['agency', 'component', 'federal-competitive-service'])
    expectFindings(rule, program(area) + appointment('«cdp-graduate»'), { severity: 'error' });
});

test('graduates of the former programs compete by their own provision', () => {
  const cited = (opens: string) =>
    expectFindings(rule, program('agency', opens) + appointment('«cdp-graduate»'))[0]?.provisions.map(
      ({ id }) => id,
    );
  expect(cited('2009-12-09')).toEqual(['APT-001', 'APT-029']);
  expect(cited('2009-12-10')).toEqual(['APT-003']);
});

test('another program that was open enough will do', () => {
  expectSatisfied(
    rule,
    program('agency') + program('civil-service', '2022-10-03', 'E') + appointment('cdp-graduate'),
  );
});

test('a criterion B case names the program too', () => {
  const files = program('agency').replace('participation for C ', 'participation for X ');
  expectFindings(rule, `${files}qrb-case K "N" for C { program: D }\n${appointment('«cdp-graduate»')}`);
});

test('without a program nothing is said, and whoever competes is free', () => {
  expectPending(rule, appointment('cdp-graduate'));
  expectNone(rule, program('agency') + appointment('merit-selection'));
});
