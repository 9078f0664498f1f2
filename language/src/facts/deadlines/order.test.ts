// Acts that the law puts in an order: the day of one is the last, or the first, day of the other.
import { describe, expect, test } from 'vitest';
import { deadlineIn } from '../../testing/deadlines.ts';

const stateOf = (id: string, text: string): string | undefined => deadlineIn(id, text)?.state;

const record = (lines: string): string => `staffing-record R for V {\n  ${lines}\n}\n`;
const kase = (lines: string): string =>
  `qrb-case K for C {\n  vacancy: V\n  criterion: A\n  submitted: 2024-06-10\n  ${lines}\n}\n`;

describe('the earlier act, on both sides of the later one', () => {
  test.each([
    [
      'ratings-endorsement',
      record('erb-action { endorsed-panel-ratings: @ certified: 2024-05-08 }'),
      '2024-05-08',
      '2024-05-09',
    ],
    [
      'list-certification',
      record('erb-action { certified: @ } selection for C { selected: 2024-05-08 }'),
      '2024-05-08',
      '2024-05-09',
    ],
    [
      'certification-by-submission',
      record('selection for C { selected: 2024-05-08 qualifications-certified: @ }') + kase(''),
      '2024-06-10',
      '2024-06-11',
    ],
    ['email-approval', kase('channel: email email-exception { approved: @ }'), '2024-06-10', '2024-06-11'],
    [
      'resumption-request',
      'moratorium M for A { resumption { requested: @ head "Secretary" { sworn-in: 2024-06-17 } } }',
      '2024-06-17',
      '2024-06-16',
    ],
  ])('%s', (id, text, kept, broken) => {
    expect(stateOf(id, text.replace('@', kept))).toBe('met');
    expect(stateOf(id, text.replace('@', broken))).toBe('missed');
  });
});

describe('nothing is waited for', () => {
  test.each([
    ['ratings-endorsement', 'where no panel rated', record('erb-action { certified: 2024-05-08 }')],
    [
      'list-certification',
      'where nobody competed',
      `vacancy V for P { purpose: noncompetitive }\n${record('selection for C { selected: 2024-05-08 }')}`,
    ],
    ['certification-by-submission', 'where no selection is told', kase('')],
    [
      'certification-by-submission',
      'where the case is submitted again',
      record('selection for C { selected: 2024-07-08 }') + kase('resubmission-of: J'),
    ],
    ['email-approval', 'where the case went through ESCS', kase('channel: escs email-exception { }')],
    [
      'resumption-request',
      'where OPM asked',
      'moratorium M for A { resumption { opm-initiated: yes head "Secretary" { sworn-in: 2024-06-17 } } }',
    ],
  ])('%s %s', (id, _, text) => {
    expect(stateOf(id, text)).toBeUndefined();
  });

  test('a panel that rated has its ratings endorsed, and a list is certified', () => {
    const panel = record('delegated-to-panel: yes erb-action { certified: 2024-05-08 }');
    expect(stateOf('ratings-endorsement', panel)).toBe('missed');
    expect(stateOf('list-certification', record('selection for C { selected: 2024-05-08 }'))).toBe('missed');
  });
});
