import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './indian-preference-sentence.ts';

const vacancy = (applies: string, lines: string, { agency = 'DES', status = 'open' } = {}): string =>
  `agency DES "Example Services" { kind: executive-department ${applies} }
vacancy V "N" for P {\n  status: ${status}\n  agency: ${agency}\n  ${lines}\n}`;
const YES = 'indian-preference: yes';
const SENTENCE = 'Preference will be given to American Indians.';

test('the sentence is carried where the preference applies', () => {
  expectSatisfied(rule, vacancy(YES, `other-information: "A clearance is needed. ${SENTENCE}"`));
  expectSatisfied(rule, vacancy(YES, 'other-information: "PREFERENCE WILL BE GIVEN  TO AMERICAN INDIANS"'));
  expectSatisfied(rule, vacancy(YES, 'statements: [indian-preference]'));
  expectFindings(rule, vacancy(YES, 'contact: "Us"', { agency: '«DES»' }), { severity: 'warning' });
});

test('other words are not the prescribed ones', () => {
  const text = vacancy(YES, 'other-information: "Indian preference policies apply."', { agency: '«DES»' });
  const [finding] = expectFindings(rule, text);
  expect(finding?.related.map(({ message }) => message)).toContain(
    'The announcement speaks of it in other words here.',
  );
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toContain(
    `other-information: "Indian preference policies apply. ${SENTENCE}"`,
  );
});

test('and nowhere else', () => {
  for (const applies of ['indian-preference: no', '']) {
    expectFindings(rule, vacancy(applies, `other-information: «"A clearance is needed. ${SENTENCE}"»`), {
      severity: 'warning',
    });
    expectFindings(rule, vacancy(applies, 'statements: [«indian-preference»]'));
    expectNone(rule, vacancy(applies, 'duties: "Serves American Indians."'));
  }
});

test('a draft gets a hint; an agency that the files do not declare is not judged', () => {
  expectFindings(rule, vacancy(YES, 'contact: "Us"', { agency: '«DES»', status: 'draft' }), {
    severity: 'information',
  });
  expectNone(rule, vacancy(YES, 'contact: "Us"', { status: 'cancelled' }));
  expectNone(rule, vacancy('', `other-information: "${SENTENCE}"`, { agency: 'BIA' }));
});
