import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './interagency-experience-too-narrow.ts';

const position = (nsp = 'yes'): string =>
  `position P "Director" { national-security-professional: ${nsp} }\nvacancy V for P { status: closed }\n`;
const candidate = (...experiences: string[]): string =>
  `candidate C1 {\n${experiences.map((keys, i) => `  experience E${i} { interagency: multi-agency ${keys} }\n`).join('')}  application for V { eligible: yes }\n}\n`;

test('two organizations, in one experience or in two', () => {
  expectSatisfied(rule, position() + candidate('organizations: ["State", "Defense"]'));
  expectSatisfied(rule, position() + candidate('organizations: ["State"]', 'organizations: ["Defense"]'));
});

test('one organization, named once or twice, is a warning', () => {
  expectFindings(rule, position() + candidate('organizations: «["State"]»'), { severity: 'warning' });
  expectFindings(rule, position() + candidate('organizations: «["State"]»', 'organizations: ["state "]'));
});

test('it waits for the organizations of each experience', () => {
  expectPending(rule, position() + candidate('leading: yes'));
  expectPending(rule, position() + candidate('organizations: ["State"]', 'leading: yes'));
});

test('nothing is asked for another position, of the own definition, or beside experience that equals it', () => {
  const one = candidate('organizations: ["State"]');
  expectNone(rule, position('no') + one);
  expectNone(rule, `${position()}standard S for P { nsp-definition: "Two years." }\n${one}`);
  expectNone(
    rule,
    position() + one.replace('application', 'experience E9 { interagency: equivalent }\n  application'),
  );
});
