// Expected findings written into case files as comments, and how they compare with what was found.
import type { Accepted, Finding, Severity } from '@casefile/language';

export interface Expected {
  readonly file: string;
  /** Counted from 1, as people count. */
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  /** Whether the finding is waived or disputed. */
  readonly accepted?: Accepted['kind'];
}

export interface Expectations {
  readonly expected: readonly Expected[];
  /** The day to look from, where the file names one. */
  readonly asOf?: string;
  /** Comments that were meant as expectations and are none, told with their places. */
  readonly mistakes: readonly string[];
}

type Unplaced = Omit<Expected, 'line'>;

const EXPECT =
  /\/\/ expect (?:(waived|disputed) )?(error|warning|information) ([a-z-]+\/[a-z-]+)(?=$|[\s:])/g;
const BEGINS_LIKE_ONE = /\/\/\s*expect\b/gi;
const AS_OF = /^\s*\/\/ as of (\d{4}-\d{2}-\d{2})\b/;
const COMMENT_LINE = /^\s*\/\//;

/**
 * Reads `// expect <severity> <rule>: argument` at the end of the line that is meant, or on the comment lines directly
 * above it, where several may be stacked and an argument may run on. `waived` or `disputed` before the severity says
 * that the finding is accepted. `// as of 2026-11-21` on a line of its own sets the day to look from.
 */
export function readExpectations(file: string, text: string): Expectations {
  const expected: Expected[] = [];
  const mistakes: string[] = [];
  let asOf: string | undefined;
  let above: Unplaced[] = [];
  const lines = [...text.split(/\r\n|\r|\n/), ''];
  for (const [i, line] of lines.entries()) {
    asOf ??= AS_OF.exec(line)?.[1];
    const here = readLine(file, line);
    if ([...line.matchAll(BEGINS_LIKE_ONE)].length !== here.length) {
      mistakes.push(`${file}:${i + 1} is not an expectation: ${line.trim()}`);
    }
    if (COMMENT_LINE.test(line)) {
      above.push(...here);
      continue;
    }
    if (line.trim() !== '') {
      for (const each of [...above, ...here]) expected.push({ ...each, line: i + 1 });
    } else if (above.length > 0) {
      mistakes.push(`${file}:${i + 1} has no text for the expectation above it.`);
    }
    above = [];
  }
  return { expected, mistakes, ...(asOf !== undefined && { asOf }) };
}

const readLine = (file: string, line: string): Unplaced[] =>
  [...line.matchAll(EXPECT)].map(([, accepted, severity, rule]) => ({
    file,
    severity: severity as Severity,
    rule: String(rule),
    ...(accepted !== undefined && { accepted: accepted as Accepted['kind'] }),
  }));

/** What was expected and not found, and what was found and not expected, one line each; none where all agree. */
export function differences(expected: readonly Expected[], findings: readonly Finding[]): string[] {
  const open = expected.map(spoken);
  const unexpected: string[] = [];
  for (const finding of findings) {
    const found = spoken(asExpected(finding));
    const at = open.indexOf(found);
    if (at >= 0) open.splice(at, 1);
    else unexpected.push(`unexpected ${found}: ${finding.message}`);
  }
  return [...open.map(each => `missing ${each}`), ...unexpected];
}

const asExpected = ({ file, range, severity, rule, waived }: Finding): Expected => ({
  file,
  line: range.start.line + 1,
  severity,
  rule,
  ...(waived && { accepted: waived.kind }),
});

const spoken = ({ file, line, severity, rule, accepted }: Expected): string =>
  `${file}:${line} ${accepted === undefined ? '' : `${accepted} `}${severity} ${rule}`;
