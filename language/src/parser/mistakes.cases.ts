// How typical mistakes are written down for the test, and what is no mistake at all.
import type { MistakeId } from './mistake.ts';

export interface MistakeCase {
  /** The mistake, as an author would call it. */
  readonly mistake: string;
  /** The text with the mistake; «» stands around the place that is told. */
  readonly written: string;
  /** The same as it should be, and as the fix makes it. */
  readonly right: string;
  readonly rule: MistakeId;
  readonly message: string;
  readonly todo?: string;
  /** The title of the fix; without it none is offered. */
  readonly fix?: string | undefined;
  /** What the fix cannot win back, beside what is held back. */
  readonly loses?: string | readonly string[];
  /** What is held back: `*` for the declaration, a key, or nothing. */
  readonly breaks: string;
  /** No declaration stands behind it. */
  readonly last?: boolean;
}

/** A vacancy with something written between its keys. */
export const vacancy = (line: string): string =>
  `vacancy V "DES-1" for P {\n  opens: 2024-03-04\n  ${line}\n  usajobs {\n    entered: 2024-03-03\n  }\n}`;

/** An application of a candidate with something written in it. */
export const application = (line: string): string =>
  `candidate C {\n  application for V {\n    track: competitive\n    ${line}\n    meets: [Q]\n  }\n}`;

/** Cases that write the line alone, put into a declaration. */
export const inside = (around: (line: string) => string, cases: readonly MistakeCase[]): MistakeCase[] =>
  cases.map(({ written, right, ...rest }) => ({ ...rest, written: around(written), right: around(right) }));

/** Forms that are read without a word, each with the usual form of the same. */
export const FORGIVEN: readonly { readonly written: string; readonly right: string }[] = [
  { written: vacancy('contact: “Executive Office”'), right: vacancy('contact: "Executive Office"') },
  { written: vacancy('contact: "Executive Office”'), right: vacancy('contact: "Executive Office"') },
  {
    written: vacancy('what-to-file: [resume, ecq-narrative,]'),
    right: vacancy('what-to-file: [resume, ecq-narrative]'),
  },
  {
    written: vacancy('what-to-file: [\n    resume,\n    ecq-narrative\n  ]'),
    right: vacancy('what-to-file: [resume, ecq-narrative]'),
  },
  { written: vacancy('closes:\n    2024-03-26'), right: vacancy('closes: 2024-03-26') },
  { written: vacancy('status:\n    closed'), right: vacancy('status: closed') },
  { written: vacancy('closes : 2024-03-26'), right: vacancy('closes: 2024-03-26') },
  {
    written: vacancy('closes: 2024-03-26 status: closed'),
    right: vacancy('closes: 2024-03-26\n  status: closed'),
  },
  { written: vacancy('time-in-grade: 1 month'), right: vacancy('time-in-grade: 1 months') },
  {
    written: vacancy('contact: "{ [ not // a comment"'),
    right: vacancy('contact: "{ [ not // a comment" // { ['),
  },
  { written: vacancy('closes: 2024-03-26').replace(' {', '\n{'), right: vacancy('closes: 2024-03-26') },
  { written: vacancy('closes: 2024-03-26').replaceAll('\n', '\r\n'), right: vacancy('closes: 2024-03-26') },
  { written: vacancy('closes: 2024-03-26').replaceAll('  ', '\t'), right: vacancy('closes: 2024-03-26') },
  { written: `\ufeff${vacancy('closes: 2024-03-26')}`, right: vacancy('closes: 2024-03-26') },
  { written: vacancy('closes: 2024-03-26').replaceAll(/\n */g, ' '), right: vacancy('closes: 2024-03-26') },
  { written: vacancy('closes: 2024-03-26').replaceAll(/\n +/g, '\n'), right: vacancy('closes: 2024-03-26') },
  {
    written:
      'moratorium M for Before {\n  kind: agency\n}\nstaffing-record R for V {\n  records { holds: [standard, applications] }\n}',
    right:
      'moratorium M for Before { kind: agency }\nstaffing-record R for V { records { holds: [standard, applications] } }',
  },
  {
    written:
      'program G for Before {\n  participation for C {\n    appointment career\n    {\n      from: 2024-01-01\n    }\n  }\n}',
    right:
      'program G for Before {\n  participation for C {\n    appointment career { from: 2024-01-01 }\n  }\n}',
  },
];
