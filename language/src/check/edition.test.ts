// A second edition of the law is an addition of data and of a few rules: other words, other figures, other rules.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../law/edition.ts';
import { createLaw, deskGuide } from '../law/index.ts';
import { lastDay } from '../law/period.ts';
import { rules } from '../rules/index.ts';
import { rule, violated } from '../rules/rule.ts';
import { findingsIn } from '../testing/index.ts';
import { Live } from '../testing/live.ts';
import type { Finding } from './finding.ts';

const written = {
  provisions: ['VAC-008'],
  why: 'It is invented.',
  todo: 'Do what it asks.',
  since: '0.1.0',
  bad: '',
  good: '',
} as const;

/** A rule that the second edition adds; the first one does not know it. */
const pages = rule({
  ...written,
  id: 'trial/resume-too-long',
  title: 'Resume too long',
  on: 'Vacancy',
  needs: ['resumePages'],
  check: ({ resumePages }) => (resumePages.value > 2 ? violated(resumePages, 'It is too long.') : undefined),
});

/** A rule that reads a list, the competencies of its words, and a figure in the unit of the edition. */
const reads = rule({
  ...written,
  id: 'trial/reads',
  title: 'Reads the edition',
  on: 'Vacancy',
  needs: ['ecqs', 'closes'],
  check({ ecqs, closes }, { law, calendar }) {
    const last = lastDay(closes.value, law.period('qrb-submission-period'), calendar);
    const least = ecqs.items.map(({ value }) => `${value} ${law.majorityOf(value)}`);
    return violated(ecqs, `It needs ${least.join(', ')}, until ${last}.`);
  },
});

const first: Edition = { ...deskGuide, withoutRules: [pages.id] };

const second: Edition = {
  ...deskGuide,
  id: 'invented-2025',
  title: 'An invented edition',
  lastDay: '2030-12-31',
  lists: {
    ...deskGuide.lists,
    ecqs: { 'rule-of-law': 'Keeps to the law.', 'merit-and-competence': 'Knows the work.' },
    competencies: { constitution: 'Knows it.', statutes: 'Knows them.', budgets: 'Keeps to them.' },
  },
  competencies: { 'rule-of-law': ['constitution', 'statutes'], 'merit-and-competence': ['budgets'] },
  figures: {
    ...deskGuide.figures,
    'qrb-submission-period': {
      value: 80,
      unit: 'days',
      meaning: 'Days from the closing date.',
      provision: 'QCS-018',
    },
  },
  withoutRules: ['vacancy/open-period-too-short'],
};

const vacancy = (lines: string): string =>
  `vacancy V "1" for P {\n  ${lines}\n}\nposition P "P" { pay-plan: ES }`;
const all = [...rules, pages, reads];
const found = (text: string, edition: Edition, only: (finding: Finding) => boolean): string[] =>
  findingsIn(text, all, { edition })
    .filter(only)
    .map(({ rule: id, message }) => `${id}: ${message}`);

describe('a second edition', () => {
  const isWord = ({ rule: id }: Finding): boolean => id.startsWith('vocabulary/');

  test('reads its own words, and tells those of the first one', () => {
    const ecqs = vacancy('ecqs: [rule-of-law, merit-and-competence]');
    expect(found(ecqs, second, isWord)).toEqual([]);
    expect(found(ecqs, first, isWord)).toHaveLength(2);
    const before = vacancy('ecqs: [leading-change, rule-of-law]');
    expect(found(before, second, isWord)).toEqual([
      'vocabulary/unknown-word: `leading-change` is not a word that can stand here.',
    ]);
    const shows = 'candidate C { experience E "E" { demonstrates: [statutes, vision] } }';
    expect(found(shows, second, isWord)).toEqual([
      'vocabulary/unknown-word: `vision` is not a word that can stand here.',
    ]);
  });

  test('gives its lists, its competencies and its figures in its own unit to the rules', () => {
    const text = vacancy('ecqs: all\n  closes: 2024-03-26');
    const isRead = ({ rule: id }: Finding): boolean => id === reads.id;
    expect(found(text, second, isRead)).toEqual([
      'trial/reads: It needs rule-of-law 2, merit-and-competence 1, until 2024-06-14.',
    ]);
    expect(found(text, first, isRead)).toEqual([
      'trial/reads: It needs leading-change 4, leading-people 3, results-driven 4, business-acumen 2, building-coalitions 2, until 2024-08-02.',
    ]);
  });

  test('is measured by the same rules, with its own period and unit', () => {
    const text = `${vacancy('closes: 2024-03-01')}
qrb-case K for C { vacancy: V criterion: A submitted: 2024-05-21 }`;
    const isLate = ({ rule: id }: Finding): boolean => id === 'case/submitted-late';
    expect(found(text, first, isLate)).toEqual([]);
    expect(found(text, second, isLate)).toEqual([
      'case/submitted-late: The case was submitted on 2024-05-21, 81 calendar days after the announcement closed; the last day in time was 2024-05-20, after 80.',
    ]);
    expect(found(text.replace('05-21', '05-20'), second, isLate)).toEqual([]);
  });

  test('has a rule less and a rule more', () => {
    const text = vacancy('opens: 2024-03-04\n  closes: 2024-03-12\n  resume-pages: 5');
    const ids = (edition: Edition): string[] =>
      findingsIn(text, all, { edition })
        .map(({ rule: id }) => id)
        .filter(id => id === pages.id || id === 'vacancy/open-period-too-short');
    expect(ids(first)).toEqual(['vacancy/open-period-too-short']);
    expect(ids(second)).toEqual([pages.id]);
  });

  test('throws for what it does not have, so that a rule that is not for it is seen', () => {
    expect(() => createLaw({ ...second, figures: {} }).figure('minimum-open-days')).toThrow(/invented-2025/);
  });
});

