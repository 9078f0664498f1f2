// Which files belong together, and on which of them is reported.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { CLEAN, WITH_ERROR } from './samples.ts';

const REFERENCE = 'candidate C1 {\n  held "Director" { position: FleetDirector }\n}\n';
const summary = (out: string): string => out.split('\n').at(-3) ?? '';

describe('a root', () => {
  it('is the working folder, for the files inside', () => {
    const folder = folderWith({ 'positions/p.ses': CLEAN, 'candidates/c.ses': REFERENCE });
    expect(summary(check(folder, ['candidates']).out)).toBe('Checked 1 file in 1 root: nothing found.');
    expect(summary(check(folder, ['candidates/c.ses']).out)).toBe('Checked 1 file in 1 root: nothing found.');
  });

  it('is the nearest folder above with a casefile.json', () => {
    const folder = folderWith({
      'casefile.json': '{}',
      'positions/p.ses': CLEAN,
      'candidates/c.ses': REFERENCE,
    });
    expect(check(join(folder, 'candidates'), ['c.ses']).code).toBe(0);
    expect(check(join(folder, 'candidates')).code).toBe(0);
  });

  it('is the folder that was given, where it is elsewhere', () => {
    const folder = folderWith({ 'cases/positions/p.ses': CLEAN, 'cases/c.ses': REFERENCE, 'here/x.txt': '' });
    expect(summary(check(join(folder, 'here'), ['../cases']).out)).toBe(
      'Checked 2 files in 1 root: nothing found.',
    );
    expect(summary(check(join(folder, 'here'), ['../cases/positions/p.ses', '../cases']).out)).toBe(
      'Checked 2 files in 1 root: nothing found.',
    );
  });

  it('sees no names of another root', () => {
    const folder = folderWith({
      'casefile.json': '{}',
      'p.ses': CLEAN,
      'inner/casefile.json': '{}',
      'inner/c.ses': REFERENCE,
      'inner/deep/q.ses': CLEAN,
    });
    const alone = check(folder, ['inner/c.ses']);
    expect(summary(alone.out)).toBe('Checked 1 file in 1 root: nothing found.');
    // FleetDirector is declared once in each root, which is not twice.
    expect(summary(check(folder).out)).toBe('Checked 3 files in 2 roots: nothing found.');
    const without = folderWith({ 'p.ses': CLEAN, 'inner/casefile.json': '{}', 'inner/c.ses': REFERENCE });
    expect(check(without).out).toContain('inner/c.ses:2:31  error  name/not-declared');
  });
});

describe('a check of one file', () => {
  it('reads its root and reports on that file alone', () => {
    const folder = folderWith({
      'a.ses': WITH_ERROR,
      'c.ses': REFERENCE,
      'w.ses': 'candidate C2 {\n  held "Director" { position: Nobody }\n}\n',
    });
    const run = check(folder, ['c.ses']);
    expect(run.code).toBe(0);
    expect(summary(run.out)).toBe('Checked 1 file in 1 root: nothing found.');
  });

  it('does not tell what cannot be read elsewhere in the root', () => {
    const folder = folderWith({ 'a.ses': CLEAN, 'b.ses': Uint8Array.of(0) });
    expect(check(folder, ['a.ses']).code).toBe(0);
    expect(check(folder).code).toBe(2);
  });
});

describe('a walk', () => {
  it('passes over node_modules and .git, and takes nothing but .ses', () => {
    const folder = folderWith({
      'a.ses': CLEAN,
      'a.ses.bak': WITH_ERROR,
      'node_modules/x/b.ses': WITH_ERROR,
      '.git/c.ses': WITH_ERROR,
    });
    expect(summary(check(folder).out)).toBe('Checked 1 file in 1 root: nothing found.');
  });

  it('takes what ends in capitals, as it is told when it is given', () => {
    const folder = folderWith({ 'P.SES': CLEAN, 'c/C.Ses': REFERENCE, 'c/d.SESX': WITH_ERROR });
    expect(summary(check(folder).out)).toBe('Checked 2 files in 1 root: nothing found.');
    expect(summary(check(folder, ['P.SES', 'c/C.Ses']).out)).toBe(
      'Checked 2 files in 1 root: nothing found.',
    );
    expect(check(folderWith({ 'V.SES': WITH_ERROR }), ['V.SES']).out).toMatch(/^V\.SES:/);
    expect(check(folder, ['c/d.SESX']).err).toBe('casefile: c/d.SESX is no case file: these end in .ses.\n');
  });

  it('reads a file once that is given in other capitals than its folder has', () => {
    const folder = folderWith({ 'cases/p.ses': CLEAN });
    const broken = folderWith({ 'cases/v.ses': WITH_ERROR });
    // Where capitals count, a link makes the disk one where they do not.
    for (const alias of [join(folder, 'CASES'), join(broken, 'CASES')])
      if (!existsSync(alias)) symlinkSync('cases', alias);
    for (const given of ['CASES/p.ses', 'CASES', join(folder, 'CASES/p.ses')])
      expect(summary(check(folder, [given]).out)).toBe('Checked 1 file in 1 root: nothing found.');
    expect(summary(check(join(folder, 'CASES'), ['p.ses']).out)).toBe(
      'Checked 1 file in 1 root: nothing found.',
    );
    expect(check(broken, ['CASES/v.ses']).out).toMatch(/^cases\/v\.ses:/);
  });

  it('follows links to files and not to folders', () => {
    const folder = folderWith({ 'a/p.ses': CLEAN, 'store/c.txt': REFERENCE });
    symlinkSync('../store/c.txt', join(folder, 'a/c.ses'));
    symlinkSync('a', join(folder, 'again'));
    expect(summary(check(folder).out)).toBe('Checked 2 files in 1 root: nothing found.');
  });
});
