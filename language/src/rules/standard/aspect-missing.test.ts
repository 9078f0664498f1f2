import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './aspect-missing.ts';

const standard = (qualifications: string, keys = 'approved: 2024-01-23', head = 'standard S for P'): string =>
  `${head} {\n  ${keys}\n  ${qualifications}\n}\n`;
const TECHNICAL = 'mandatory Fleet { aspect: technical }';
const EXECUTIVE = 'desirable Core { aspect: executive }';
const OTHER = 'mandatory Else { aspect: other }';
const marked = '«standard S for P»';

test('both kinds are there, mandatory or desirable', () => {
  expectSatisfied(rule, standard(`${TECHNICAL}\n  ${EXECUTIVE}`));
});

test('one kind alone is an error, whichever it is', () => {
  const [executive] = expectFindings(rule, standard(TECHNICAL, undefined, marked), { severity: 'error' });
  expect(executive?.fixes.map(({ title }) => title)).toEqual(['Add the executive core qualifications']);
  const [technical] = expectFindings(rule, standard(EXECUTIVE, undefined, marked), { severity: 'error' });
  expect(technical?.fixes).toHaveLength(1);
});

test('others alone, or none that the file lists, are a warning', () => {
  expectFindings(rule, standard(OTHER, undefined, marked), { severity: 'warning' });
  expectFindings(rule, standard('', undefined, marked), { severity: 'warning' });
});

test('it is due once the standard is approved, and waits for the kind of each', () => {
  expectPending(rule, standard(TECHNICAL, 'level: well-qualified'));
  expectPending(rule, standard(`${TECHNICAL}\n  mandatory Core { ecqs: all }`));
});

test('a general position with a consultation is left out, a career reserved one is not', () => {
  const consulted = 'approved: 2024-01-23\n  basis: opm-consultation';
  const position = (designation: string): string => `position P "Director" { designation: ${designation} }\n`;
  expectNone(rule, position('general') + standard(TECHNICAL, consulted));
  expectFindings(rule, position('career-reserved') + standard(TECHNICAL, consulted, marked));
});

test('without technical ones it is a warning where an announcement says that there are none', () => {
  const announced = (technical: string): string =>
    `position P "Director" {\n}\nvacancy V for P { technical-qualifications: ${technical} }\n`;
  const [finding] = expectFindings(rule, announced('none') + standard(EXECUTIVE, undefined, marked), {
    severity: 'warning',
  });
  expect(finding?.related).toHaveLength(2);
  expectFindings(rule, announced('[Fleet]') + standard(EXECUTIVE, undefined, marked), { severity: 'error' });
  expectFindings(rule, announced('none') + standard(TECHNICAL, undefined, marked), { severity: 'error' });
});
