import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './ecqs-missing.ts';

const standard = (qualifications: string, keys = 'approved: 2024-01-23'): string =>
  `standard S for P {\n  ${keys}\n  ${qualifications}\n}\n`;
const FOUR = '[leading-change, leading-people, results-driven, business-acumen]';

test('all five are asked for, in one qualification or in several', () => {
  expectSatisfied(rule, standard('mandatory Core { ecqs: all }'));
  expectSatisfied(
    rule,
    standard(`mandatory A { ecqs: ${FOUR} }\n  mandatory B { ecqs: [building-coalitions] }`),
  );
});

test('four of five are an error', () => {
  const [finding] = expectFindings(rule, standard(`mandatory A { ecqs: «${FOUR}» }`), { severity: 'error' });
  expect(finding?.message).toBe('The standard asks for 4 of the 5 ECQs; `building-coalitions` is missing.');
});

test('one that is only desirable is not asked for', () => {
  expectFindings(
    rule,
    standard(`mandatory A { ecqs: «${FOUR}» }\n  desirable B { ecqs: [building-coalitions] }`),
  );
});

test('an executive qualification that names none may mean all', () => {
  expectFindings(rule, standard('«mandatory Core» { aspect: executive }'), { severity: 'warning' });
});

test('without an executive qualification, or before the approval, it is pending', () => {
  expectPending(rule, standard('mandatory Fleet { aspect: technical }'));
  expectPending(rule, standard('mandatory Core { aspect: executive }', 'level: well-qualified'));
});
