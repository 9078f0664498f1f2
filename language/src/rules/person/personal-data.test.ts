import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, findingsIn } from '../../testing/index.ts';
import rule from './personal-data.ts';

const fixed = (marked: string): string => {
  const [finding] = expectFindings(rule, marked, { severity: 'warning' });
  const [fix] = finding?.fixes ?? [];
  return fix === undefined ? '' : applyFix(marked.replace(/[«»]/g, ''), fix);
};

test.each([
  ['a key', 'candidate C1 {\n  application for V { reason: «"SSN 123-45-6789"» }\n}'],
  ['a label', 'candidate C1 {\n  held «"Adviser, DOB 4/2/1961"» { agency: GSA }\n}'],
  [
    'a list',
    'staffing-record R for V {\n  records { complaints: ["One", «"She lives at 12 Elm Street"»] }\n}',
  ],
  [
    'a reason',
    'staffing-record R for V {\n  records { selecting-official-recommendation: «not-applicable "SSN 123456789"» }\n}',
  ],
  ['an agency', 'agency X «"Example, SSN 123456789"» {\n  defense: no\n}'],
])('it is found in %s', (_, text) => {
  expectFindings(rule, text, { severity: 'warning' });
});

test.each([
  ['behind a key', 'candidate C1 {\n  service: outside «// SSN 123-45-6789»\n}'],
  ['in a block', 'candidate C1 {\n  application for V {\n    «/* born 1961:\n    DOB 4/2/1961 */»\n  }\n}'],
  [
    'in a list',
    'staffing-record R for V {\n  records { complaints: ["One", «// SSN 123-45-6789»\n "Two"] }\n}',
  ],
  ['above a declaration', '// C1\n«// SSN 123-45-6789»\ncandidate C1 {\n  service: outside\n}'],
  ['behind the last declaration', 'candidate C1 {\n  service: outside\n}\n\n«// SSN 123-45-6789»\n'],
])('it is found in a comment %s', (_, text) => {
  const [finding] = expectFindings(rule, text, { severity: 'warning' });
  expect(finding?.message).toMatch(/^This comment holds a [a-z ]+\.$/);
});

test.each([
  ['// Candidates reviewed on 2024-04-02, 12 of them; 5 U.S.C. 3393.'],
  ['// The date of birth is not kept here; see box 12.'],
  ['// vacancy V "123-45-6789" for P, as it was before'],
  ['// control-number: "776-81-2300"'],
  ['// Telephone 202-606-2246, or 776812300'],
])('none is found in %s', comment => {
  expectNone(rule, `${comment}\ncandidate C1 {\n  ${comment}\n  service: outside\n}`);
});

test('a file of comments alone has no declaration of which it could be told', () => {
  expectNone(rule, '// SSN 123-45-6789\n');
});

test('the fix of a comment keeps the rest of it, and the lines around', () => {
  expect(fixed('candidate C1 {\n  «// SSN 123-45-6789, see "the file"»\n  service: outside\n}')).toBe(
    'candidate C1 {\n  // SSN [removed], see "the file"\n  service: outside\n}',
  );
  expect(fixed('candidate C1 { «/* DOB 1961-04-02 */» service: outside }')).toBe(
    'candidate C1 { /* DOB [removed] */ service: outside }',
  );
});

test('a comment is waived in the block around it, or in the declaration below', () => {
  const waiver = `dispute ${rule.id} { reason: "An example from the guide." }`;
  const acceptedIn = (text: string) =>
    findingsIn(text, [rule]).map(({ rule: id, waived }) => [id, waived?.kind]);
  const held = (inside: string, outside: string): string =>
    `candidate C1 {\n  held "Director" {\n    // SSN 123-45-6789\n    ${inside}\n  }\n  ${outside}\n}`;
  expect(acceptedIn(held(waiver, ''))).toEqual([[rule.id, 'disputed']]);
  expect(acceptedIn(held('', waiver))).toEqual([[rule.id, 'disputed']]);
  expect(acceptedIn(held('', `held "Adviser" { ${waiver} }`))).toEqual([
    [rule.id, undefined],
    ['waiver/waives-nothing', undefined],
  ]);
  expect(acceptedIn(`// SSN 123-45-6789\ncandidate C1 {\n  ${waiver}\n}`)).toEqual([[rule.id, 'disputed']]);
});

test('the message does not repeat what it has found', () => {
  const [finding] = expectFindings(
    rule,
    'candidate C1 {\n  application for V { reason: «"SSN 123-45-6789, born: see DOB 1961-04-02"» }\n}',
  );
  expect(finding?.message).toBe('This text holds a social security number and a date of birth.');
  expect(JSON.stringify(finding)).not.toMatch(/6789|1961/);
});

test('the fix keeps the rest of the text', () => {
  const candidate = (reason: string): string =>
    `candidate C1 {\n  application for V {\n    reason: ${reason}\n  }\n}`;
  expect(fixed(candidate('«"Said \\"no\\"; SSN 123-45-6789."»'))).toBe(
    candidate('"Said \\"no\\"; SSN [removed]."'),
  );
  expect(fixed(candidate('«"""Two lines\n    with DOB 1961-04-02"""»'))).toBe(
    candidate('"""Two lines\n    with DOB [removed]"""'),
  );
  const record = (value: string): string =>
    `staffing-record R for V {\n  records { selecting-official-recommendation: ${value} }\n}`;
  expect(fixed(record('«not-applicable "SSN 123456789"»'))).toBe(record('not-applicable "SSN [removed]"'));
});

test('the number of a paper is no number of a person', () => {
  expectNone(rule, 'vacancy V "123-45-6789" for P {\n  status: draft\n}');
  expectNone(rule, 'vacancy V "DES-1" for P {\n  usajobs { control-number: "776812300" }\n}');
  expectNone(rule, 'qrb-case Q "ESCS 24-11873" for C1 {\n  escs { control-number: "776-81-2300" }\n}');
  expectFindings(rule, 'vacancy V «"SSN 123-45-6789"» for P {\n  status: draft\n}');
});

test('a dispute is read as well', () => {
  const text = `vacancy V "DES-1" for P {
  status: draft
  dispute ${rule.id} { reason: "SSN 123456789" }
}`;
  expect(findingsIn(text, [rule]).map(({ rule: id }) => id)).toContain(rule.id);
});
