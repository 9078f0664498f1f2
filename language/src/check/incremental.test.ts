// A workspace that lives through edits tells the same as one that is made anew, and judges no more than it must.
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { invented } from '../testing/invented.ts';
import { Live } from '../testing/live.ts';

const files: Readonly<Record<string, string>> = {
  'agency.ses': 'agency DES "Department of Examples" {\n  component OFM "Office of Fleet Management"\n}\n',
  'appointment.ses':
    'appointment A1 for C1 {\n  position: Director\n  case: Case1\n  effective: 2024-09-08\n}\n',
  'board.ses':
    'qrb-board Board1 {\n  member M1 { agency: DOI }\n  member M2 { agency: NASA }\n  member M3 { agency: DES }\n}\n',
  'candidates.ses':
    'candidate C1 {\n  application for V1 { received: 2024-03-30 }\n}\ncandidate C2 {\n  application for V2 { received: 2024-03-05 }\n}\n',
  'case.ses':
    'qrb-case Case1 for C1 {\n  vacancy: V1\n  submitted: 2024-05-20\n  review { board: Board1 reviewers: [M1, M2] }\n}\n',
  'position.ses':
    'position Director "Director of the Fleet" {\n  organization: DES.OFM\n  vacant-since: 2024-01-05\n}\n',
  'standard.ses':
    'standard S1 for Director {\n  mandatory Fleets { text: "Fleets." }\n  desirable Rail { text: "Rail." }\n}\n',
  'vacancies.ses':
    'vacancy V1 "DES-1" for Director {\n  opens: 2024-03-04\n  closes: 2024-03-26\n  technical-qualifications: [Fleets]\n}\nvacancy V2 "DES-2" for Deputy {\n  opens: 2024-03-04\n  closes: 2024-03-12\n  waive vacancy/open-period-too-short { reason: "Agreed." until: 2024-12-31 }\n}\n',
};

const live = (): Live => new Live(files, [...rules, ...invented]);

