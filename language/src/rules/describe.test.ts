// What is told about statements and rules: where a statement has its place.
import { describe, expect, test } from 'vitest';
import { coverage, placeOf } from '../law/coverage.ts';
import type { Edition, Provision } from '../law/edition.ts';
import { deskGuide } from '../law/index.ts';
import { coverageOf, describeRules, explainProvision } from './describe.ts';

const provision: Provision = {
  asks: 'It asks something.',
  obligation: 'must',
  source: 'desk-guide',
  section: 'A section',
  citations: ['5 CFR 317.501'],
};
const edition: Edition = {
  ...deskGuide,
  groups: { VAC: 'Vacancies', QRW: 'Re-writes' },
  provisions: {
    'VAC-001': provision,
    'VAC-002': { ...provision, inLanguage: 'The list `audiences` has the words.' },
    'QRW-001': { ...provision, notInFile: 'Nobody writes it down.' },
    'QRW-002': { ...provision, inLanguage: 'The key `opens` has it.' },
    'QRW-003': provision,
  },
};

/** Rules rest on the other provisions too. */
const more: Edition = { ...edition, provisions: { ...deskGuide.provisions, ...edition.provisions } };

describe('coverage', () => {
  const groups = coverage(edition, [
    { id: 'a/b', provisions: ['VAC-001', 'QRW-002', 'VAC-001'] },
    { id: 'a/c', provisions: ['VAC-001'] },
  ]);

  test('tells the groups in their order, and each statement with all of its rules', () => {
    expect(
      groups.map(({ title, provisions }) => [
        title,
        provisions.map(({ id, rules }) => [id, rules.map(rule => rule.id)]),
      ]),
    ).toEqual([
      [
        'Vacancies',
        [
          ['VAC-001', ['a/b', 'a/c']],
          ['VAC-002', []],
        ],
      ],
      [
        'Re-writes',
        [
          ['QRW-001', []],
          ['QRW-002', ['a/b']],
          ['QRW-003', []],
        ],
      ],
    ]);
  });

  test('counts a statement under the first of its places', () => {
    expect(groups.flatMap(({ provisions }) => provisions.map(placeOf))).toEqual([
      'rule',
      'language',
      'no-file',
      'rule',
      'none',
    ]);
  });
});

describe('the statements of the edition', () => {
  const provisions = coverageOf(deskGuide).flatMap(group => group.provisions);

  test('are all there, once', () => {
    expect(provisions.map(({ id }) => id)).toEqual(Object.keys(deskGuide.provisions));
  });

  test('are not both reported by a rule and said to be in no file', () => {
    expect(provisions.filter(({ rules, notInFile }) => rules.length > 0 && notInFile !== undefined)).toEqual(
      [],
    );
  });

  test('have no rule that the edition does not know', () => {
    const [first] = describeRules(deskGuide);
    const without = coverageOf({ ...deskGuide, withoutRules: [String(first?.id)] });
    const ids = without.flatMap(group => group.provisions.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(ids).not.toContain(first?.id);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('the page of a statement', () => {
  test('tells the rules that rest on it', () => {
    expect(explainProvision('VAC-008')).toContain(
      '- `vacancy/open-period-too-short` Announcement open too short',
    );
  });

  test('tells how the language answers it, or why no file can show it', () => {
    expect(explainProvision('VAC-002', more)).toContain(
      '- In the language: The list `audiences` has the words.',
    );
    expect(explainProvision('QRW-001', more)).toContain('- In no file: Nobody writes it down.');
  });
});
