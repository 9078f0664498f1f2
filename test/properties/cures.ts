// Whether a fix is a cure: its finding is gone, and no error is there that was not there before.
import { type Finding, type Fix, Lines } from '@casefile/language';
import { findingsOf, withFixes } from './checking.ts';

/** What has to be right before more can be judged: form before words, words before names, names and times before the law. */
const STAGES = ['syntax/', 'vocabulary/', 'name/', 'dates/turned-round'];
const stageOf = ({ rule }: Finding): number => {
  const stage = STAGES.findIndex(begin => rule.startsWith(begin));
  return stage < 0 ? STAGES.length : stage;
};

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.message === b.message;
const countOf = (findings: readonly Finding[], like: Finding): number =>
  findings.filter(finding => isSame(finding, like)).length;

/** A placeholder is meant to be told until it is filled. */
const isError = ({ rule, severity }: Finding): boolean =>
  severity === 'error' && !rule.endsWith('/placeholder-left');
const errorsOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter(finding => isError(finding) && finding.rule === rule).length;

interface Applied {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: string;
  readonly after: string;
}

/**
 * Errors that there are only since a fix. Two things may be found now that could not be judged before: what waits for
 * another stage, and, where the fix adds a fact that was missing, what waits for that fact and does not speak against it.
 */
const added = (applied: Applied, before: readonly Finding[], after: readonly Finding[]): string[] =>
  after
    .filter(
      other =>
        isError(other) &&
        stageOf(other) <= stageOf(applied.finding) &&
        errorsOf(after, other.rule) > errorsOf(before, other.rule) &&
        countOf(before, other) < countOf(after, other) &&
        !(addsOnly(applied) && isElsewhere(other, applied)),
    )
    .map(({ rule, message }) => `${rule}: ${message}`);

/** Whether a fix leaves all that was written as it was. */
function addsOnly({ before, fix }: Applied): boolean {
  const lines = new Lines(before);
  return fix.edits.every(({ range, newText }) =>
    newText.includes(before.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)).trim()),
  );
}

/** Whether neither the place of a finding nor any that led to it lies where a fix has written. */
function isElsewhere({ range, related }: Finding, { before, after }: Applied): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < before.length - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  const end = after.length - rest;
  const lines = new Lines(after);
  return [range, ...related.map(({ range }) => range)].every(
    place => lines.offsetAt(place.end) <= start || lines.offsetAt(place.start) >= end,
  );
}

/** What is wrong with the fixes that a text is offered, one text each; none where each of them is a cure. */
export function faultsOfFixes(text: string): string[] {
  const before = findingsOf(text);
  return before.flatMap(finding => finding.fixes.flatMap(fix => faultsOf(text, before, finding, fix)));
}

function faultsOf(text: string, before: readonly Finding[], finding: Finding, fix: Fix): string[] {
  const fixed = withFixes(text, [fix]);
  const after = findingsOf(fixed);
  const faults = added({ finding, fix, before: text, after: fixed }, before, after);
  if (countOf(after, finding) >= countOf(before, finding)) faults.push('its finding stays');
  const told = `“${fix.title}” for ${finding.rule}: ${finding.message}`;
  return faults.map(fault => `${told}\n${fault}\n${text}\nwas made\n${fixed}`);
}
