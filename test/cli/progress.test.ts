// That a long run goes on is shown on a terminal, and there alone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProgress } from '../../cli/src/progress.ts';

const written: string[] = [];
const { isTTY } = process.stderr;

beforeEach(() => {
  vi.useFakeTimers();
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

/** Steps through files, each of which takes some time. */
function run(files: number, ms: number): void {
  const progress = showProgress('Reading');
  for (let i = 0; i < files; i++) {
    vi.advanceTimersByTime(ms);
    progress.step(i, files);
  }
  progress.end();
}

it('is shown now and then in a long run, and cleared at its end', () => {
  process.stderr.isTTY = true;
  run(1_000, 1);
  expect(written.length).toBeGreaterThan(3);
  expect(written.length).toBeLessThan(20);
  expect(written[0]).toMatch(/Reading \d+ of 1000 files$/);
  expect(written.at(-1)).not.toContain('Reading');
});

it('is not shown in a short run', () => {
  process.stderr.isTTY = true;
  run(100, 1);
  expect(written).toEqual([]);
});

it('is not shown where standard error is no terminal', () => {
  process.stderr.isTTY = false;
  run(1_000, 1);
  expect(written).toEqual([]);
});
