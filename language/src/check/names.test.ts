import { describe, expect, test } from 'vitest';
import { readMarks } from '../testing/index.ts';
import { Live } from '../testing/live.ts';
import type { Finding } from './finding.ts';
import { Lines } from './lines.ts';

/** Expects exactly the marked places, in all files, to be told of their names; nothing else may be wrong. */
function expectNames(files: Readonly<Record<string, string>>): Finding[] {
  const read = Object.entries(files).map(([file, marked]) => ({ file, ...readMarks(marked) }));
  const root = new Live(Object.fromEntries(read.map(({ file, text }) => [file, text])), []);
  const found = root.findings();
  expect(found.filter(({ rule }) => !rule.startsWith('name/'))).toEqual([]);
  expect(found.map(({ file, range, message }) => ({ file, range, message }))).toEqual(
    read.flatMap(({ file, text, places }) => {
      const lines = new Lines(text);
      return places.map(place => ({ file, range: lines.range(place), message: expect.any(String) }));
    }),
  );
  return found;
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, todo }) => `${rule}: ${message} ${todo}`);

describe('a name that is not declared', () => {
  test('is told, with what was probably meant and a fix', () => {
    const found = expectNames({
      'a.ses': 'position Director "Director" { organization: DOI }',
      'b.ses': 'vacancy V "1" for «Directr» { agency: «Nowhere» reopens: «V0» }',
    });
    expect(told(found)).toEqual([
      'name/not-declared: Nothing is declared as a position or program under the name `Directr`. Did you mean `Director`?',
      'name/not-declared: Nothing is declared as an agency under the name `Nowhere`. Declare it, or correct the name.',
      'name/not-declared: Nothing is declared as a vacancy under the name `V0`. Declare it, or correct the name.',
    ]);
    expect(found[0]?.fixes.map(({ title, safe, edits }) => [title, safe, edits[0]?.newText])).toEqual([
      ['Write `Director`', false, 'Director'],
    ]);
  });

  test('is told for each item of a list', () => {
    expectNames({
      'a.ses':
        'moratorium M for DOI { resumption { cases: [K1, «K2», «K3»] } }\nqrb-case K1 for C { criterion: B }\ncandidate C { service: outside }',
    });
  });

  test('is no fault where the author says `none`', () => {
    expectNames({
      'a.ses': 'position P "P" { pay-plan: ES }\nvacancy V "1" for P { technical-qualifications: none }',
    });
  });

  test('is held back in a declaration that could not be read, and so is what leads to one', () => {
    const root = new Live(
      {
        'a.ses': 'vacancy V "1" for Nowhere {\n  agency: Nobody\n',
        'b.ses':
          'position director "Director" { pay-plan: ES }\nvacancy W "1" for Director { status: draft }',
      },
      [],
    );
    expect(root.findings().filter(({ rule }) => rule.startsWith('name/'))).toEqual([]);
    expect(root.findings().length).toBeGreaterThan(0);
    root.edit('b.ses', 'position director', 'position Directors');
    expect(told(root.findings().filter(({ rule }) => rule.startsWith('name/')))).toEqual([
      'name/not-declared: Nothing is declared as a position or program under the name `Director`. Did you mean `Directors`?',
    ]);
  });
});

test('a name of another kind is told with its kind', () => {
  const found = expectNames({
    'a.ses':
      'position P "P" { pay-plan: ES }\nvacancy V "1" for P { agency: «P» }\ncandidate C {\n  application for «P» { eligible: yes }\n  held "Chief" { position: «NASA» }\n}',
  });
  expect(told(found)).toEqual([
    'name/wrong-kind: `P` is a position, and an agency belongs here. Declare it, or correct the name.',
    'name/wrong-kind: `P` is a position, and a vacancy belongs here. Declare it, or correct the name.',
    'name/wrong-kind: `NASA` is an agency, and a position belongs here. Declare it, or correct the name.',
  ]);
});

describe('a name that is declared twice', () => {
  test('is told at each place in one file, with the others', () => {
    const found = expectNames({
      'a.ses':
        'position «P» "P" { pay-plan: ES }\nposition «P» "Q" { pay-plan: ES }\nposition «P» "R" { pay-plan: ES }',
    });
    expect(found[1]?.message).toBe('`P` is declared 3 times as a position.');
    expect(found[1]?.related.map(({ file, range }) => [file, range.start.line])).toEqual([
      ['a.ses', 0],
      ['a.ses', 2],
    ]);
  });

  test('is told in each of two files, and the places in the other file are told apart', () => {
    const found = expectNames({
      'a.ses': 'position «P» "P" { pay-plan: ES }',
      'b.ses':
        'vacancy V "1" for P { status: draft }\nposition «P» "Q" { pay-plan: ES }\nposition «P» "R" { pay-plan: ES }',
    });
    expect(found[0]?.related.map(({ file, range }) => [file, range.start.line])).toEqual([
      ['b.ses', 1],
      ['b.ses', 2],
    ]);
  });

  test('is no fault in two kinds', () => {
    expectNames({ 'a.ses': 'position P "P" { pay-plan: ES }\nvacancy P "1" for P { status: draft }' });
  });

  test('is told inside its owner, and is no fault in two owners', () => {
    const found = expectNames({
      'a.ses':
        'qrb-board B1 { member «M» { agency: DOI } member «M» { agency: NASA } }\nqrb-board B2 { member M { agency: DOI } }',
    });
    expect(found[0]?.message).toBe('`M` is declared twice as a member of this qrb board.');
    expect(found[0]?.related.map(({ range }) => range.start.character)).toEqual([47]);
  });
});

