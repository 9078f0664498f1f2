// The exit codes that CI relies on.

import type { Finding } from '@casefile/language';
import { describe, expect, it } from 'vitest';
import { Exit, exitCodeFor, exitCodeOf, UsageError } from '../../cli/src/exit.ts';
import { summarize } from '../../cli/src/report.ts';
import { casefile, check, folderWith } from './casefile.ts';
import { CLEAN, onlyRules, SHORT_RULE, shortCase, shortWith, WITH_ERROR } from './samples.ts';

describe('check ends with', () => {
  it('0 where nothing is found', () => {
    expect(check(folderWith({ 'a.ses': CLEAN })).code).toBe(0);
  });

  it('0 where only warnings and information are found', () => {
    const settings = onlyRules({ [SHORT_RULE]: 'warning', 'vocabulary/unknown-key': 'information' });
    const run = check(
      folderWith({
        ...shortCase(),
        'casefile.json': settings,
        'b.ses': WITH_ERROR.replace('Fleet', 'Other'),
      }),
    );
    expect(run.out).toContain('Checked 3 files in 1 root: 1 warning, 1 information.');
    expect(run.code).toBe(0);
  });

  it('1 where an error is found', () => {
    expect(check(folderWith({ 'a.ses': WITH_ERROR })).code).toBe(1);
  });

  it('0 where an error is found and --exit-zero is given', () => {
    const run = check(folderWith({ 'a.ses': WITH_ERROR }), ['--exit-zero']);
    expect(run.out).toContain('1 error');
    expect(run.code).toBe(0);
  });

  it('2 where a file cannot be read, also with --exit-zero', () => {
    const folder = folderWith({ 'a.ses': Uint8Array.of(0xff, 0xfe, 0x00) });
    expect(check(folder).code).toBe(2);
    expect(check(folder, ['--exit-zero']).code).toBe(2);
  });

  it('2 where there are no case files', () => {
    const run = check(folderWith({ 'notes.txt': '' }), ['.']);
    expect(run).toEqual({ code: 2, out: '', err: 'casefile: There are no case files (.ses) in ..\n' });
  });

  it('2 where a path does not exist', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    const run = check(folder, ['a.ses', 'b.ses']);
    expect(run).toEqual({ code: 2, out: '', err: `casefile: There is no file or folder ${folder}/b.ses.\n` });
    expect(check(folder, ['a.ses/b.ses']).code).toBe(2);
  });

  it.each(['yesterday', '2026-02-30', '2026-6-1', ''])('2 where --as-of is %j', day => {
    const run = casefile(folderWith({ 'a.ses': CLEAN }), ['check', '--as-of', day]);
    expect(run).toEqual({
      code: 2,
      out: '',
      err: `casefile: --as-of takes a day such as 2026-06-01, not ${day}.\n`,
    });
  });

  it('3 where casefile itself fails, with a word on what to do', () => {
    // What no input should bring about is brought about from outside: a function of Node that breaks.
    const broken = "import fs from 'node:fs';fs.existsSync = () => { throw new TypeError('broken'); };";
    const run = check(folderWith({ 'a.ses': CLEAN }), [], {
      nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(broken)}`],
    });
    expect(run.code).toBe(3);
    expect(run.out).toBe('');
    expect(run.err).toMatch(
      /^casefile: This is a fault of casefile itself; please report it\.\nTypeError: broken\n {4}at /,
    );
  });

  it('1 where a finding is disputed and --fail-on-disputes is given, or else 0', () => {
    const vacancy = shortWith(`dispute ${SHORT_RULE} { reason: "Counted by the office otherwise." }`);
    const folder = folderWith({ ...shortCase(), 'vacancy.ses': vacancy });
    expect(check(folder).code).toBe(0);
    expect(check(folder, ['--fail-on-disputes']).code).toBe(1);
    expect(check(folder, ['--fail-on-disputes', '--exit-zero']).code).toBe(0);
  });
});

describe('wrong usage ends with 2 and says what is meant', () => {
  const folder = folderWith({ 'a.ses': CLEAN });
  it.each([
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)"],
    [['check', '--fromat', 'json'], "error: unknown option '--fromat'\n(Did you mean --format?)"],
    [['check', '--format', 'xml'], "argument 'xml' is invalid. Allowed choices are text, json."],
    [['check', '--as-of'], "option '--as-of <date>' argument missing"],
    [['explain'], "error: missing required argument 'rule'"],
    [['rules', 'all'], "error: too many arguments for 'rules'. Expected 0 arguments but got 1."],
    [[], 'Usage: casefile [options] [command]'],
  ])('%j', (args, told) => {
    const run = casefile(folder, args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain(told);
  });

  it('and help that is asked for ends with 0', () => {
    const run = casefile(folder, ['--help']);
    expect(run.code).toBe(0);
    expect(run.err).toBe('');
    expect(run.out).toContain('Exit codes:\n  0  nothing found');
    expect(casefile(folder, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the decision', () => {
  const finding = (rule: string): Finding => ({
    rule,
    severity: 'error',
    message: '',
    why: '',
    todo: '',
    file: 'a.ses',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    provisions: [],
    related: [],
    fixes: [],
  });
  const codeOf = (...rules: string[]): number => {
    const findings = rules.map(finding);
    return exitCodeOf(findings, summarize(findings, { files: 1, roots: 1, switchedOff: [] }), {
      exitZero: true,
    });
  };

  it('weighs a rule that failed more than a file that cannot be read, and both more than --exit-zero', () => {
    expect(codeOf('file/not-text', 'internal/rule-failed')).toBe(Exit.fault);
    expect(codeOf('vacancy/time-in-grade', 'file/not-text')).toBe(Exit.usage);
    expect(codeOf('vacancy/time-in-grade')).toBe(Exit.clean);
  });

  it('takes whatever is thrown that is no error of usage for a fault', () => {
    const told: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((text: string) => told.push(text) > 0) as typeof write;
    try {
      expect(exitCodeFor(new UsageError('No \u001b[31msuch file.'))).toBe(Exit.usage);
      expect(exitCodeFor('a text')).toBe(Exit.fault);
    } finally {
      process.stderr.write = write;
    }
    expect(told).toEqual([
      'casefile: No ·[31msuch file.\n',
      'casefile: This is a fault of casefile itself; please report it.\na text\n',
    ]);
  });
});