describe('after each edit the findings are those of a workspace made anew', () => {
  const scripts: Readonly<Record<string, (root: Live) => void>> = {
    'values are edited': root => {
      root.edit('position.ses', '2024-01-05', '2024-04-01');
      root.edit('vacancies.ses', '2024-03-26', '2024-03-10');
      root.edit('agency.ses', 'of Examples', 'of Trials');
      root.edit('case.ses', '2024-05-20', '2024-05-19');
      root.edit('position.ses', '2024-04-01', '2023-04-01');
    },
    'declarations are added, renamed, moved and deleted': root => {
      root.append('position.ses', 'position Deputy "Deputy" { organization: DES }\n');
      root.edit('position.ses', 'position Deputy', 'position Assistant');
      root.edit('vacancies.ses', 'for Deputy', 'for Assistant');
      root.edit('position.ses', 'position Assistant "Deputy" { organization: DES }\n', '');
      root.append('agency.ses', 'position Assistant "Deputy" { organization: DES }\n');
      root.edit('agency.ses', 'position Assistant "Deputy" { organization: DES }\n', '');
    },
    'files are deleted and come back in another order': root => {
      for (const file of ['position.ses', 'agency.ses', 'vacancies.ses', 'board.ses']) root.delete(file);
      for (const file of ['vacancies.ses', 'board.ses', 'agency.ses', 'position.ses'])
        root.set(file, files[file] ?? '');
    },
    'a name is declared twice, in another file and in the same': root => {
      root.set('again.ses', 'position Director "Another" { vacant-since: 2024-06-01 }\n');
      root.append('position.ses', 'position Director "A third" { vacant-since: 2024-07-01 }\n');
      root.edit('position.ses', 'vacant-since: 2024-01-05', 'vacant-since: 2024-05-05');
      root.prepend('position.ses', 'position Director "The first now" {}\n');
      root.delete('again.ses');
      root.edit('position.ses', 'position Director "The first now" {}\n', '');
    },
    'a merge conflict comes, and is resolved': root => {
      const [one, other] = ['2024-01-05', '2024-04-01'].map(day => `  vacant-since: ${day}\n`);
      const conflict = `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> branch\n`;
      root.edit('position.ses', one ?? '', conflict);
      root.edit('vacancies.ses', '2024-03-26', '2024-03-10');
      root.edit('position.ses', conflict, other ?? '');
      root.append('position.ses', '<<<<<<< HEAD\nposition Deputy "Deputy" {}\n=======\n>>>>>>> branch\n');
    },
    'declarations of one name change places': root => {
      const [one, other] = [
        'position Director "One" {\n  vacant-since: 2024-04-01\n}\n',
        'position Director "Other" {\n  vacant-since: 2024-05-01\n}\n',
      ];
      root.set('position.ses', one + other);
      root.set('position.ses', other + one);
      root.set('position.ses', `${other}position Aide "Aide" {}\n${one}`);
    },
    'what refers to one name changes places': root => {
      const [one, other] = ['V3', 'V4'].map(name => `vacancy ${name} "DES" for Director {}\n`);
      root.set('more.ses', `${one}${other}`);
      root.set('more.ses', `${other}${one}`);
    },
    'a declaration is shown that has a namesake before it': root => {
      root.append('vacancies.ses', 'vacancy V3 "DES-3" for Director { closes: 2024-04-04 }\n');
      root.prepend('vacancies.ses', 'vacancy V3 "DES-4" for Nobody { closes: 2024-04-05 }\n');
      root.prepend('vacancies.ses', 'vacancy V1 "DES-5" for Nobody { closes: 2024-04-05 }\n');
      root.edit('vacancies.ses', 'vacancy V1 "DES-5" for Nobody { closes: 2024-04-05 }\n', '');
    },
    'a moratorium comes, is about an agency and then about none, and goes': root => {
      root.edit('case.ses', 'vacancy: V1', 'agency: DES\n  criterion: A\n  vacancy: V1');
      const own = 'moratorium M1 for DES {\n  kind: agency\n  starts: 2024-05-01\n}\n';
      root.set('moratorium.ses', own);
      root.edit('moratorium.ses', 'M1 for DES {\n  kind: agency', 'M1 {\n  kind: governmentwide');
      root.edit('moratorium.ses', '2024-05-01', '2024-06-01');
      root.delete('moratorium.ses');
    },
    'a reference goes missing and is cured': root => {
      root.edit('vacancies.ses', 'for Director', 'for Directr');
      root.edit('vacancies.ses', 'for Directr', 'for Director');
      root.edit('candidates.ses', 'for V1', 'for V9');
      root.append('vacancies.ses', 'vacancy V9 "DES-9" for Director {}\n');
      root.edit('case.ses', '[M1, M2]', '[M1, M4]');
      root.edit('board.ses', 'M3', 'M4');
    },
    'a chain leads back and is mended': root => {
      root.set('chain.ses', 'vacancy W1 "1" for Director { reopens: W2 }\n');
      root.set(
        'links.ses',
        'vacancy W2 "2" for Director { reopens: W3 }\nvacancy W3 "3" for Director { reopens: W1 }\n',
      );
      root.append('links.ses', 'vacancy W4 "4" for Director { reopens: W3 }\n');
      root.edit('links.ses', '{ reopens: W1 }', '{}');
    },
    'comments move the places that are named beside a finding': root => {
      root.edit('position.ses', '2024-01-05', '2024-04-01');
      root.prepend('position.ses', '// A comment.\n');
      root.edit('position.ses', '  vacant-since', '  // Another.\n  vacant-since');
      root.prepend('candidates.ses', '/* One more.\n*/\n');
      root.prepend('vacancies.ses', '// In the file of the finding.\n');
      root.edit('vacancies.ses', '2024-03-26', '/* here */ 2024-03-26');
    },
    'the form of a file breaks and is cured': root => {
      root.edit('position.ses', '{', '');
      root.set('position.ses', files['position.ses'] ?? '');
      root.edit('position.ses', 'Director "', 'director "');
      root.edit('position.ses', 'director "', 'Director "');
      root.set('board.ses', 'qrb-board Board1 {\n  member M1 { agency: DOI\n');
      root.set('board.ses', files['board.ses'] ?? '');
      root.edit('vacancies.ses', 'closes: 2024-03-12', 'closes');
      root.set('vacancies.ses', '');
    },
    'the day to look from changes': root => {
      root.turn({ asOf: '2024-03-01' });
      root.turn({ asOf: '2024-12-31' });
      root.turn({ asOf: '2025-01-01' });
    },
    'the configuration changes': root => {
      root.configure({ figures: { 'minimum-open-days': 30 } });
      root.configure({ figures: {} });
      root.configure({ calendar: { washingtonArea: false, closures: ['2024-05-20'] } });
      root.configure({ severity: { 'vacancy/*': 'off', 'trial/hops': 'error' } });
      root.configure({ severity: {}, calendar: { washingtonArea: true, closures: [] } });
    },
    'the rules change': root => {
      root.turn({ rules: invented.slice(2) });
      root.turn({ keepAnswers: true });
      root.turn({ rules: [...rules, ...invented] });
    },
    'facts are written that are later than the edition': root => {
      root.edit('vacancies.ses', '2024-03-26', '2025-06-26');
      root.edit('case.ses', '2024-05-20', '2025-06-20');
      root.prepend('case.ses', '// A comment.\n');
      root.edit('case.ses', '2025-06-20', '2025-05-20');
      root.delete('vacancies.ses');
    },
    'the library gives way to an agency of the root': root => {
      root.set('doi.ses', 'agency DOI "Interior" { kind: executive-department }\n');
      root.set('doi.ses', 'agency DOI "Interior" { kind: independent-agency }\n');
      root.delete('doi.ses');
    },
  };

  test.each(Object.entries(scripts))('%s', (_, script) => {
    const root = live();
    root.expectSame();
    script(root);
  });

  test('a text that is the same changes nothing', () => {
    const root = live();
    for (const [file, text] of Object.entries(files)) root.set(file, text);
    expect(root.judgedAgain()).toEqual([]);
  });
});

