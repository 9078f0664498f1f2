import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './not-listed.ts';

const kase = (criterion: string, method: string, documents: string): string =>
  `qrb-case K for C {\n  criterion: ${criterion}\n  method: ${method}\n${documents}\n}`;

test('a listed document belongs into the package', () => {
  expectSatisfied(rule, kase('A', 'qrb-template', '  document qrb-template'));
  expectSatisfied(rule, kase('B', 'qrb-template', '  document mentor-evaluation'));
});

test('an announcement is not listed for criterion B; it can be sent as an attachment', () => {
  const text = kase('B', 'traditional-narrative', '  document resume\n  «document vacancy-announcement»');
  const [finding] = expectFindings(rule, text, { severity: 'warning' });
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(
    kase('B', 'traditional-narrative', '  document resume\n  attachment additional-document'),
  );
});

test('an accomplishment record is listed for criterion A alone', () => {
  expectNone(rule, kase('A', 'accomplishment-record', '  document accomplishment-record'));
  expectFindings(rule, kase('C', 'accomplishment-record', '  «document accomplishment-record»'));
});

test('the announcement belongs into the package of an accomplishment record', () => {
  expectNone(rule, kase('A', 'accomplishment-record', '  document vacancy-announcement'));
});

test('a narrative may stand in for a template', () => {
  expectNone(rule, kase('A', 'qrb-template', '  document ecq-narrative'));
});

test('while the criterion is not known nothing is too much', () => {
  expectNone(rule, 'qrb-case K for C {\n  method: qrb-template\n  document idp\n}');
});
