import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './usajobs-agency-differs.ts';

const shown = (agency: string, organization: string): string =>
  `position P "Director" { ${organization} }\nvacancy V for P {\n  usajobs { agency: ${agency} }\n}
agency DES "Example Services" {\n  kind: executive-department\n  component OFM "Fleet"\n}`;

test('a component and its department agree, declared or listed', () => {
  expectSatisfied(rule, shown('DES', 'organization: DES.OFM'));
  expectSatisfied(rule, shown('DOI', 'organization: BIA'));
  expectFindings(rule, shown('«GSA»', 'organization: BIA'), { severity: 'warning' });
  expectFindings(rule, shown('«GSA»', 'organization: DES.OFM'), { severity: 'warning' });
});

test('nothing is said where one of them is not known', () => {
  expectPending(rule, shown('GSA', 'series: "0340"'));
  expectNone(rule, shown('Nowhere', 'organization: DES'));
  expectNone(rule, shown('GSA', 'organization: Nowhere'));
});
