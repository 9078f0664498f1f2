// `casefile deadlines`: what is due when, what was done in time and what was missed.
import { type DeadlineState, type ListedDeadline, listDeadlines } from '@casefile/language';
import { UsageError } from '../exit.ts';
import { renderDeadlinesJson } from '../format/deadlines-json.ts';
import { renderDeadlinesText } from '../format/deadlines-text.ts';
import { tellUnread } from '../listing.ts';
import { write } from '../output.ts';
import { type ReadingFlags, type ReadRoot, startReading } from '../reading.ts';

export interface DeadlinesFlags extends ReadingFlags {
  readonly format: 'text' | 'json';
  /** These two each keep their state; neither keeps all. */
  readonly dueSoon?: boolean;
  readonly missed?: boolean;
  /** How many days ahead count as soon, in the place of the configuration. */
  readonly soon?: string;
}

export async function runDeadlines(paths: readonly string[], flags: DeadlinesFlags): Promise<void> {
  const soon = daysOf(flags.soon);
  const { asOf, textOf, roots } = startReading(paths, flags, {});
  const read: ReadRoot[] = [];
  const listed: ListedDeadline[] = [];
  const editions = new Set<string>();
  for await (const root of roots) {
    const { workspace, sound } = root;
    const { terms } = workspace;
    if (soon !== undefined)
      workspace.setTerms({ ...terms, configuration: { ...terms.configuration, dueSoonDays: soon } });
    for (const deadline of listDeadlines(workspace, { files: sound, textOf })) listed.push(deadline);
    editions.add(terms.edition.id);
    read.push(root);
  }
  const wanted = wantedStates(flags);
  const report = {
    edition: [...editions].sort().join(', '),
    asOf,
    deadlines: listed
      .filter(({ state }) => wanted.has(state))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
  write(flags.format === 'json' ? renderDeadlinesJson(report) : renderDeadlinesText(report));
  process.exitCode = tellUnread(read);
}

function wantedStates({ dueSoon, missed }: DeadlinesFlags): ReadonlySet<DeadlineState> {
  if (!dueSoon && !missed) return new Set(['missed', 'due-soon', 'future', 'met']);
  return new Set([...(dueSoon ? ['due-soon' as const] : []), ...(missed ? ['missed' as const] : [])]);
}

function daysOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d{1,6}$/.test(written)) throw new UsageError(`--soon takes a number of days, not ${written}.`);
  return Number(written);
}
