// What programs read.
import { describe, expect, it } from 'vitest';
import { AS_OF, check, folderWith } from './casefile.ts';
import { CLEAN, SHORT_RULE, shortCase, shortWith, WITH_ERROR } from './samples.ts';

interface Shown {
  readonly rule: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Report {
  readonly findings: readonly Shown[];
  readonly summary: Readonly<Record<string, unknown>>;
}

const json = (folder: string, ...args: string[]): Report =>
  JSON.parse(check(folder, ['--format', 'json', ...args]).out);

describe('the JSON', () => {
  it('has every field of its form, in order', () => {
    const report = json(folderWith(shortCase()));
    expect(Object.keys(report)).toEqual(['version', 'edition', 'asOf', 'summary', 'findings']);
    expect(report).toMatchObject({ version: 1, edition: 'desk-guide-2020', asOf: AS_OF });
    expect(report.summary).toEqual({
      files: 2,
      roots: 1,
      errors: 1,
      warnings: 0,
      information: 0,
      waived: 0,
      disputed: 0,
      switchedOff: expect.arrayContaining(['staffing/*', 'standard/*']),
    });
    const place = { start: { line: 3, character: 10 }, end: { line: 3, character: 20 } };
    expect(report.findings).toEqual([
      {
        rule: SHORT_RULE,
        severity: 'error',
        message: 'The announcement is open 9 days; at least 14 are needed.',
        why: expect.stringMatching(/^An announcement must be open at least 14 calendar days/),
        todo: 'Set a later closing date, and enter it in USAJOBS before the announcement closes.',
        file: 'vacancy.ses',
        range: place,
        provisions: ['VAC-008', 'VAC-011'].map(id => ({
          id,
          citations: ['5 CFR 317.501(b)(2)'],
          link: 'https://www.ecfr.gov/on/2025-05-01/title-5/section-317.501#p-317.501(b)(2)',
        })),
        related: [
          {
            file: 'vacancy.ses',
            range: { start: { line: 2, character: 9 }, end: { line: 2, character: 19 } },
            message: 'It opens on this day.',
          },
        ],
        fixes: [
          {
            title: 'Close on 2024-03-17',
            safe: false,
            edits: [{ file: 'vacancy.ses', range: place, newText: '2024-03-17' }],
          },
        ],
        waived: null,
      },
    ]);
    expect(Object.keys(report.findings[0] ?? {})).toEqual([
      ...['rule', 'severity', 'message', 'why', 'todo', 'file', 'range'],
      ...['provisions', 'related', 'fixes', 'waived'],
    ]);
  });

  it('tells how a finding was accepted, and no longer does with --no-waivers', () => {
    const entry = `waive ${SHORT_RULE} { reason: "OPM agreed." authority: "5 CFR 317.501" until: 2027-01-31 }`;
    const folder = folderWith({ ...shortCase(), 'vacancy.ses': shortWith(entry) });
    const waived = json(folder);
    expect(waived.summary).toMatchObject({ errors: 0, waived: 1 });
    expect(waived.findings).toMatchObject([
      {
        severity: 'error',
        waived: { kind: 'waived', reason: 'OPM agreed.', authority: '5 CFR 317.501', until: '2027-01-31' },
      },
    ]);
    expect(check(folder).code).toBe(0);
    const counted = json(folder, '--no-waivers');
    expect(counted.summary).toMatchObject({ errors: 1, waived: 0 });
    expect(counted.findings).toMatchObject([{ rule: SHORT_RULE, waived: null }]);
    expect(check(folder, ['--no-waivers']).code).toBe(1);
  });

  it('keeps a dispute with --no-waivers', () => {
    const folder = folderWith({
      ...shortCase(),
      'vacancy.ses': shortWith(`dispute ${SHORT_RULE} { reason: "No." }`),
    });
    expect(json(folder, '--no-waivers').findings).toMatchObject([
      { severity: 'information', waived: { kind: 'disputed', reason: 'No.' } },
    ]);
  });

  it('is sorted by file, place and rule', () => {
    const { findings } = json(mixedFolder());
    expect(findings.length).toBeGreaterThan(4);
    const sorted = [...findings].sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.character - b.range.start.character ||
        (a.rule < b.rule ? -1 : 1),
    );
    expect(findings).toEqual(sorted);
  });

  it('is the same bytes in every run, and whatever the order of the paths', () => {
    const folder = mixedFolder();
    const first = check(folder, ['--format', 'json', 'a', 'b', 'c.ses']).out;
    expect(first).not.toBe('');
    expect(check(folder, ['--format', 'json', 'a', 'b', 'c.ses']).out).toBe(first);
    expect(check(folder, ['--format', 'json', 'c.ses', 'b', 'a']).out).toBe(first);
    expect(check(folder, ['--format', 'json', 'b', 'a', 'c.ses', 'a', 'a/x.ses']).out).toBe(first);
    expect(check(folder, ['--format', 'json']).out).toBe(first);
  });

  it('tells paths relative to the working folder, with slashes', () => {
    const folder = folderWith({ 'in/a.ses': WITH_ERROR, 'out/b.ses': CLEAN });
    expect(json(`${folder}/out`, '../in').findings.map(({ file }) => file)).toEqual(['../in/a.ses']);
    expect(json(`${folder}/out`, `${folder}/in/a.ses`).findings.map(({ file }) => file)).toEqual([
      '../in/a.ses',
    ]);
  });
});

/** Findings in several files and roots, with several at one place. */
const mixedFolder = (): string =>
  folderWith({
    'a/x.ses': `${WITH_ERROR}vacancy V for Nowhere {\n  status: shut\n  opens: 2026-02-30 extra\n}\n`,
    'a/y.ses': WITH_ERROR,
    'b/casefile.json': '{}',
    'b/x.ses': WITH_ERROR,
    'c.ses': 'position P "P" {\n  organization: GSA, GSA\n  organization: Nobody\n',
  });
