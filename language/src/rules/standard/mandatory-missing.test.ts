import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './mandatory-missing.ts';

const MANDATORY = 'mandatory Fleet { aspect: technical }';
const DESIRABLE = 'desirable Electric { aspect: technical }';
const standard = (qualifications: string, head = 'standard S for P'): string =>
  `${head} {\n  approved: 2024-01-23\n  ${qualifications}\n}\n`;
const position = 'position P "Director" { designation: general }\n';
const announced = (more: string): string => `${position}vacancy V for P { ${more} }\n`;
const marked = '«standard S for P»';

test('both kinds are in order, none at all is for another rule', () => {
  expectSatisfied(rule, standard(`${MANDATORY}\n  ${DESIRABLE}`));
  expectNone(rule, standard(''));
});

test('none that is mandatory is a warning', () => {
  expectFindings(rule, standard(DESIRABLE, marked), { severity: 'warning' });
});

test('none that is desirable is information in a competition, and nothing outside one', () => {
  expectFindings(rule, announced('status: open') + standard(MANDATORY, marked), { severity: 'information' });
  expectNone(rule, announced('status: draft') + standard(MANDATORY));
  expectNone(rule, announced('status: open purpose: noncompetitive') + standard(MANDATORY));
  expectNone(rule, position + standard(MANDATORY));
});

test('it is due once the standard is approved', () => {
  expectPending(rule, `standard S for P {\n  ${DESIRABLE}\n}\n`);
});