describe('a chain that leads back', () => {
  test.each([
    ['vacancy', (name: string, next: string) => `vacancy ${name} "1" for P { reopens: ${next} }`],
    ['position', (name: string, next: string) => `position ${name} "T" { successor-of: ${next} }`],
    ['qrb-case', (name: string, next: string) => `qrb-case ${name} for C { resubmission-of: ${next} }`],
    ['appointment', (name: string, next: string) => `appointment ${name} for C { renewal-of: ${next} }`],
  ])('of %s is told once for each link, at its key', (_, link) => {
    const others = 'position P "P" { pay-plan: ES }\ncandidate C { service: outside }';
    const found = expectNames({
      'a.ses': link('N1', '«N2»'),
      'b.ses': [link('N2', '«N3»'), link('N3', '«N1»')].join('\n'),
      'c.ses': others,
    });
    expect(found.every(({ rule }) => rule === 'name/leads-back')).toBe(true);
    expectNames({ 'a.ses': link('N1', '«N1»'), 'c.ses': others });
    // What leads into a circle is not in it.
    expectNames({ 'a.ses': [link('N0', 'N1'), link('N1', '«N1»')].join('\n'), 'c.ses': others });
  });

  test('is found in time in a long chain', () => {
    const chain = Array.from({ length: 2000 }, (_, i) => `vacancy V${i} "1" for P { reopens: V${i + 1} }`);
    const last = 'vacancy V2000 "1" for P { status: draft }';
    expectNames({ 'a.ses': [...chain, last, 'position P "P" { pay-plan: ES }'].join('\n') });
  });
});

describe('a name inside a declaration', () => {
  const board = 'qrb-board B { member M1 { agency: DOI } member M2 { agency: NASA } }\n';
  const others =
    'candidate C { service: outside }\nposition P "P" { organization: DES.OFM }\nvacancy V "1" for P {\n  technical-qualifications: [Fleets, S.Fleets, «S.Fleet»]\n}\n';
  const agency = 'agency DES "Department" { component OFM "Office" }\n';
  const standard = 'standard S for P { mandatory Fleets { text: "Fleets." } }\n';

  test('is written plainly where its owner is clear, and elsewhere with its owner', () => {
    const found = expectNames({
      'a.ses': agency,
      'b.ses': board + standard + others,
      'c.ses': 'qrb-case K for C { review { board: B reviewers: [M1, «M3», B.M2, «B.M4», «Z.M1»] } }',
    });
    expect(found.map(({ todo }) => todo)).toEqual([
      'Did you mean `S.Fleets`?',
      'Declare it, or correct the name.',
      'Did you mean `B.M1`?',
      'Declare it, or correct the name.',
    ]);
  });

  test('is offered with its owner where it was written without', () => {
    const found = expectNames({
      'a.ses': agency,
      'b.ses':
        'position P "P" { organization: «OFM» }\nposition Q "Q" { organization: «DES.OFN» }\nposition R "R" { organization: «DES.OFM.X» }',
    });
    expect(found.slice(0, 2).map(({ todo }) => todo)).toEqual([
      'Did you mean `DES.OFM`?',
      'Did you mean `DES.OFM`?',
    ]);
  });

  test('is not faulted where the declaration around it is missing or broken, which is told there', () => {
    expectNames({
      'a.ses': 'candidate C { service: outside }\nqrb-case K for C { review { board: «B» reviewers: [M1] } }',
    });
    const root = new Live(
      {
        'a.ses':
          'candidate C { service: outside }\nqrb-case K for C { review { board: B reviewers: [M1, B.M2] } }',
        'b.ses': 'qrb-board B { membr M1 { agency: DOI } }',
      },
      [],
    );
    expect(root.findings().map(({ rule }) => rule)).toEqual(['vocabulary/unknown-block']);
  });

  test('is found through the vacancy that an application is for', () => {
    expectNames({
      'a.ses': agency + standard + others.replace(', «S.Fleet»', ''),
      'b.ses':
        'candidate D { application for V { meets: [Fleets, «Rails»] } }\ncandidate E { application for «W» { meets: [Rails] } }',
    });
  });
});

describe('the library of agencies', () => {
  test('is there for every root, and its names are offered', () => {
    const found = expectNames({
      'a.ses':
        'qrb-board B { member M1 { agency: DOI } member M2 { agency: NASA } member M3 { agency: «NASAA» } }',
    });
    expect(found[0]?.todo).toBe('Did you mean `NASA`?');
  });

  test('gives way to a declaration of the root, which is no second one', () => {
    expectNames({
      'a.ses':
        'agency DOI "Interior" { component BIA "Bureau" }\nposition P "P" { organization: DOI.BIA }\nposition Q "Q" { organization: «NASA.BIA» }',
    });
  });
});
