// The data of the law hangs together, and the law answers by it.
import { describe, expect, test } from 'vitest';
import { dated } from './dated.ts';
import { figures } from './figures.ts';
import { createLaw, deskGuide, figureProblem } from './index.ts';
import { lists } from './lists.ts';
import { competencies, documents, required } from './tables.ts';

const law = createLaw(deskGuide);
const items = Object.values(required).flat();

describe('the data', () => {
  test('the provisions are the 460 of the catalog, none of them twice', () => {
    expect(Object.keys(deskGuide.provisions)).toHaveLength(460);
  });

  test('every provision belongs to one group, and every group has provisions', () => {
    const letters = Object.keys(deskGuide.provisions).map(id => id.slice(0, id.indexOf('-')));
    expect([...new Set(letters)]).toEqual(Object.keys(deskGuide.groups));
  });

  test('what the language answers, or no file shows, is told in whole sentences, never both', () => {
    for (const [id, { inLanguage, notInFile }] of Object.entries(deskGuide.provisions)) {
      expect(inLanguage !== undefined && notInFile !== undefined, id).toBe(false);
      for (const told of [inLanguage, notInFile])
        if (told !== undefined) expect(told, id).toMatch(/^[A-Z`].*\.$/s);
    }
  });

  test('whatever names a provision names one that exists', () => {
    const named: string[] = [
      ...Object.values(figures).map(figure => figure.provision),
      ...Object.values(dated).flatMap(law => ('provision' in law ? [law.provision] : [])),
      ...items.map(item => item.provision),
      ...deskGuide.documents.map(list => list.provision),
      ...deskGuide.documents.flatMap(list => Object.values(list.requiredElsewhere ?? {})),
    ];
    expect(named.filter(id => !(id in deskGuide.provisions))).toEqual([]);
  });

  test('every provision is read from a source that is known', () => {
    const odd = Object.entries(deskGuide.provisions).filter(
      ([, { source }]) => !(source in deskGuide.sources),
    );
    expect(odd).toEqual([]);
  });

  test('words and meanings are written as such', () => {
    for (const [name, list] of Object.entries(lists)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const [word, meaning] of Object.entries(list)) {
        expect(word, name).toMatch(/^([a-z][a-z0-9]*(-[a-z0-9]+)*|[A-Z]{1,2})$/);
        expect(meaning, `${name}: ${word}`).toMatch(/^\S.*\.$/);
      }
    }
    for (const figure of Object.values(figures)) expect(figure.meaning).toMatch(/^\S.*\.$/);
  });

  test('the tables consist of known words', () => {
    const words = {
      records: lists.records,
      'exception-factors': lists['exception-factors'],
    };
    for (const [name, list] of Object.entries(words)) {
      const asked = law
        .required(name as keyof typeof words)
        .flatMap(item => [...(item.words ?? []), ...(item.orWords ?? [])]);
      expect(asked.toSorted(), name).toEqual(Object.keys(list).toSorted());
    }
    for (const list of documents) {
      expect(list.criterion in lists.criteria).toBe(true);
      for (const method of list.methods) expect(method in lists['submission-methods'], method).toBe(true);
      for (const document of list.documents.flat())
        expect(document in lists['qrb-documents'], document).toBe(true);
    }
    expect(Object.keys(competencies)).toEqual(Object.keys(lists.ecqs));
    expect([
      ...Object.values(competencies).flat(),
      ...Object.keys(lists['fundamental-competencies']),
    ]).toEqual(Object.keys(lists.competencies));
  });

  test('a list that narrows another has no words of its own', () => {
    const narrowed = [
      ['competitive-areas-of-consideration', 'areas-of-consideration'],
      ['fundamental-competencies', 'competencies'],
      ['certifiers', 'officials'],
      ['template-signers', 'officials'],
      ['memo-authors', 'officials'],
      ['exception-signers', 'officials'],
      ['resumption-senders', 'officials'],
    ] as const;
    for (const [narrow, wide] of narrowed)
      for (const word of Object.keys(lists[narrow]))
        expect(word in lists[wide], `${narrow}: ${word}`).toBe(true);
  });

  test('the tables are as long as the sources count', () => {
    const provisionsOf = (table: readonly { provision: string }[]) =>
      new Set(table.map(item => item.provision)).size;
    expect(provisionsOf(required['announcement-items'])).toBe(17);
    expect(provisionsOf(required.records)).toBe(13);
    expect(provisionsOf(required['exception-factors'])).toBe(11);
    expect(provisionsOf(required['cdp-opps-notice'])).toBe(11);
    // Eight of ten statements: DEV-002 asks for the policy itself, DEV-010 for nothing.
    expect(provisionsOf(required['development-policy'])).toBe(8);
    expect(required['cdp-opps-short-notice']).toHaveLength(4);
    expect(Object.keys(lists.competencies)).toHaveLength(28);
    // One item asks for one thing: a key that must hold words is asked for alone.
    for (const item of items) if ('words' in item) expect(item.keys).toHaveLength(1);
  });

  test('every selection method has its materials, and each of them is a document of an application', () => {
    for (const method of Object.keys(lists['selection-methods'])) {
      const materials = law.materialsFor(method) ?? [];
      expect(materials, method).toContain('resume');
      for (const material of materials) expect(material in lists['application-documents']).toBe(true);
    }
    expect(law.materialsFor('interview')).toBeUndefined();
  });

  test('every criterion and method has its documents', () => {
    for (const criterion of Object.keys(lists.criteria))
      for (const method of Object.keys(lists['submission-methods']))
        expect(law.documentsFor(criterion, method), `${criterion} ${method}`).toBeDefined();
  });
});

describe('the law', () => {
  test('a majority is more than half', () => {
    const majorities = Object.keys(lists.ecqs).map(ecq => law.majorityOf(ecq));
    expect(majorities).toEqual([4, 3, 4, 2, 2]);
    expect(law.competenciesOf('leading-people')).toContain('team-building');
    expect(law.competenciesOf('constructor')).toEqual([]);
  });

  test('an obligation gives the severity, unless the provision says another', () => {
    const of = (obligation: string) =>
      Object.entries(deskGuide.provisions).filter(
        ([, provision]) => provision.obligation === obligation && provision.severity === undefined,
      );
    const severities = {
      must: 'error',
      should: 'warning',
      practice: 'information',
      permission: 'information',
    };
    for (const [obligation, severity] of Object.entries(severities)) {
      expect(of(obligation).length).toBeGreaterThan(0);
      for (const [id] of of(obligation)) expect(law.severityOf(id as 'VAC-008')).toBe(severity);
    }
    for (const [id, { severity }] of Object.entries(deskGuide.provisions))
      if (severity !== undefined) expect(law.severityOf(id as 'VAC-008')).toBe(severity);
  });

  test('an agency may tighten a figure and never loosen it', () => {
    const tight = createLaw(deskGuide, {
      figures: {
        'minimum-open-days': 30,
        'rewrite-period': 10,
        'narrative-pages-most': 12,
        'records-retention-months': 12,
        'board-agencies': 5,
        constructor: 1,
      },
    });
    expect(tight.figure('minimum-open-days')).toBe(30);
    expect(tight.figure('rewrite-period')).toBe(10);
    expect(tight.figure('narrative-pages-most')).toBe(10);
    expect(tight.figure('records-retention-months')).toBe(24);
    expect(tight.figure('board-agencies')).toBe(3);
    expect(law.figure('minimum-open-days')).toBe(14);
  });

  test.each([
    ['minimum-open-days', 30, undefined],
    ['minimum-open-days', 14, undefined],
    ['minimum-open-days', 13, '`minimum-open-days` may not be lower than 14 (VAC-008).'],
    ['minimum-open-days', 14.5, '`minimum-open-days` is a whole number.'],
    ['rewrite-period', 20, '`rewrite-period` may not be higher than 14 (QRW-002).'],
    ['rewrite-period', -1, '`rewrite-period` is a whole number.'],
    ['board-agencies', 3, 'The law fixes `board-agencies` at 3 (QBD-004); an agency may not change it.'],
    ['open-days', 3, 'There is no figure `open-days`.'],
    ['toString', 3, 'There is no figure `toString`.'],
  ])('the figure %s set to %d', (name, value, problem) => {
    expect(figureProblem(deskGuide, name, value)).toBe(problem);
  });

  test('holes in a text are filled with figures', () => {
    expect(law.fill('At least {minimum-open-days} days, {unheard-of}.')).toBe(
      'At least 14 days, {unheard-of}.',
    );
  });

  test('what an edition does not know is refused', () => {
    const empty = createLaw({
      ...deskGuide,
      id: 'empty',
      figures: {},
      lists: {},
      provisions: {},
      required: {},
    });
    expect(() => empty.figure('minimum-open-days')).toThrow(
      'The edition empty has no figure minimum-open-days.',
    );
    expect(() => empty.list('ecqs')).toThrow('no list ecqs');
    expect(() => empty.provision('VAC-008')).toThrow('no provision VAC-008');
    expect(() => empty.required('records')).toThrow('no table records');
    expect(law.documentsFor('A', 'interview')).toBeUndefined();
  });
});
