import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './too-few-agencies.ts';

const board = (...agencies: string[]): string =>
  `qrb-board B {\n  convened: 2024-06-20\n${agencies
    .map((agency, i) => `  member M${i + 1} { ${agency === '' ? '' : `agency: ${agency}`} }`)
    .join('\n')}\n}`;

const marked = (...agencies: string[]): string => board(...agencies).replace('qrb-board B', '«qrb-board B»');

test('members from three agencies are right, however many members they are', () => {
  expectSatisfied(rule, board('GSA', 'USDA', 'NASA'));
  expectSatisfied(rule, board('GSA', 'USDA', 'NASA', 'GSA'));
});

test('two agencies are too few', () => {
  const [finding] = expectFindings(rule, marked('GSA', 'USDA', 'GSA'), { severity: 'error' });
  expect(finding?.message).toBe('The members come from 2 agencies, `GSA` and `USDA`; 3 are needed.');
});

test('components count for their department', () => {
  const [finding] = expectFindings(rule, marked('FEMA', 'USCG', 'NASA'), { severity: 'error' });
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '`M1` is from `FEMA`, which counts as `DHS`.',
    '`M2` is from `USCG`, which counts as `DHS`.',
    '`M3` is from `NASA`.',
  ]);
  expectSatisfied(rule, board('FEMA', 'FDA', 'NPS'));
});

test('the military departments and the Department of Defense count each by itself', () => {
  expectSatisfied(rule, board('Army', 'Navy', 'DOD'));
  expectSatisfied(rule, board('USACE', 'AirForce', 'DLA'));
  expectFindings(rule, marked('Army', 'USACE', 'DLA'));
});

test('agencies that the case files declare count for themselves', () => {
  expectSatisfied(rule, `agency DES "Department of Example Services" { }\n${board('DES', 'GSA', 'NASA')}`);
  // Another agency under a name of the library is not the one of the library.
  expectSatisfied(rule, `agency FEMA "Federal Example Management" { }\n${board('FEMA', 'USCG', 'NASA')}`);
  // The one of the library, declared again, still belongs to its department.
  expectFindings(
    rule,
    `agency FEMA "Federal Emergency Management Agency" { }\n${marked('FEMA', 'USCG', 'NASA')}`,
  );
});

test('more than three are a warning', () => {
  const [finding] = expectFindings(rule, marked('GSA', 'USDA', 'NASA', 'EPA'), { severity: 'warning' });
  expect(finding?.message).toMatch(/^The members come from 4 agencies/);
});

test('while an agency is not known, it is pending', () => {
  expectPending(rule, board('GSA', 'USDA', ''));
  expectPending(rule, board('GSA', 'USDA', 'Unheard'));
});

test('a board without members says nothing of its agencies', () => {
  expectNone(rule, 'qrb-board B { convened: 2024-06-20 }');
});

test('a board that is still put together is pending, until a case has it review', () => {
  const draft = board('GSA', 'USDA').replace('convened: 2024-06-20', '');
  expectPending(rule, draft);
  expectFindings(
    rule,
    `${draft.replace('qrb-board B', '«qrb-board B»')}\nqrb-case K for C { review { board: B } }`,
  );
});
