// Input that no author means: it is told at its place, with the right exit code, and nothing crashes or hangs.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { CLEAN, WITH_ERROR } from './samples.ts';

const asRoot = process.getuid?.() === 0;
const onWindows = process.platform === 'win32';

/** The head lines of the findings, which tell their place, severity and rule. */
const heads = (out: string): string[] => out.split('\n').filter(line => /^\S.*:\d+:\d+ {2}/.test(line));

/** What the command makes of one file with this content. */
function checkText(content: string | Uint8Array): { code: number | null; heads: string[]; out: string } {
  const { code, out, err } = check(folderWith({ 'a.ses': content }));
  expect(err).toBe('');
  return { code, out, heads: heads(out) };
}

describe('a file', () => {
  it('that is binary is told', () => {
    const { code, heads, out } = checkText(Uint8Array.from({ length: 4096 }, (_, i) => i % 256));
    expect(heads).toEqual(['a.ses:1:1  error  file/not-text']);
    expect(out).toContain('\n  This file is not text in UTF-8.\n\n  why  ');
    expect(code).toBe(2);
  });

  it('that holds the bytes of a lone surrogate is told', () => {
    const bytes = Uint8Array.of(...Buffer.from('position A "'), 0xed, 0xa0, 0x80, ...Buffer.from('" {}\n'));
    expect(checkText(bytes)).toMatchObject({ code: 2, heads: ['a.ses:1:1  error  file/not-text'] });
  });

  it('that holds the character for what cannot be shown is text like any other', () => {
    expect(checkText(CLEAN.replace('Fleet Management', '\uFFFD'))).toMatchObject({ code: 0, heads: [] });
  });

  it('in UTF-16 is told', () => {
    expect(checkText(Buffer.from(`\uFEFF${CLEAN}`, 'utf16le'))).toMatchObject({
      code: 2,
      heads: ['a.ses:1:1  error  file/not-text'],
    });
  });

  it.each(['', '\n', '   ', '// nothing yet\n', '\uFEFF'])('of %j is clean', text => {
    expect(checkText(text)).toMatchObject({ code: 0, heads: [] });
  });

  it('of ten megabytes is told and not read', () => {
    const { code, heads, out } = checkText(CLEAN.repeat(Math.ceil(10_000_000 / CLEAN.length)));
    expect(heads).toEqual(['a.ses:1:1  error  file/too-large']);
    expect(out).toMatch(/This file has 10,000,\d{3} bytes; at most 2,000,000 characters are read\./);
    expect(code).toBe(2);
  });

  it('a little too long is told with its length', () => {
    const { code, out } = checkText(`${CLEAN}//${' '.repeat(2_000_000)}`);
    expect(out).toMatch(/This file has 2,000,\d{3} characters; at most 2,000,000 are read\./);
    expect(code).toBe(2);
  });

  it('of the greatest length is read', () => {
    expect(checkText(`${CLEAN}//`.padEnd(2_000_000))).toMatchObject({ code: 0, heads: [] });
  });

  it('with ten thousand nested braces is told', () => {
    for (const deep of ['agency A "A" {\n'.repeat(10_000), '{'.repeat(10_000), '}'.repeat(10_000)]) {
      const { code, heads } = checkText(deep);
      expect(code).toBe(1);
      expect(heads.some(head => / error {2}syntax\//.test(head))).toBe(true);
    }
    const balanced = `position A "A" ${'head {'.repeat(10_000)}${'}'.repeat(10_000)}`;
    expect(checkText(balanced).code).toBe(1);
  });

  it('with one very long line is told at its place', () => {
    const { code, heads, out } = checkText(`position A "${'A'.repeat(100_000)}" { colour: red }\n`);
    expect(heads).toContain('a.ses:1:100017  error  vocabulary/unknown-key');
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThan(200);
    expect(code).toBe(1);
  });

  it('with a byte-order mark and the line ends of Windows or of an old Mac is read like any other', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${WITH_ERROR.replaceAll('\n', end)}`;
      expect(checkText(text)).toMatchObject({ code: 1, heads: ['a.ses:2:3  error  vocabulary/unknown-key'] });
      expect(checkText(`\uFEFF${CLEAN.replaceAll('\n', end)}`)).toMatchObject({ code: 0 });
    }
  });
});

describe('unfinished input', () => {
  it.each([
    'position',
    'position A',
    'position A "A',
    'vacancy A for',
    'vacancy A for B',
    'position A "A" {',
    'position A "A" {\n  organization',
    'position A "A" {\n  organization:',
    'position A "A" {\n  organization: DES.',
    'vacancy A for B {\n  duty-locations: [',
    'vacancy A for B {\n  duty-locations: ["Washington',
    'vacancy A for B {\n  duty-locations: ["Washington",',
    'vacancy A for B {\n  pay-range: $',
    'vacancy A for B {\n  pay-range: $147,649 to',
    'vacancy A for B {\n  opens: 2024-',
    'vacancy A for B {\n  duties: """Directs\n  the',
    'appointment A for B {\n  probation {\n    certified: 2025-08-08 by',
    'vacancy A for B {\n  waive',
    'vacancy A for B {\n  waive vacancy/',
    'vacancy A for B {\n  waive vacancy/open-period-too-short {\n    reason:',
    'vacancy A for B {\n  usajobs {\n  opens: 2024-03-04\n}',
    '/* a comment',
    '"',
    '[',
  ])('%j is told in its first finding of form or words', text => {
    const { code, heads } = checkText(text);
    expect(code).toBe(1);
    expect(heads.some(head => / error {2}(syntax|vocabulary|waiver)\//.test(head))).toBe(true);
  });
});

describe.skipIf(onWindows)('a path', () => {
  it.skipIf(asRoot)('that may not be read is told (not tried as root, who may read all)', () => {
    const folder = folderWith({ 'a.ses': CLEAN, 'closed/b.ses': CLEAN });
    chmodSync(join(folder, 'a.ses'), 0o000);
    const file = check(folder, ['a.ses']);
    expect(file.out).toContain('This file cannot be read: you have no right to read it.');
    expect(file.out).toContain('  do   Have the right given to you, or keep it out');
    expect(file.code).toBe(2);
    chmodSync(join(folder, 'closed'), 0o000);
    const closed = check(folder);
    chmodSync(join(folder, 'closed'), 0o755);
    expect(closed.err).toBe(`casefile: The folder ${folder}/closed cannot be read.\n`);
    expect(closed.code).toBe(2);
  });

  it('that is a folder called like a case file is walked', () => {
    const folder = folderWith({ 'x.ses/a.ses': WITH_ERROR });
    expect(check(folder)).toMatchObject({ code: 1, out: expect.stringContaining('x.ses/a.ses:2:3') });
    expect(check(folder, ['x.ses']).code).toBe(1);
    mkdirSync(join(folder, 'empty.ses'));
    expect(check(folder, ['empty.ses']).code).toBe(2);
  });

  it('that is a link to itself is told', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    symlinkSync('loop.ses', join(folder, 'loop.ses'));
    for (const paths of [[], ['loop.ses']]) {
      const run = check(folder, paths);
      expect(heads(run.out)).toEqual(['loop.ses:1:1  error  file/unreadable']);
      expect(run.out).toContain('This file cannot be read: it is a link that leads back to itself.');
      expect(run.code).toBe(2);
    }
  });

  it('that is a link to the folder above it is not walked', () => {
    const folder = folderWith({ 'in/a.ses': CLEAN });
    symlinkSync('..', join(folder, 'in/up'));
    symlinkSync('..', join(folder, 'in/up.ses'));
    expect(check(folder).out).toContain('Checked 1 file in 1 root: nothing found.');
  });

  it('that is a link to nowhere is told', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    symlinkSync('gone', join(folder, 'link.ses'));
    for (const paths of [[], ['link.ses']]) {
      const run = check(folder, paths);
      expect(run.out).toContain('link.ses:1:1  error  file/unreadable');
      expect(run.out).toContain('it is a link that leads nowhere.');
      expect(run.code).toBe(2);
    }
  });

  it('that is a pipe is told and not waited for', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    expect(spawnSync('mkfifo', [join(folder, 'pipe.ses')]).status).toBe(0);
    const run = check(folder);
    expect(run.out).toContain('This file cannot be read: it is neither a file nor a folder.');
    expect(run.code).toBe(2);
  });

  it('too long for the system is told', () => {
    const run = check(folderWith({ 'a.ses': CLEAN }), [`${'long'.repeat(100)}.ses`]);
    expect(run.err + run.out).toContain('ENAMETOOLONG');
    expect(run.code).toBe(2);
  });

  it.each(['with blanks.ses', 'Größe-部署.ses', 'it\'s "quoted".ses', '-.ses', '$(date).ses'])(
    'called %j is checked under its name',
    name => {
      const folder = folderWith({ [name]: WITH_ERROR });
      expect(heads(check(folder).out)).toEqual([`${name}:2:3  error  vocabulary/unknown-key`]);
      expect(check(folder, [`./${name}`]).code).toBe(1);
    },
  );

  it('with a line end or a colour in its name cannot pretend to be something else', () => {
    const name = 'a.ses:1:1  error\n\u001b[31mb.ses';
    const folder = folderWith({ [name]: WITH_ERROR });
    expect(heads(check(folder).out)).toEqual([
      'a.ses:1:1  error··[31mb.ses:2:3  error  vocabulary/unknown-key',
    ]);
    expect(JSON.parse(check(folder, ['--format', 'json']).out).findings[0].file).toBe(name);
    expect(check(folder, [`${name}?`]).err).toBe(
      `casefile: There is no file or folder ${folder}/a.ses:1:1  error··[31mb.ses?.\n`,
    );
  });
});

it('a thousand files that cannot be read are told, each', () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}.ses`, Uint8Array.of(0)]));
  const run = check(folderWith(files));
  expect(heads(run.out)).toHaveLength(1000);
  expect(run.code).toBe(2);
});
