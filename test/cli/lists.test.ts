// `casefile checklist` and `casefile deadlines`.
import { describe, expect, it } from 'vitest';
import { AS_OF, casefile, folderWith, type Run } from './casefile.ts';
import { SHORT_RULE, shortCase, shortWith } from './samples.ts';

/** A short announcement, and a case for it that is not submitted. */
const files = (more: object = {}): Record<string, string> => ({
  ...shortCase(more),
  'case.ses': `qrb-case Pending "ESCS 26-1" for C1 {
  vacancy: Closed
  criterion: A
}
vacancy Closed "26-2" for FleetDirector {
  status: closed
  opens: 2026-01-05
  closes: 2026-02-02
}
`,
});

const list = (folder: string, ...args: string[]): Run => casefile(folder, [...args, '--as-of', AS_OF]);

describe('checklist', () => {
  const folder = folderWith(files());

  it('shows each requirement with its verdict, what shows it, and where that is written', () => {
    expect(list(folder, 'checklist', 'Short')).toEqual({
      code: 0,
      err: '',
      out: `vacancy Short  vacancy.ses:1:1

violated

  A vacancy stays open for 14 calendar days or more, the opening and the closing day both counted.
    ✗ The announcement is open 9 days; at least 14 are needed. vacancy.ses:4:11
    ${SHORT_RULE} 5 CFR 317.501(b)(2) [VAC-008, VAC-011]

1 requirement: 1 violated.
Edition desk-guide-2020, as of ${AS_OF}.
`,
    });
  });

  it('tells what is waived with the reason, and is not silent about it', () => {
    const entry = `waive ${SHORT_RULE} { reason: "OPM agreed." authority: "5 CFR 317.501" until: 2027-01-31 }`;
    const { out, code } = list(
      folderWith({ ...files(), 'vacancy.ses': shortWith(entry) }),
      'checklist',
      'Short',
    );
    expect(code).toBe(0);
    expect(out).toContain('\nwaived\n');
    expect(out).toMatch(/at least 14 are needed\. \(waived: OPM agreed\.\)\s+vacancy\.ses:4:11/);
    expect(out).toContain('1 requirement: 1 waived.');
  });

  it('shows the same as JSON', () => {
    const { out } = list(folder, 'checklist', 'Short', '--format', 'json');
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['version', 'edition', 'asOf', 'checklists']);
    expect(report).toMatchObject({
      version: 1,
      edition: 'desk-guide-2020',
      asOf: AS_OF,
      checklists: [
        {
          declaration: { keyword: 'vacancy', name: 'Short', label: null },
          counts: { violated: 1, pending: 0, satisfied: 0, waived: 0 },
          requirements: [
            { rule: SHORT_RULE, verdict: 'violated', answers: [{ finding: { rule: SHORT_RULE } }] },
          ],
        },
      ],
    });
    expect(list(folder, 'checklist', 'Short', '--format', 'json').out).toBe(out);
  });

  it('takes a configuration in the place of that of the root', () => {
    const more = folderWith({ ...files(), 'other.json': '{ "figures": { "minimum-open-days": 30 } }' });
    const { out } = list(more, 'checklist', 'Closed', '--config', 'other.json');
    expect(out).toContain('The announcement is open 29 days; at least 30 are needed.');
  });

  it('ends with 2 for a name that is declared nowhere, and offers the one that was meant', () => {
    expect(list(folder, 'checklist', 'Shrt')).toEqual({
      code: 2,
      out: '',
      err: 'casefile: Nothing is declared as Shrt. Did you mean Short?\n',
    });
    expect(list(folder, 'checklist', 'Quite').err).toBe('casefile: Nothing is declared as Quite.\n');
    const unread = folderWith({ ...files(), 'b.ses': '\0' });
    expect(list(unread, 'checklist', 'Quite').err).toBe(
      'casefile: b.ses: This file is not text in UTF-8.\ncasefile: `casefile check` tells more.\ncasefile: Nothing is declared as Quite.\n',
    );
    expect(list(folder, 'checklist').code).toBe(2);
  });

  it('shows every declaration that bears the name, in every root', () => {
    const roots = folderWith({
      'a/casefile.json': '{}',
      'a/a.ses': files()['case.ses'] ?? '',
      'b.ses': 'candidate Closed { }\n',
    });
    const { out } = list(roots, 'checklist', 'Closed');
    expect(out).toContain('vacancy Closed "26-2"  a/a.ses:5:1');
    expect(out).toContain('candidate Closed  b.ses:1:1');
    expect(list(roots, 'checklist', 'Closed', 'a').out).not.toContain('candidate Closed');
  });
});

