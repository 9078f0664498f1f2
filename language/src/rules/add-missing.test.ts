// What lists of required contents lack, and the fixes that add it, of each kind of part that a list names.
import { expect, test } from 'vitest';
import { requiredContents } from '../facts/required-content.ts';
import type { RequiredItem } from '../law/edition.ts';
import type { AnyRecord } from '../model/record.ts';
import { applyFix, findingsIn } from '../testing/index.ts';
import { addAll, addOne, type ValuesFor } from './add-missing.ts';
import { rule, violated } from './rule.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'head.$label': ['"…"'],
  'head.named': ['yes', 'no'],
  complaints: ['none'],
};
const valuesFor: ValuesFor = key => VALUES[key] ?? [];

const item = (more: Partial<RequiredItem> & Pick<RequiredItem, 'keys'>): RequiredItem => ({
  provision: 'REC-001',
  item: 'an item',
  ...more,
});

/** A rule by which a test sees the fixes for a list: those of each item, and the one for all. */
const ruleFor = (
  on: 'Records' | 'Resumption',
  items: readonly RequiredItem[],
  holds?: (when: string) => boolean,
) =>
  rule({
    id: 'trial/incomplete',
    title: 'Lacks something',
    provisions: ['REC-001'],
    on,
    why: 'It is invented.',
    todo: 'Add it.',
    since: '0.1.0',
    bad: '',
    good: '',
    check(record: AnyRecord) {
      const contents = requiredContents(items, record, holds);
      const fixes = [...contents.flatMap(content => addOne(content, valuesFor)), addAll(contents, valuesFor)];
      const lacking = contents.flatMap(content => content.lacking);
      return violated(record, `It lacks ${lacking.join(' and ')}.`, { fixes });
    },
  });

/** For each fix its title and the text that it makes; and what lacks. */
function fixed(text: string, judge: ReturnType<typeof ruleFor>) {
  const [finding] = findingsIn(text, [judge]).filter(({ rule: id }) => id === judge.id);
  return {
    lacking: finding?.message,
    fixes: (finding?.fixes ?? []).map(fix => [fix.title, applyFix(text, fix)]),
  };
}

const WORDS = [
  item({ keys: ['holds'], words: ['standard', 'position-description'] }),
  item({ keys: ['holds'], words: ['recommendations'], orWords: ['rating-sheets'] }),
  item({ keys: ['holds'], words: ['references'], when: 'references-obtained' }),
  item({ keys: ['complaints'] }),
];
const records = (lines: string): string =>
  `staffing-record R for V {\n  records {${lines === '' ? '' : `\n    ${lines}\n  `}}\n}`;

test('words go behind the last one of a list, and a key on a line of its own', () => {
  const text = records('holds: [applications, // kept\n      standard]');
  expect(fixed(text, ruleFor('Records', WORDS))).toEqual({
    lacking: 'It lacks position-description and recommendations and references and complaints.',
    fixes: [
      ['Add `position-description` to `holds`', text.replace('standard]', 'standard, position-description]')],
      ['Add `recommendations` to `holds`', text.replace('standard]', 'standard, recommendations]')],
      ['Add `references` to `holds`', text.replace('standard]', 'standard, references]')],
      ['Add `complaints: none`', text.replace('standard]', 'standard]\n    complaints: none')],
      [
        'Add all 4 missing contents',
        text.replace(
          'standard]',
          'standard, position-description, recommendations, references]\n    complaints: none',
        ),
      ],
    ],
  });
});

test('a list that is not there is written', () => {
  const { fixes } = fixed(records('complaints: none'), ruleFor('Records', WORDS.slice(0, 1)));
  expect(fixes).toEqual([
    [
      'Add `standard` and `position-description` to `holds`',
      records('complaints: none\n    holds: [standard, position-description]'),
    ],
  ]);
});

test('one word suffices where the law names another for it, and a condition that does not hold asks for nothing', () => {
  const text = records('holds: [rating-sheets]');
  const items = WORDS.slice(1, 3);
  expect(
    fixed(
      text,
      ruleFor('Records', items, when => when !== 'references-obtained'),
    ).lacking,
  ).toBe('It lacks .');
});

test('a list that could not be read lacks nothing', () => {
  const { lacking } = fixed(records('holds: 5'), ruleFor('Records', WORDS.slice(0, 1)));
  expect(lacking).toBe('It lacks .');
});

const HEAD = [
  item({ keys: ['head.$label'] }),
  item({ keys: ['head.named'] }),
  item({ keys: ['head.sworn-in'] }),
];
const resumption = (block: string): string =>
  `moratorium M for A {\n  resumption {\n    requested: 2025-03-03\n${block}  }\n}`;

test('a block that is not there is written with all that is known of it', () => {
  const text = resumption('');
  expect(fixed(text, ruleFor('Resumption', HEAD))).toEqual({
    lacking: 'It lacks head.$label and head.named and head.sworn-in.',
    fixes: [
      ['Add `head`', resumption('    head "…" {\n    }\n')],
      ['Add `head.named`', resumption('    head "…" {\n      named: yes\n    }\n')],
      ['Add 2 of the 3 missing contents', resumption('    head "…" {\n      named: yes\n    }\n')],
    ],
  });
});

test('keys of a block that is there go into it', () => {
  const text = resumption('    head "Secretary" { approves: yes }\n');
  const [, filled] = fixed(text, ruleFor('Resumption', HEAD)).fixes[0] ?? [];
  expect(filled).toContain('head "Secretary" {\n      approves: yes\n      named: yes\n    }');
});