describe('only those are judged again who asked for what has changed', () => {
  test('nobody, where a comment is inserted', () => {
    const root = new Live(files, invented);
    root.prepend('position.ses', '// A comment.\n');
    root.edit('position.ses', '  vacant', '\n\n  vacant');
    expect(root.judgedAgain()).toEqual([]);
  });

  test('the file and who asked for the declaration, where a value is edited', () => {
    const root = new Live(files, invented);
    // The standard asks because it names the position.
    root.edit('position.ses', '2024-01-05', '2024-01-06');
    expect(root.judgedAgain()).toEqual(['appointment.ses', 'position.ses', 'standard.ses', 'vacancies.ses']);
  });

  test('the file alone, where nobody asked', () => {
    const root = new Live(files, invented);
    root.append('appointment.ses', 'appointment A2 for C2 {}\n');
    expect(root.judgedAgain()).toEqual(['appointment.ses']);
  });

  test('who looked in vain, where the name is declared', () => {
    const root = new Live(files, invented);
    root.set('deputy.ses', 'position Deputy "Deputy" {}\n');
    expect(root.judgedAgain()).toEqual(['deputy.ses', 'vacancies.ses']);
  });

  test('not who asked for names alone, where a value is edited', () => {
    const root = new Live(files, invented);
    // The announcement of V2 names a position that is not declared, so it was asked which positions there are.
    root.set('other.ses', 'position Unasked "Unasked" { series: "0301" }\n');
    root.judgedAgain();
    root.edit('other.ses', '0301', '0340');
    expect(root.judgedAgain()).toEqual(['other.ses']);
    root.edit('other.ses', 'Unasked', 'Deputi');
    expect(root.judgedAgain()).toEqual(['other.ses', 'vacancies.ses']);
  });

  test('who looked at a day or the calendar, where these change', () => {
    const root = new Live(files, invented);
    root.turn({ asOf: '2024-02-02' });
    expect(root.judgedAgain()).toEqual(['vacancies.ses']);
    root.configure({ calendar: { washingtonArea: true, closures: [] } });
    expect(root.judgedAgain()).toEqual(['case.ses']);
    root.configure({ calendar: { washingtonArea: true, closures: [] }, ignore: ['drafts/**'] });
    expect(root.judgedAgain()).toEqual([]);
  });
});

test('a place beside a finding is that of the declaration that was shown, not of its namesake', () => {
  const root = new Live(
    {
      'a.ses': 'position P "Position" {}\n',
      'b.ses': 'vacancy V "1" for Nobody {}\nvacancy V "2" for P {}\nvacancy W "3" for P {}\n',
    },
    invented,
  );
  const told = root.findings().find(({ rule }) => rule === 'trial/announced-twice');
  expect(told?.related.map(({ range }) => range.start.line)).toEqual([1, 2]);
});

test('another edition needs another workspace', () => {
  const root = live();
  expect(() => root.workspace.setTerms({ ...root.terms, edition: { ...root.terms.edition } })).toThrow(
    /edition/,
  );
});
