import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certification-consequences-unstated.ts';

const agency = (keys: string): string =>
  `agency DES "Department of Example Services" { ${keys} }\nposition P "Director" { organization: DES.OFM }\n`;
const standard = (keys: string, approved = 'approved: 2024-01-23'): string =>
  `standard S for P {\n  ${approved}\n  mandatory Certified { ${keys} }\n}\n`;
const POLICY = 'certification-consequences: "Directive 317"';
const NONE = 'kind: executive-department';

test('a policy says what follows', () => {
  expectSatisfied(rule, agency(POLICY) + standard('acquire-within: 18 months'));
  expectFindings(rule, agency(NONE) + standard('acquire-within: «18 months»'), { severity: 'warning' });
  expectFindings(rule, agency(NONE) + standard('certification-required: «later»'));
  expectFindings(rule, agency('certification-consequences: "…"') + standard('acquire-within: «18 months»'));
});

test('it is due once the standard is approved', () => {
  expectPending(rule, agency(NONE) + standard('acquire-within: 18 months', ''));
});

test('a standard that was superseded is left out', () => {
  expectNone(
    rule,
    agency(NONE) + standard('acquire-within: 18 months', 'approved: 2016-02-08 superseded: 2022-11-14'),
  );
});

test('nothing is asked without a later certification, or of an agency that the files do not declare', () => {
  expectNone(rule, agency(NONE) + standard('certification-required: at-application'));
  expectNone(rule, `position P "Director" { organization: GSA }\n${standard('acquire-within: 18 months')}`);
});
