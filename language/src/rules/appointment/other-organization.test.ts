import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './other-organization.ts';

const filled = (advertised: string, other: string, position = 'Q', action = 'merit-selection'): string =>
  `agency DES "Example Services" {\n  component OFM "Fleet"\n  component ORO "Regions"\n}
position P "Director" { ${advertised} }
position Q "Regional Director" { ${other} }
vacancy V for P { vacancies: 1 }
staffing-record R for V { rating-scale: category }
appointment A for C { action: ${action} record: R position: ${position} }`;

test('the position that was advertised, or another one in its organization, is lawful', () => {
  expectSatisfied(rule, filled('organization: DES.OFM', 'organization: DES.ORO', 'P'));
  expectSatisfied(rule, filled('organization: DES.OFM', 'organization: DES.OFM'));
});

test('a part of the advertised organization is lawful, and what is beside it is not', () => {
  expectSatisfied(rule, filled('organization: DES', 'organization: DES.ORO'));
  expectSatisfied(rule, filled('organization: DOI', 'organization: BIA'));
  expectFindings(rule, filled('organization: DES.OFM', 'organization: DES', '«Q»'), { severity: 'error' });
  expectFindings(rule, filled('organization: BIA', 'organization: NPS', '«Q»'), { severity: 'error' });
});

test('a reassignment is not measured by an announcement', () => {
  expectNone(rule, filled('organization: DES.OFM', 'organization: DES.ORO', 'Q', 'reassignment'));
});

test('nothing is said while an organization is not known', () => {
  expectPending(rule, filled('organization: DES.OFM', 'series: "0340"'));
});
