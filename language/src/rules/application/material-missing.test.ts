import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './material-missing.ts';

interface Case {
  readonly method?: string;
  readonly service?: string;
  readonly purpose?: string;
}

const applied = (
  lines: string,
  { method = 'traditional', service = 'civil-service', purpose = 'initial-career' }: Case = {},
): string =>
  `vacancy V for P { selection-method: ${method} purpose: ${purpose} }
candidate C {\n  service: ${service}\n  application for V {\n    ${lines}\n  }\n}`;

test('each method has its own materials', () => {
  expectSatisfied(rule, applied('document resume\n    document ecq-narrative\n    eligible: yes'));
  expectSatisfied(rule, applied('document resume eligible: yes', { method: 'resume-based' }));
  expectFindings(rule, applied('document resume eligible: «yes»'), { severity: 'warning' });
  expectFindings(rule, applied('document resume eligible: «yes»', { method: 'accomplishment-record' }));
});

test('who need not show the ECQs again is left out', () => {
  for (const service of ['career-ses', 'former-career-ses']) {
    expectNone(rule, applied('document resume eligible: yes', { service }));
  }
  expectNone(rule, `${applied('document resume eligible: yes')}\nqrb-case K for C { criterion: B }`);
  expectNone(rule, applied('document resume track: noncompetitive eligible: yes'));
});

test('who is not eligible, or lists no documents, is not judged', () => {
  expectNone(rule, applied('document resume eligible: no'));
  expectPending(rule, applied('document resume'));
  expectPending(rule, applied('eligible: yes'));
});

test('entry into a program and a noncompetitive fill are not judged', () => {
  for (const purpose of ['program-entry', 'noncompetitive']) {
    expectNone(rule, applied('document resume eligible: yes', { purpose }));
  }
});

test('a document whose kind could not be read may be the one', () => {
  const ids = findingsIn(applied('document resume\n    document ecq-naratve\n    eligible: yes'), [rule]);
  expect(ids.map(({ rule: id }) => id)).not.toContain(rule.id);
});
