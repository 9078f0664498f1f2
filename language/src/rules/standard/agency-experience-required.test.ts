import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './agency-experience-required.ts';

const agency = 'agency DES "Department of Example Services" { kind: executive-department }\n';
const position = `${agency}position P "Director" { organization: DES }\n`;
const standard = (keys: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Systems { ${keys} }\n}\n`;

test('what it says of itself is an error where mandatory, a warning where desirable', () => {
  expectFindings(rule, standard('agency-specific: «yes»'), { severity: 'error' });
  expectFindings(rule, standard('agency-specific: «yes»', 'desirable'), { severity: 'warning' });
  expectSatisfied(rule, standard('agency-specific: no'));
});

test.each([
  'Experience with DES systems.',
  'Experience managing the DES fleet.',
  'Has worked in the Department of Example Services.',
])('a text that asks for experience with the agency is a warning: %s', text => {
  expectFindings(rule, `${position}${standard(`text: «"${text}"»`)}`, { severity: 'warning' });
  expectNone(rule, position + standard(`text: "${text}"`, 'desirable'));
  expectNone(rule, position + standard(`text: "${text}" agency-specific: no`));
});

test.each([
  'Experience with DES systems or equivalent ones.',
  'Leads the vehicles that DES owns.',
  'Experience with DESIGN.',
  'Experience in matters that are relevant to DES and its mission.',
  'Experience with large fleets, such as those of DES.',
  'Experience at DES or in industry.',
  'Experience with large fleets. The director reports for DES to Congress.',
  'Experience that shows knowledge of the laws governing the Department of Example Services.',
  'Experience at national scale.',
])('a text is left alone: %s', text => {
  expectNone(rule, position + standard(`text: "${text}"`));
});
