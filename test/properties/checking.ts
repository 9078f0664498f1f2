// How properties check a text: with all rules, as of the day of the examples.
import {
  check,
  defaultConfiguration,
  deskGuide,
  type Finding,
  type Fix,
  Lines,
  rules,
  Workspace,
} from '@casefile/language';

const FILE = 'case.ses';

/** The findings of files by path, or of one text alone. */
export function findingsOf(given: string | ReadonlyMap<string, string>): Finding[] {
  const files = typeof given === 'string' ? new Map([[FILE, given]]) : given;
  return check(workspaceOf(files), { textOf: file => files.get(file) ?? '' });
}

/** A root of files by path, as of the day of the examples. What lists are made of is kept. */
export function workspaceOf(files: ReadonlyMap<string, string>): Workspace {
  const workspace = new Workspace({
    edition: deskGuide,
    configuration: defaultConfiguration(deskGuide.id),
    asOf: '2026-11-21',
    rules,
    keepAnswers: true,
  });
  for (const [file, text] of files) workspace.set(file, text);
  return workspace;
}

/** The text with the edits of some fixes applied; an edit that meets an earlier one is left out with its fix. */
export function withFixes(text: string, fixes: readonly Fix[]): string {
  const lines = new Lines(text);
  const placed = fixes.map(({ edits }) =>
    edits.map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    })),
  );
  const kept: (typeof placed)[number] = [];
  for (const edits of placed) {
    const meets = edits.some(a => kept.some(b => a.start <= b.end && b.start <= a.end));
    if (!meets) kept.push(...edits);
  }
  return kept
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

/** The texts of the declarations of a text, without what stands between them. */
export function declarationsIn(text: string): string[] {
  const workspace = workspaceOf(new Map([[FILE, text]]));
  const records = workspace.declarations.files.get(FILE)?.records ?? [];
  return records.map(({ $start, $end, $close }) =>
    text.slice($start, $close === undefined ? $end : $close + 1),
  );
}

/** Findings by rule, weight and the text of their places, sorted: what is left of them wherever things stand. */
export function spokenFindings(files: ReadonlyMap<string, string>): string[] {
  return findingsOf(files)
    .filter(({ rule }) => rule !== 'edition/later-facts')
    .map(({ file, message, range, related, rule, severity, fixes }) => {
      const text = files.get(file) ?? '';
      const lines = new Lines(text);
      const at = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
      const because = related.map(({ message }) => message).sort();
      return [severity, rule, message, at, ...because, ...fixes.map(({ title }) => title)].join(' | ');
    })
    .sort();
}
