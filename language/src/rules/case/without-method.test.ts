import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-method.ts';

test('without evidence it is an error, without the word alone a warning', () => {
  expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10\n document resume\n }', {
    severity: 'error',
  });
  const [finding] = expectFindings(
    rule,
    '«qrb-case K for C» { submitted: 2024-06-10\n document qrb-template\n document accomplishment-record\n }',
    { severity: 'warning' },
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add `method: accomplishment-record`']);
});

test('naming the method is offered where the package holds what it asks for', () => {
  const titles = (documents: string): string[] =>
    expectFindings(
      rule,
      `«qrb-case K for C» {\n criterion: A\n submitted: 2024-06-10\n ${documents}\n}`,
    ).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(titles('document ecq-narrative')).toEqual([]);
  expect(titles('document ecq-narrative\n document resume\n document vacancy-announcement')).toEqual([
    'Add `method: traditional-narrative`',
  ]);
});

test('nothing is due before the submission', () => {
  expectPending(rule, 'qrb-case K for C { certification { certified: 2024-07-12 } }');
  expectPending(rule, 'qrb-case K for C { criterion: A }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-06-10 withdrawn: 2024-06-11 }');
  expectSatisfied(rule, 'qrb-case K for C { submitted: 2024-06-10 method: qrb-template }');
});
