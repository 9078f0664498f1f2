import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './interagency-leadership-missing.ts';

const position = (nsp: string): string =>
  `position P "Director" { national-security-professional: ${nsp} }\n`;
const standard = (keys: string, approved = 'approved: 2024-01-23', head = 'standard S for P'): string =>
  `${head} {\n  ${approved}\n  desirable Lead { ${keys} }\n}\n`;

test('a designated position asks for it, mandatory or desirable', () => {
  expectSatisfied(rule, position('yes') + standard('interagency-leadership: yes'));
  expectFindings(rule, position('yes') + standard('aspect: executive', undefined, '«standard S for P»'), {
    severity: 'warning',
  });
  expectFindings(
    rule,
    position('yes') + standard('interagency-leadership: no', undefined, '«standard S for P»'),
  );
});

test('another position does not, and neither does a standard that is not approved or was superseded', () => {
  expectNone(
    rule,
    position('yes') + standard('aspect: executive', 'approved: 2016-02-08 superseded: 2022-11-14'),
  );
  expectNone(rule, position('no') + standard('aspect: executive'));
  expectPending(rule, position('yes') + standard('aspect: executive', ''));
});
