import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-an-ses-agency.ts';

const member = (agency: string): string => `qrb-board B { member M1 { agency: ${agency} } }`;

test('an agency outside the SES is a warning that says why', () => {
  const [finding] = expectFindings(rule, member('«GAO»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    '`GAO` is not an agency with SES positions: it is named in 5 U.S.C. 3132(a)(1) among those outside the SES.',
  );
});

test('one that the case files declare under its own title is the same', () => {
  expectFindings(rule, `agency SEC "Securities and Exchange Commission" { }\n${member('«SEC»')}`);
});

test('another agency under that name is not', () => {
  expectSatisfied(rule, `agency SEC "Seed Exchange Center" { }\n${member('SEC')}`);
});

test('agencies with SES positions and agencies of the case files are right', () => {
  expectSatisfied(rule, member('GSA'));
  expectSatisfied(rule, `agency DES "Department of Example Services" { }\n${member('DES')}`);
});

test('a member without an agency is pending', () => {
  expectPending(rule, 'qrb-board B { member M1 { appointment: career } }');
});

test('a name that leads nowhere is told elsewhere', () => {
  expectNone(rule, member('Unheard'));
});

test('a member who is none of the SES is an error, from whatever agency', () => {
  const board = (lines: string): string => `qrb-board B { member M1 { ${lines} } }`;
  const [finding] = expectFindings(rule, board('agency: GSA appointment: «not-ses»'), { severity: 'error' });
  expect(finding?.message).toBe('`M1` is no member of the SES, and sits on the Board.');
  expectFindings(rule, board('agency: GAO appointment: «not-ses»'), { severity: 'error' });
  expectSatisfied(rule, board('agency: GSA appointment: limited-term'));
});