describe('deadlines', () => {
  const folder = folderWith(files());

  it('shows each with its state, what it is counted from, and where that is written', () => {
    const { out, code, err } = list(folder, 'deadlines', 'case.ses');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`2026-01-18  met       Closing of the announcement
            vacancy Closed "26-2", case.ses:5:1
            The announcement closes then or later: 14 calendar days from 2026-01-05, the opening
            date or the later day of entry in USAJOBS, that day counted.
            Recorded: 2026-02-02, case.ses:8:11
            5 CFR 317.501(b)(2) [VAC-008]

2026-06-09  due soon  Asking for an extension
            qrb-case Pending "ESCS 26-1", case.ses:1:1
            An extension that is needed is asked for by then: 89 working days from 2026-02-02, the
            last closing date of the announcement.
            Nothing is recorded yet; 8 days left.
            5 CFR 317.502, 5 U.S.C. 3393(c) [QCS-020]

2026-06-10  due soon  Submission of the case
            qrb-case Pending "ESCS 26-1", case.ses:1:1
            The case is submitted by then: 90 working days from 2026-02-02, the last closing date of
            the announcement.
            Nothing is recorded yet; 9 days left.
            5 CFR 317.502, 5 U.S.C. 3393(c) [QCS-018]

3 deadlines: 2 due soon, 1 met.
Edition desk-guide-2020, as of ${AS_OF}.
`);
  });

  it('keeps what is due soon, what was missed, or both', () => {
    const titles = (...args: string[]): string[] =>
      JSON.parse(list(folder, 'deadlines', '--format', 'json', ...args).out).deadlines.map(
        ({ id, state }: { id: string; state: string }) => `${state} ${id}`,
      );
    expect(titles('--due-soon')).toEqual(['due-soon extension-request', 'due-soon case-submission']);
    expect(titles('--missed')).toEqual(['missed earliest-closing']);
    expect(titles('--missed', '--due-soon').length).toBe(3);
    expect(titles().length).toBe(4);
    expect(titles('--soon', '8')).toContain('future case-submission');
    expect(titles('--soon', '9')).toContain('due-soon case-submission');
  });

  it('takes from casefile.json how near soon is, and the figures that the agency made stricter', () => {
    const strict = folderWith(files({ dueSoonDays: 5, figures: { 'qrb-submission-period': 60 } }));
    const { out } = list(strict, 'deadlines', 'case.ses');
    expect(out).toContain('2026-04-28  missed    Submission of the case');
    expect(out).toContain('60 working days from 2026-02-02');
    expect(out).toContain('Nothing is recorded, and 2026-04-28 has passed.');
    expect(list(folderWith(files({ dueSoonDays: 5 })), 'deadlines').out).not.toContain('due soon');
  });

  it('has a JSON form with every field', () => {
    const report = JSON.parse(list(folder, 'deadlines', 'case.ses', '--format', 'json').out);
    expect(Object.keys(report)).toEqual(['version', 'edition', 'asOf', 'deadlines']);
    expect(report.version).toBe(1);
    expect(Object.keys(report.deadlines[2])).toEqual([
      ...['id', 'title', 'state', 'day', 'relation', 'torn', 'also', 'daysLeft', 'act', 'optional'],
      ...[
        'base',
        'from',
        'length',
        'figure',
        'extended',
        'done',
        'declaration',
        'of',
        'obligation',
        'provision',
      ],
    ]);
    expect(report.deadlines[2]).toMatchObject({
      id: 'case-submission',
      day: '2026-06-10',
      from: { day: '2026-02-02', at: { file: 'case.ses', range: { start: { line: 7, character: 10 } } } },
    });
  });

  it('ends with 2 where an option or a path is wrong', () => {
    expect(list(folder, 'deadlines', '--soon', 'tomorrow')).toEqual({
      code: 2,
      out: '',
      err: 'casefile: --soon takes a number of days, not tomorrow.\n',
    });
    expect(list(folder, 'deadlines', 'nowhere').code).toBe(2);
    expect(list(folderWith(), 'deadlines').err).toContain('There are no case files');
    expect(casefile(folder, ['deadlines', '--as-of', 'today']).code).toBe(2);
  });

  it('says of which files it could not list everything', () => {
    const broken = folderWith({
      'casefile.json': '{ "colour": 1 }',
      'a.ses': 'vacancy V for P {\n  opens 2026-01-05\n',
      'b.ses': Uint8Array.of(0xff, 0xfe, 0x00),
    });
    const { code, err } = list(broken, 'deadlines');
    expect(code).toBe(2);
    expect(err).toContain('casefile: casefile.json: There is no setting `colour`.\n');
    expect(err).toContain('casefile: b.ses: This file is not text in UTF-8.\n');
    expect(err).toContain('casefile: a.ses has mistakes of form; what they concern may be missing here.\n');
    expect(err).toMatch(/casefile: `casefile check` tells more\.\n$/);
  });
});