describe('facts later than the edition', () => {
  const later = (root: Live): Finding[] =>
    root.findings().filter(({ rule: id }) => id === 'edition/later-facts');
  const places = (root: Live): unknown[] => later(root).map(({ file, range }) => [file, range.start.line]);

  test('draw one information for the root, at the first place, with the day and the source', () => {
    const root = new Live(
      {
        'b.ses': vacancy('opens: 2025-06-02\n  closes: 2025-06-30'),
        'a.ses':
          'candidate C {\n  held "Chief" { from: 2025-05-28 }\n  application for V { received: 2025-06-20 }\n}',
      },
      [],
    );
    expect(places(root)).toEqual([['a.ses', 2]]);
    const [finding] = later(root);
    expect(finding?.severity).toBe('information');
    expect(finding?.message).toMatch(/2025-06-20.*2025-05-28.*desk-guide-2020\.$/);
    expect(finding?.why).toContain('memorandum of 29 May 2025 (https://www.opm.gov/');
    root.edit('a.ses', '2025-06-20', '2025-05-20');
    expect(places(root)).toEqual([['b.ses', 1]]);
    root.prepend('b.ses', '// A comment.\n');
    expect(places(root)).toEqual([['b.ses', 2]]);
    root.configure({ severity: { 'edition/later-facts': 'off' } });
    expect(places(root)).toEqual([]);
    root.configure({ severity: {} });
    root.delete('b.ses');
    expect(places(root)).toEqual([]);
  });

  test('are the days of acts, the last day of the edition not among them', () => {
    const only = (text: string): number => later(new Live({ 'a.ses': text }, [])).length;
    expect(only(vacancy('opens: 2025-05-28'))).toBe(0);
    expect(only(vacancy('opens: 2025-05-29'))).toBe(1);
    expect(only('qrb-case K for C { submitted: 2025-05-29 }')).toBe(1);
    expect(only('appointment A for C { effective: 2025-05-29 }')).toBe(1);
    expect(only('qrb-case K for C { withdrawn: 2025-05-29 by agency-head }')).toBe(1);
  });

  test('are not what follows from earlier acts, nor what could not be read', () => {
    const none = (text: string): void => expect(later(new Live({ 'a.ses': text }, []))).toEqual([]);
    none('standard S for P { retained-until: 2026-01-01 }');
    none('appointment A for C { not-to-exceed: 2026-01-01 probation { ends: 2026-01-01 } }');
    none('qrb-case K for C { extension { granted-until: 2025-12-31 } }');
    none(vacancy('waive vacancy/open-period-too-short { reason: "Agreed." until: 2026-01-01 }'));
    none('vacancy V "1" for P {\n  opens: 2025-06-02\n');
  });

  test('are none in an edition without an end', () => {
    const { lastDay: _, ...endless } = deskGuide;
    expect(findingsIn(vacancy('opens: 2025-06-02'), [], { edition: endless })).toEqual([]);
  });

  test('are told where the file is reported on alone', () => {
    const text = vacancy('opens: 2025-06-02');
    expect(findingsIn(text, []).map(({ rule: id }) => id)).toEqual(['edition/later-facts']);
  });
});
