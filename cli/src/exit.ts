// Exit codes, and the errors that lead to them.
import type { Finding } from '@casefile/language';
import { CommanderError } from 'commander';
import { printable } from './format/printable.ts';
import type { Summary } from './report.ts';

export const Exit = {
  /** Nothing found, or warnings and information only. */
  clean: 0,
  /** Errors found. */
  found: 1,
  /** Wrong usage, input that cannot be read, or output that cannot be written. */
  usage: 2,
  /** A fault of casefile itself. */
  fault: 3,
} as const;

/** Something the user of the command can put right; its message is a whole sentence. */
export class UsageError extends Error {}

export interface ExitFlags {
  readonly failOnDisputes?: boolean;
  readonly exitZero?: boolean;
}

/** The exit code after a check. Neither a fault nor what could not be read is hidden by `--exit-zero`. */
export function exitCodeOf(
  findings: readonly Finding[],
  { errors, disputed }: Summary,
  flags: ExitFlags,
): number {
  if (findings.some(({ rule }) => rule.startsWith('internal/'))) return Exit.fault;
  if (findings.some(({ rule }) => rule.startsWith('file/'))) return Exit.usage;
  if (flags.exitZero) return Exit.clean;
  return errors > 0 || (flags.failOnDisputes && disputed > 0) ? Exit.found : Exit.clean;
}

/** The exit code after an error that ended the command, which is told on standard error unless it was already. */
export function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.clean : Exit.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`casefile: ${printable(error.message)}\n`);
    return Exit.usage;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`casefile: This is a fault of casefile itself; please report it.\n${told}\n`);
  return Exit.fault;
}
