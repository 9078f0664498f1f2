// The result of a check, as every output format shows it.
import type { Finding } from '@casefile/language';

export interface Summary {
  readonly files: number;
  readonly roots: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Accepted in the open; not counted among the others. */
  readonly waived: number;
  /** Contradicted by the author; counted among the information too. */
  readonly disputed: number;
  /** Rules and areas that a configuration switches off, so that nobody takes silence for soundness. */
  readonly switchedOff: readonly string[];
}

export interface Report {
  readonly edition: string;
  readonly asOf: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

export function summarize(
  findings: readonly Finding[],
  counted: Pick<Summary, 'files' | 'roots' | 'switchedOff'>,
): Summary {
  const open = findings.filter(({ waived }) => waived?.kind !== 'waived');
  const count = (severity: Finding['severity']): number => open.filter(f => f.severity === severity).length;
  return {
    files: counted.files,
    roots: counted.roots,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    waived: findings.length - open.length,
    disputed: findings.filter(({ waived }) => waived?.kind === 'disputed').length,
    switchedOff: counted.switchedOff,
  };
}
