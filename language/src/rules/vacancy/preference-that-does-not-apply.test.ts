import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone } from '../../testing/index.ts';
import rule from './preference-that-does-not-apply.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  ${lines}\n}`;

test('a statement, and a sentence that promises it, are errors', () => {
  expectFindings(rule, vacancy('statements: [«veterans-preference», «rule-of-three»]'), {
    severity: 'error',
  });
  expectFindings(rule, vacancy(`how-to-apply: «"Veterans' preference will be given."»`), {
    severity: 'error',
  });
});

test('a sentence that mentions it is a warning', () => {
  expectFindings(rule, vacancy(`other-information: «"To claim veterans' preference, send a DD-214."»`), {
    severity: 'warning',
  });
});

test('a question is a mention, unless the answer is no', () => {
  expectFindings(rule, vacancy(`contact: «"Have you veterans' preference? Notify us."»`));
});

test('in a draft it is a hint, and in a cancelled announcement nothing', () => {
  expectFindings(rule, vacancy('statements: [«veterans-preference»]', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('statements: [veterans-preference]', 'cancelled'));
});

test('duties, denials, and entry into a program under Schedule B are left alone', () => {
  expectNone(rule, vacancy(`duties: "Leads the veterans' preference program."`));
  expectNone(rule, vacancy(`other-information: "Veterans' preference does not apply to the SES."`));
  expectNone(
    rule,
    vacancy(`purpose: program-entry\n  other-information: "Veterans' preference will be given."`),
  );
  expectNone(rule, vacancy('statements: [indian-preference]'));
  for (const text of [
    "Veterans' preference under 5 U.S.C. 2108 does not apply to the SES.",
    "Does veterans' preference apply? No, it does not.",
    "The following do not apply to the SES: time in grade; veterans' preference.",
    "The following do not apply to the SES:\n\n  - Time in grade.\n  - Veterans' preference.",
  ])
    expectNone(rule, vacancy(`other-information: """${text}"""`));
});

test('what is denied of one item of a list is not denied of the next', () => {
  const text = `"""- Relocation expenses are not paid\n  - Veterans' preference applies\n  - A clearance is needed"""`;
  const [finding] = expectFindings(rule, vacancy(`other-information: «${text}»`), { severity: 'warning' });
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(vacancy(`other-information: ${text}`), fix)).toContain(
    '"""- Relocation expenses are not paid\n  - A clearance is needed"""',
  );
});

test('the fix takes the sentence out, and leaves a placeholder where nothing else is said', () => {
  const fixed = (text: string): string | undefined => {
    const [finding] = expectFindings(rule, vacancy(`other-information: «"${text}"»`));
    const [fix] = finding?.fixes ?? [];
    return fix && applyFix(vacancy(`other-information: "${text}"`), fix);
  };
  expect(fixed("A clearance is needed. Veterans' preference will be given.")).toBe(
    vacancy('other-information: "A clearance is needed."'),
  );
  expect(fixed("Veterans' preference will be given.")).toBe(vacancy('other-information: "…"'));
});
