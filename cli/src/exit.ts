// Exit codes, and the errors that lead to them.

export const Exit = {
  /** Nothing found, or warnings and information only. */
  clean: 0,
  /** Errors found. */
  found: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** A fault of casefile itself. */
  fault: 3,
} as const;

/** Something the user of the command can put right; its message is a whole sentence. */
export class UsageError extends Error {}
