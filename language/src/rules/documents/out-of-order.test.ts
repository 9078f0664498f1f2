import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './out-of-order.ts';

const kase = (criterion: string, method: string, documents: string): string =>
  `qrb-case K for C {\n  criterion: ${criterion}\n  method: ${method}\n${documents}\n}`;

test('the order of the list is right, also where a document is missing', () => {
  expectSatisfied(
    rule,
    kase('A', 'qrb-template', '  document vacancy-announcement\n  document resume\n  document qrb-template'),
  );
  expectNone(rule, kase('A', 'qrb-template', '  document vacancy-announcement\n  document qrb-template'));
});

test('a document before one that it belongs behind is found, and sorting puts all in order', () => {
  const documents =
    '  document idp {\n    months: 12\n  } // signed in May\n  «document resume»\n  document qrb-template { pages: 8 }\n  document vacancy-announcement\n  document special-qualities-memo';
  const text = kase('C', 'qrb-template', documents);
  const [finding] = expectFindings(rule, text, { severity: 'warning' });
  expect(finding?.message).toBe(
    'The `resume` stands behind the `idp` and belongs before it: the order is `vacancy-announcement`, `resume`, `ecq-narrative` or `qrb-template`, `special-qualities-memo`, `idp`.',
  );
  const fix = finding?.fixes[0];
  expect(fix?.safe).toBe(true);
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(
    kase(
      'C',
      'qrb-template',
      '  document vacancy-announcement\n  document resume\n  document qrb-template { pages: 8 }\n  document special-qualities-memo\n  document idp {\n    months: 12\n  } // signed in May',
    ),
  );
});

test('a document that is not listed does not disturb the order, nor does sorting move it', () => {
  const documents = '  document mentor-evaluation\n  document resume\n  «document vacancy-announcement»';
  const text = kase('A', 'qrb-template', documents);
  const [finding] = expectFindings(rule, text);
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(
    kase(
      'A',
      'qrb-template',
      '  document mentor-evaluation\n  document vacancy-announcement\n  document resume',
    ),
  );
});

test('a narrative may stand in for the record, for the template, or for both', () => {
  const method = 'accomplishment-record';
  const documents = (kinds: string[]): string => kinds.map(kind => `  document ${kind}`).join('\n');
  expectNone(rule, kase('A', method, documents(['resume', 'ecq-narrative', 'qrb-template'])));
  expectNone(rule, kase('A', method, documents(['resume', 'accomplishment-record', 'ecq-narrative'])));
  expectNone(rule, kase('A', method, documents(['resume', 'ecq-narrative'])));
  expectFindings(
    rule,
    kase('A', method, '  document resume\n  document qrb-template\n  «document accomplishment-record»'),
  );
});

test('while the method is not known there is no order', () => {
  expectNone(rule, 'qrb-case K for C {\n  criterion: A\n  document idp\n  document resume\n}');
});
