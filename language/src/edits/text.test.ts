import { describe, expect, test } from 'vitest';
import type { Records } from '../model/record.ts';
import { rule, suggestion, violated } from '../rules/rule.ts';
import { applyFix, findingsIn } from '../testing/index.ts';
import type { Edit } from './edits.ts';
import { add, arrange, insert, remove, set, swap } from './edits.ts';

/** The text after one edit of the documents of a case. */
const edited = (
  text: string,
  edit: (documents: Records['QrbCase']['document']) => Edit | undefined,
): string => changed(text, ({ document }) => edit(document));

/** The text after one edit of a case. It can be read as well as before. */
function changed(text: string, edit: (record: Records['QrbCase']) => Edit | undefined): string {
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
      const change = edit(record);
      return change && violated(record, 'It is tried.', { fixes: [suggestion('Try', change)] });
    },
  });
  const fix = findingsIn(text, [trial]).find(({ rule: id }) => id === 'trial/edit')?.fixes[0];
  const after = fix === undefined ? text : applyFix(text, fix);
  expect(mistakesIn(after)).toEqual(mistakesIn(text));
  return after;
}

const mistakesIn = (text: string): string[] =>
  findingsIn(text, []).flatMap(({ rule: id }) => (/^(syntax|vocabulary)\//.test(id) ? [id] : []));

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

const WINDOWS = /\n/g;

describe('a value is set', () => {
  test('in its own place, with what stands around it', () => {
    const text = kase('  criterion: /* see the memo */ A // as decided');
    expect(changed(text, ({ criterion }) => criterion && set(criterion, 'C'))).toBe(
      text.replace(' A ', ' C '),
    );
  });

  test('as the whole of a list', () => {
    const text = kase('  review { reviewers: [M1,\n    M2] decision: approved }');
    expect(changed(text, ({ review: [first] }) => first?.reviewers && set(first.reviewers, '[M1]'))).toBe(
      kase('  review { reviewers: [M1] decision: approved }'),
    );
  });
});

describe('a line is added', () => {
  const added = (text: string, line = 'pages: 5'): string =>
    changed(text, ({ document: [first] }) => first && add(first, line));

  test('at the end of a block of many lines', () => {
    const text = kase('  document resume {\n    form: opm // theirs\n\n    // Nothing else.\n  }');
    expect(added(text)).toBe(text.replace('else.\n', 'else.\n    pages: 5\n'));
    expect(added(text.replace(WINDOWS, '\r\n'))).toBe(
      text.replace('else.\n', 'else.\n    pages: 5\n').replace(WINDOWS, '\r\n'),
    );
  });

  test('in a block on one line, which then has several', () => {
    expect(added(kase('  document resume { form: opm /* theirs */ } // sent'))).toBe(
      kase('  document resume {\n    form: opm /* theirs */\n    pages: 5\n  } // sent'),
    );
    expect(added(kase('  document resume {}'))).toBe(kase('  document resume {\n    pages: 5\n  }'));
  });

  test('in a block without braces, before the comment behind it', () => {
    expect(added(kase('  document resume // sent\n  criterion: A'))).toBe(
      kase('  document resume {\n    pages: 5\n  } // sent\n  criterion: A'),
    );
    expect(added(kase('document resume').replace(WINDOWS, '\r\n'))).toBe(
      kase('document resume {\n  pages: 5\n}').replace(WINDOWS, '\r\n'),
    );
  });

  test('where the closing brace stands behind the last entry', () => {
    expect(added(kase('  document resume {\n    form: opm }\n  criterion: A'))).toBe(
      kase('  document resume {\n    form: opm\n    pages: 5\n  }\n  criterion: A'),
    );
  });

  test('with tabs, or with the indentation of the entries that are there', () => {
    expect(added(kase('\tdocument resume {\n\t\tform: opm\n\t}'))).toBe(
      kase('\tdocument resume {\n\t\tform: opm\n\t\tpages: 5\n\t}'),
    );
    expect(added(kase('\tdocument resume'))).toBe(kase('\tdocument resume {\n\t\tpages: 5\n\t}'));
    expect(added(kase('    document resume {\n        form: opm\n    }'))).toBe(
      kase('    document resume {\n        form: opm\n        pages: 5\n    }'),
    );
  });

  test('as a block with lines of its own', () => {
    const addReview = (text: string): string =>
      changed(text, record => add(record, 'review {\n  decision: approved\n}'));
    expect(addReview(kase('  criterion: A'))).toBe(
      kase('  criterion: A\n  review {\n    decision: approved\n  }'),
    );
    expect(addReview(kase('\tcriterion: A'))).toBe(
      kase('\tcriterion: A\n\treview {\n\t\tdecision: approved\n\t}'),
    );
  });
});

describe('a key is removed', () => {
  const without = (text: string): string => changed(text, ({ criterion }) => criterion && remove(criterion));

  test('with its line, and comments above, below and behind other keys stay', () => {
    const text = kase(
      '  submitted: 2024-05-20 // in time\n  // above\n  criterion: A\n  // below\n  agency: DOI',
    );
    expect(without(text)).toBe(text.replace('  criterion: A\n', ''));
    expect(without(text.replace(WINDOWS, '\r\n'))).toBe(
      text.replace('  criterion: A\n', '').replace(WINDOWS, '\r\n'),
    );
  });

  test('without the comment behind it', () => {
    const text = kase('\tcriterion: A // as decided\n\tagency: DOI');
    expect(without(text)).toBe(text.replace('criterion: A ', ''));
  });

  test('from a line that others share', () => {
    expect(without('qrb-case K for C { criterion: A agency: DOI }')).toBe('qrb-case K for C { agency: DOI }');
    expect(without('qrb-case K for C { agency: DOI criterion: A }')).toBe('qrb-case K for C { agency: DOI }');
    expect(without('qrb-case K for C { criterion: A }')).toBe('qrb-case K for C { }');
    expect(without(kase('  agency: DOI criterion: A\n  // below'))).toBe(kase('  agency: DOI\n  // below'));
    expect(without(kase('  agency: DOI criterion: A // both'))).toBe(kase('  agency: DOI // both'));
  });

  test.each([
    ['a tab', '\t'],
    ['a comment', ' // agency: DOI\n    '],
    ['a comment of several lines that speaks of keys', ' /* not\n  agency: "DOI",\n  case: */ '],
    ['a comment with a quote, and blank lines', ' /* " */\n\n    // say "so:\n\n    '],
    ['a long comment', ` /* ${'agency: DOI\n'.repeat(40)} */\n    `],
  ])('with %s before its value', (_, between) => {
    const text = kase(`  submitted: 2024-05-20\n  criterion:${between}A\n  agency: DOI`);
    expect(without(text)).toBe(kase('  submitted: 2024-05-20\n  agency: DOI'));
    const old = text.replaceAll('\n', '\r');
    expect(without(old)).toBe(kase('  submitted: 2024-05-20\n  agency: DOI').replaceAll('\n', '\r'));
  });

  test.each([' ', '\n    '])(
    'behind a text of several lines that speaks of keys, with %j before its value',
    gap => {
      const before = '  candidates-sought: """The\n  criterion: A\n  case: B"""';
      const text = kase(`${before} criterion:${gap}A\n  agency: DOI`);
      expect(without(text)).toBe(kase(`${before}\n  agency: DOI`));
    },
  );

  test('with a value of several lines', () => {
    const text = kase(
      '  // above\n  review {\n    reviewers: [\n      M1,\n      M2\n    ]\n    decision: approved\n  }',
    );
    expect(changed(text, ({ review: [first] }) => first?.reviewers && remove(first.reviewers))).toBe(
      kase('  // above\n  review {\n    decision: approved\n  }'),
    );
  });
});

test('a block is removed whole, and the comments beside it stay', () => {
  const text = kase(
    '  // above\n  document resume {\n    pages: 5\n  }\n  document idp // behind\n  criterion: A',
  );
  expect(edited(text, ([first]) => first && remove(first))).toBe(
    text.replace('  document resume {\n    pages: 5\n  }\n', ''),
  );
  expect(edited(text, ([, second]) => second && remove(second))).toBe(text.replace('document idp ', ''));
});

describe('an item of a list is removed', () => {
  const without = (list: string, index: number): string => {
    const text = kase(`  review {\n    reviewers: ${list}\n    decision: approved\n  }`);
    const item = (record: Records['QrbCase']): Edit | undefined => {
      const found = record.review[0]?.reviewers?.items[index];
      return found && remove(found);
    };
    return changed(text, item);
  };
  const kept = (list: string): string =>
    kase(`  review {\n    reviewers: ${list}\n    decision: approved\n  }`);

  test('the first, one in the middle, the last', () => {
    expect([0, 1, 2].map(index => without('[M1, M2 , M3]', index))).toEqual(
      ['[M2 , M3]', '[M1, M3]', '[M1, M2]'].map(kept),
    );
  });

  test('the only one, with its key', () => {
    expect(without('[M1]', 0)).toBe(kase('  review {\n    decision: approved\n  }'));
  });

  test('from a list of several lines', () => {
    const lines = '[\n      M1,\n      M2,\n      M3\n    ]';
    expect([0, 1, 2].map(index => without(lines, index))).toEqual(
      [
        lines.replace('M1,\n      ', ''),
        lines.replace('M2,\n      ', ''),
        lines.replace(',\n      M3', ''),
      ].map(kept),
    );
  });

  test('and the comments on the lines of others stay theirs', () => {
    const lines = '[\n      M1, // one, the first\n      M2, // two\n      M3 // three\n    ]';
    expect([0, 1, 2].map(index => without(lines, index))).toEqual(
      [
        lines.replace('M1, ', ''),
        lines.replace('M2, ', ''),
        lines.replace('M2,', 'M2').replace('M3 ', ''),
      ].map(kept),
    );
    expect(without('[M1 /* a, b */, M2]', 0)).toBe(kept('[/* a, b */ M2]'));
    expect(without('[M1, /* two */ M2]', 1)).toBe(kept('[M1 /* two */ ]'));
  });

  test('from `all`, which then names the others', () => {
    const text = kase('  document resume { ecqs: all }');
    expect(edited(text, ([first]) => first?.ecqs?.items[1] && remove(first.ecqs.items[1]))).toBe(
      kase(
        '  document resume { ecqs: [leading-change, results-driven, business-acumen, building-coalitions] }',
      ),
    );
  });
});

describe('two blocks are exchanged', () => {
  test('with the comments inside them, while those beside them stay', () => {
    const text = kase(
      '  document idp {\n    // a year\n    months: 12\n  }\n  // between\n  document resume // behind',
    );
    expect(edited(text, ([a, b]) => a && b && swap(a, b))).toBe(
      kase('  document resume\n  // between\n  document idp {\n    // a year\n    months: 12\n  } // behind'),
    );
    expect(edited(text.replace(WINDOWS, '\r\n'), ([a, b]) => a && b && swap(b, a))).toContain(
      'document resume\r\n  // between',
    );
  });

  test('on one line', () => {
    const text = 'qrb-case K for C { document idp { months: 12 } document resume }';
    expect(edited(text, ([a, b]) => a && b && swap(a, b))).toBe(
      'qrb-case K for C { document resume document idp { months: 12 } }',
    );
  });
});
