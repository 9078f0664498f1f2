// The result as JSON, in version 1 of its form; docs/json.md describes it.
import type { Finding } from '@casefile/language';
import type { Report } from '../report.ts';

/** Raised when a field changes its meaning or is taken away; new fields do not raise it. */
const VERSION = 1;

/** The same bytes for the same input: fields in a fixed order, findings by file, place and rule. */
export function renderJson({ edition, asOf, summary, findings }: Report): string {
  return `${JSON.stringify({ version: VERSION, edition, asOf, summary, findings: findings.map(inFixedOrder) }, null, 2)}\n`;
}

const inFixedOrder = (finding: Finding): Record<string, unknown> => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  why: finding.why,
  todo: finding.todo,
  file: finding.file,
  range: finding.range,
  provisions: finding.provisions,
  related: finding.related,
  fixes: finding.fixes,
  waived: finding.waived ?? null,
});
