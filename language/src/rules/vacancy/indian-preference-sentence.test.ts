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

test('it is the agency of the position that counts', () => {
  const inBureau = (organization: string, line: string): string =>
    `agency BIA "Bureau of Indian Affairs" { indian-preference: yes }
position P "Director" { organization: ${organization} }
${vacancy('\n  component OIS "Office of Indian Services"\n', line)}`;
  expectSatisfied(rule, inBureau('BIA', `other-information: "${SENTENCE}"`));
  expectFindings(rule, inBureau('BIA', 'contact: "Us"').replace('agency: DES', 'agency: «DES»'));
  expectFindings(rule, inBureau('DES', `other-information: «"${SENTENCE}"»`));
  expectNone(rule, inBureau('DES.OIS', `other-information: "${SENTENCE}"`));
  expectNone(rule, inBureau('NPS', `other-information: "${SENTENCE}"`));
});

test('a component is judged where its agency says whether the preference applies', () => {
  const position = 'position P "Director" { organization: DES.OIS }\n';
  const says = (applies: string): string => position + vacancy(applies, `other-information: «"${SENTENCE}"»`);
  expectFindings(rule, says('indian-preference: no'));
  expectSatisfied(rule, says(YES).replace(/[«»]/g, ''));
});

test('a draft gets a hint; an agency that the files do not declare is not judged', () => {
  expectFindings(rule, vacancy(YES, 'contact: "Us"', { agency: '«DES»', status: 'draft' }), {
    severity: 'information',
  });
  expectNone(rule, vacancy(YES, 'contact: "Us"', { status: 'cancelled' }));
  expectNone(rule, vacancy('', `other-information: "${SENTENCE}"`, { agency: 'BIA' }));
});
