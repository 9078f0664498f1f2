// What hovers tell of a name: the head and first keys of its declaration, the comment before it, and its file.
import { type AnyRecord, agencies, agenciesOutsideSes, blocksByType, LIBRARY } from '@casefile/language/lsp';
import { code, escaped, fenced } from './markdown.ts';
import type { NameUse, Target } from './names.ts';
import type { CaseRoot } from './root.ts';

/** So many lines of a declaration are shown. */
const SHOWN_LINES = 8;
const LONGEST_LINE = 120;

export function describeName(
  { target }: NameUse,
  root: CaseRoot,
  textOf: (file: string) => string,
): string | undefined {
  if (target === undefined) return undefined;
  if (target.file === LIBRARY) return describeLibraryAgency(target.record);
  const text = textOf(target.file);
  const comment = commentBefore(text, target.record.$start);
  return [
    fenced(summary(target.record, text)),
    comment === '' ? undefined : escaped(comment),
    `${blocksByType.get(target.record.$type)?.meaning ?? ''} ${whereInWords(target, root)}`.trim(),
  ]
    .filter(part => part !== undefined)
    .join('\n\n');
}

function whereInWords({ file, declaration, record }: Target, { folder }: CaseRoot): string {
  const owner = declaration === record ? '' : ` in ${code(declaration.$name?.value ?? declaration.$type)},`;
  return `Declared${owner} in ${code(`${decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1))}/${file}`)}.`;
}

/** The head, and the keys that stand on lines of their own. */
function summary({ $start, $end, $open, $close }: AnyRecord, text: string): string[] {
  const head = text.slice($start, $end);
  if ($open === undefined) return [head];
  const lines = text
    .slice($open, $close)
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/\s+\/\/.*$/, '').trimEnd());
  const indent = /^\s*/.exec(lines.find(line => line.trim() !== '') ?? '')?.[0] ?? '';
  const keys = lines.filter(
    line => line.startsWith(`${indent}`) && /^[a-z][a-z0-9-]*:/.test(line.slice(indent.length)),
  );
  const shown = keys.slice(0, SHOWN_LINES).map(line => {
    const short = line.trim();
    return `  ${short.length > LONGEST_LINE ? `${short.slice(0, LONGEST_LINE - 1)}…` : short}`;
  });
  return [`${head} {`, ...shown, ...(keys.length > shown.length ? ['  …'] : []), '}'];
}

/** The comment that stands directly before a place, without its signs. */
function commentBefore(text: string, offset: number): string {
  const before = text.slice(0, offset).replace(/[ \t]*$/, '');
  const block = /\/\*((?:(?!\*\/)[\s\S])*)\*\/[ \t]*\r?\n?$/.exec(before);
  if (block !== null) return clean((block[1] ?? '').split(/\r\n|\r|\n/), /^[ \t]*\*? ?/);
  const lines = before.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  let first = lines.length;
  while (first > 0 && /^[ \t]*\/\//.test(lines[first - 1] ?? '')) first--;
  return clean(lines.slice(first), /^[ \t]*\/\/+ ?/);
}

const clean = (lines: readonly string[], signs: RegExp): string =>
  lines
    .map(line => line.replace(signs, '').trimEnd())
    .join('\n')
    .trim();

const library = new Map([...agencies, ...agenciesOutsideSes].map(agency => [agency.name, agency]));

function describeLibraryAgency({ $name }: AnyRecord): string | undefined {
  const agency = library.get($name?.value ?? '');
  if (agency === undefined) return undefined;
  const { name, title, code: usajobs, department, kind, ses, why } = agency;
  const counted = department === name ? '' : ` It counts for ${code(department)}.`;
  const outside = ses ? '' : ` It is not an SES agency: it is ${why}.`;
  return [
    fenced([`agency ${name} "${title}"`]),
    `${kind.replaceAll('-', ' ').replace(/^./, first => first.toUpperCase())} of the built-in library, in USAJOBS ${code(usajobs)}.${counted}${outside}`,
  ].join('\n\n');
}
