// `casefile check`: reads the roots of the given paths, checks them, and shows what was found.
import { check, type Finding, inOrder } from '@casefile/language';
import { type ExitFlags, exitCodeOf } from '../exit.ts';
import { renderJson } from '../format/json.ts';
import { renderText } from '../format/text.ts';
import { write } from '../output.ts';
import { showProgress } from '../progress.ts';
import { type ReadingFlags, startReading } from '../reading.ts';
import { summarize } from '../report.ts';

export interface CheckFlags extends ExitFlags, ReadingFlags {
  readonly format: 'text' | 'json';
  readonly waivers: boolean;
}

export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const { asOf, textOf, roots } = startReading(paths, flags, { once: true });
  const findings: Finding[] = [];
  const editions = new Set<string>();
  const switchedOff = new Set<string>();
  let files = 0;
  let rootsRead = 0;
  for await (const { workspace, asked, sound, findings: unread } of roots) {
    for (const finding of unread) findings.push(finding);
    const progress = showProgress('Checking');
    for (const finding of check(workspace, { files: sound, textOf, progress: progress.step }))
      findings.push(finding);
    progress.end();
    const { edition, configuration } = workspace.terms;
    editions.add(edition.id);
    for (const [rule, severity] of Object.entries(configuration.severity)) {
      if (severity === 'off') switchedOff.add(rule);
    }
    files += asked.length;
    rootsRead += 1;
  }
  const counted = flags.waivers ? findings : findings.map(withoutWaiver);
  const report = {
    edition: [...editions].sort().join(', '),
    asOf,
    summary: summarize(counted, { files, roots: rootsRead, switchedOff: [...switchedOff].sort() }),
    findings: counted.sort(inOrder),
  };
  const told = flags.format === 'json' ? renderJson(report) : renderText(report, textOf);
  write(told);
  process.exitCode = exitCodeOf(counted, report.summary, flags);
}

const withoutWaiver = ({ waived, ...finding }: Finding): Finding =>
  waived?.kind === 'waived' ? finding : { ...finding, ...(waived && { waived }) };
