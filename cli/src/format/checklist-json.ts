// Checklists as JSON, in version 1 of its form; docs/json.md describes it.
import type { ChecklistReport } from './checklist-text.ts';

/** Raised when a field changes its meaning or is taken away; new fields do not raise it. */
const VERSION = 1;

export const renderChecklistJson = ({ edition, asOf, checklists }: ChecklistReport): string =>
  `${JSON.stringify({ version: VERSION, edition, asOf, checklists }, null, 2)}\n`;
