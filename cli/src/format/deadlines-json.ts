// Deadlines as JSON, in version 1 of its form; docs/json.md describes it.
import type { DeadlinesReport } from './deadlines-text.ts';

/** Raised when a field changes its meaning or is taken away; new fields do not raise it. */
const VERSION = 1;

export const renderDeadlinesJson = ({ edition, asOf, deadlines }: DeadlinesReport): string =>
  `${JSON.stringify({ version: VERSION, edition, asOf, deadlines }, null, 2)}\n`;
