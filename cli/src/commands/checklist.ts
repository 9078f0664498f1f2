// `casefile checklist`: every requirement of a declaration, with its verdict and what shows it.
import { type Checklist, checklistOf, declarationsNamed, declaredNames, nearest } from '@casefile/language';
import { UsageError } from '../exit.ts';
import { renderChecklistJson } from '../format/checklist-json.ts';
import { renderChecklistText } from '../format/checklist-text.ts';
import { tellUnread } from '../listing.ts';
import { write } from '../output.ts';
import { type ReadingFlags, type ReadRoot, startReading } from '../reading.ts';

export interface ChecklistFlags extends ReadingFlags {
  readonly format: 'text' | 'json';
}

export async function runChecklist(
  name: string,
  paths: readonly string[],
  flags: ChecklistFlags,
): Promise<void> {
  const { asOf, textOf, roots } = startReading(paths, flags, { keepAnswers: true });
  const read: ReadRoot[] = [];
  const checklists: Checklist[] = [];
  const editions = new Set<string>();
  const names = new Set<string>();
  for await (const root of roots) {
    const { workspace } = root;
    for (const subject of declarationsNamed(workspace, name)) {
      checklists.push(checklistOf(workspace, subject, textOf));
      editions.add(workspace.terms.edition.id);
    }
    for (const known of declaredNames(workspace)) names.add(known);
    read.push(root);
  }
  if (checklists.length === 0) {
    // It may be declared in one of those that could not be read.
    tellUnread(read);
    throw new UsageError(`Nothing is declared as ${name}.${hint(name, names)}`);
  }
  const report = { edition: [...editions].sort().join(', '), asOf, checklists };
  write(flags.format === 'json' ? renderChecklistJson(report) : renderChecklistText(report));
  process.exitCode = tellUnread(read);
}

function hint(name: string, names: ReadonlySet<string>): string {
  const meant = nearest(name, names);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
