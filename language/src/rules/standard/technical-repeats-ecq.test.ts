import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './technical-repeats-ecq.ts';

const standard = (name: string, keys = 'aspect: technical', kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} ${name} { ${keys} }\n}\n`;

test.each(['FinancialManagement', 'BusinessAcumen', 'Vision', 'CreativityAndInnovation'])(
  '%s is covered by the executive core qualifications',
  name => {
    expectFindings(rule, standard(`«${name}»`), { severity: 'warning' });
    expectFindings(rule, standard(`«${name}»`, undefined, 'desirable'));
    expectNone(rule, standard(name, 'aspect: executive'));
    expectNone(rule, standard(name, 'ecqs: all'));
  },
);

test.each(['FinancialManagementSystems', 'ProgramManagement', 'FleetOperations'])('%s is not', name => {
  expectNone(rule, standard(name));
});

test('what it says of itself counts too', () => {
  expectFindings(rule, standard('Leading', 'aspect: technical ecqs: «[leading-people]»'), {
    severity: 'warning',
  });
});

test.each([
  ['Chief Financial Officer', 'FinancialManagement'],
  ['Chief Human Capital Officer', 'HumanCapitalManagement'],
])('%s: the field of the position is its own', (title, name) => {
  const position = `position P "${title}" {\n}\n`;
  expectNone(rule, position + standard(name));
  expectFindings(rule, position + standard('«BusinessAcumen»'));
  expectFindings(rule, position + standard(name, 'aspect: technical ecqs: «[business-acumen]»'));
});

test('a title that only shares the word management tells no field', () => {
  expectFindings(
    rule,
    `position P "Director of Fleet Management" {\n}\n${standard('«FinancialManagement»')}`,
  );
});
