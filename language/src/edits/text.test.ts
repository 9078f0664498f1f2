import { expect, test } from 'vitest';
import type { Records } from '../model/record.ts';
import { rule, suggestion, violated } from '../rules/rule.ts';
import { applyFix, findingsIn } from '../testing/index.ts';
import type { Edit } from './edits.ts';
import { arrange, insert } from './edits.ts';

/** The text after one edit of the documents of a case. */
function edited(text: string, edit: (documents: Records['QrbCase']['document']) => Edit | undefined): string {
  const trial = rule({
    id: 'trial/edit',
    title: 'Trial',
    provisions: ['DOC-005'],
    on: 'QrbCase',
    why: 'It is a trial.',
    todo: 'Try it.',
    since: '0.1.0',
    bad: '',
    good: '',
    check(record) {
      const change = edit(record.document);
      return change && violated(record, 'It is tried.', { fixes: [suggestion('Try', change)] });
    },
  });
  const fix = findingsIn(text, [trial]).find(({ rule: id }) => id === 'trial/edit')?.fixes[0];
  return fix === undefined ? text : applyFix(text, fix);
}

const kase = (body: string): string => `qrb-case K for C {\n${body}\n}`;

test('blocks are put in any order into the places that they hold', () => {
  const text = kase(
    '  document idp { months: 12 }\n  criterion: C\n  // first\n  document resume // five pages\n  document qrb-template {\n    pages: 8\n  }',
  );
  expect(edited(text, ([a, b, c]) => a && b && c && arrange(b, c, a))).toBe(
    kase(
      '  document resume // five pages\n  criterion: C\n  // first\n  document qrb-template {\n    pages: 8\n  }\n  document idp { months: 12 }',
    ),
  );
});

test('blocks that share a line are put in order without the comment behind them', () => {
  const text = kase('  document idp { months: 12 } document resume { pages: 5 } // as sent');
  expect(edited(text, ([a, b]) => a && b && arrange(b, a))).toBe(
    kase('  document resume { pages: 5 } document idp { months: 12 } // as sent'),
  );
});

test('a line is added above or below a block, with its indentation', () => {
  const text = kase('  document resume // five pages\n  document idp');
  expect(edited(text, ([a]) => a && insert('before', a, 'document vacancy-announcement'))).toBe(
    kase('  document vacancy-announcement\n  document resume // five pages\n  document idp'),
  );
  expect(edited(text, ([a]) => a && insert('after', a, 'document qrb-template'))).toBe(
    kase('  document resume // five pages\n  document qrb-template\n  document idp'),
  );
});

test('Windows line ends are kept', () => {
  const text = kase('  document resume').replaceAll('\n', '\r\n');
  expect(edited(text, ([a]) => a && insert('after', a, 'document idp'))).toBe(
    kase('  document resume\n  document idp').replaceAll('\n', '\r\n'),
  );
});
