// The command between others: closed input, closed output, output of more than a pipe holds.
import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { AS_OF, CASEFILE, check, folderWith, NET, plainEnvironment } from './casefile.ts';
import { CLEAN, WITH_ERROR } from './samples.ts';

const args = [CASEFILE, 'check', '--as-of', AS_OF];

/** Enough findings that no pipe holds them. */
const longFolder = (): string =>
  folderWith({ 'a.ses': `position A "A" {\n${'  colour: red\n'.repeat(3000)}}\n` });

describe('output', () => {
  it('longer than a pipe holds comes whole', () => {
    const folder = longFolder();
    const { out, code } = check(folder, ['--format', 'json']);
    expect(JSON.parse(out).findings.length).toBeGreaterThanOrEqual(3000);
    expect(code).toBe(1);
  });

  it('into a pipe that its reader closes at once ends quietly', async () => {
    const child = spawn(process.execPath, args, { cwd: longFolder(), env: plainEnvironment(), timeout: NET });
    let err = '';
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise(done => child.on('close', done));
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('into `head` ends quietly', () => {
    const run = spawnSync('sh', ['-c', '"$0" "$@" | head -n 1', process.execPath, ...args], {
      cwd: longFolder(),
      env: plainEnvironment(),
      encoding: 'utf8',
      timeout: NET,
    });
    expect(run.stdout).toBe('a.ses:2:3  error  vocabulary/unknown-key\n');
    expect(run.stderr).toBe('');
    expect(run.signal).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('with closed', () => {
  const runWith = (redirection: string, files: Record<string, string>): ReturnType<typeof spawnSync> =>
    spawnSync('sh', ['-c', `"$0" "$@" ${redirection}`, process.execPath, ...args], {
      cwd: folderWith(files),
      env: plainEnvironment(),
      encoding: 'utf8',
      timeout: NET,
    });

  it('input it checks as ever', () => {
    const run = runWith('<&-', { 'a.ses': CLEAN });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('nothing found');
  });

  it.each(['>&-', '2>&-', '>&- 2>&-', '<&- >&- 2>&-'])('%s its exit code is right', redirection => {
    expect(runWith(redirection, { 'a.ses': CLEAN }).status).toBe(0);
    expect(runWith(redirection, { 'a.ses': WITH_ERROR }).status).toBe(1);
  });

  it('output on a full disk it says so, and that it is no fault of its own', () => {
    const run = runWith('> /dev/full', { 'a.ses': CLEAN });
    if (run.status === 2 && String(run.stderr).includes('/dev/full')) return; // A system without it.
    expect(run.stderr).toBe('casefile: The output could not be written (ENOSPC).\n');
    expect(run.status).toBe(2);
  });
});
