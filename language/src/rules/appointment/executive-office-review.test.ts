import { test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  expectSilent,
} from '../../testing/index.ts';
import rule from './executive-office-review.ts';

const files = (kind: string, reviewers: string, organization = 'X'): string =>
  `agency X "Example" {\n  ${kind}\n  component O "Office"\n}\nposition P "Director" { organization: ${organization} }\nappointment A for C {\n  position: P\n  reviewed-by: ${reviewers}\n}`;
const COMMISSION = 'kind: independent-regulatory-commission';

test('a reviewer of the Executive Office is an error, alone or among others, in a component too', () => {
  expectFindings(rule, files(COMMISSION, '[«executive-office»]'), { severity: 'error' });
  expectFindings(rule, files(COMMISSION, '[«executive-office», erb]'), { severity: 'error' });
  expectFindings(rule, files(COMMISSION, '[«executive-office»]', 'X.O'), { severity: 'error' });
});

test('other reviewers, and other agencies, are free', () => {
  expectSatisfied(rule, files(COMMISSION, '[agency-head, erb]'));
  expectSilent(rule, files('kind: executive-department', '[executive-office]'));
});

test('an agency of an unknown kind says nothing, nor do reviewers that are not named', () => {
  expectPending(rule, files('', '[executive-office]'));
  expectNone(rule, 'appointment A for C { position: P }');
});
