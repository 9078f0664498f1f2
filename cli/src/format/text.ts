// The result for people: each finding with its source line, reason, cure and citation, and a summary.
import { type Finding, Lines, type Range } from '@casefile/language';
import type { Report, Summary } from '../report.ts';
import { colors } from './colors.ts';
import { printable } from './printable.ts';
import { cells, wrap } from './wrap.ts';

const CONTEXT_LINES = 1;
const LONGEST_LINE = 160;
const paint = {
  error: (text: string): string => colors.red(colors.bold(text)),
  warning: (text: string): string => colors.yellow(colors.bold(text)),
  information: (text: string): string => colors.cyan(colors.bold(text)),
};

/** @param textOf the text of a file, asked for files in which a finding stands */
export function renderText(report: Report, textOf: (file: string) => string): string {
  const texts = new Map<string, { text: string; lines: Lines }>();
  const sourceOf = (file: string): { text: string; lines: Lines } => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = textOf(file);
    const made = { text, lines: new Lines(text) };
    texts.set(file, made);
    return made;
  };
  const shown = report.findings.filter(({ waived }) => waived?.kind !== 'waived');
  const blocks = shown.map(finding => renderFinding(finding, sourceOf(finding.file)));
  return `${[...blocks, renderSummary(report)].join('\n')}\n`;
}

function renderFinding(finding: Finding, source: { text: string; lines: Lines }): string {
  const { line, character } = finding.range.start;
  const place = `${printable(finding.file)}:${line + 1}:${character + 1}`;
  const disputed = finding.waived?.kind === 'disputed' ? `  ${colors.dim('disputed')}` : '';
  const head = `${colors.bold(place)}  ${paint[finding.severity](finding.severity)}  ${colors.bold(finding.rule)}${disputed}`;
  const facts: [string, string][] = [
    ['why', finding.why],
    ['do', finding.todo],
    ...finding.fixes.map(({ title, safe }): [string, string] => [
      'fix',
      `${title}${safe ? '.' : ' (suggested).'}`,
    ]),
    ...finding.related.map(({ file, range, message }): [string, string] => [
      'see',
      `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}  ${message}`,
    ]),
    ...(finding.waived === undefined ? [] : [['held', finding.waived.reason] as [string, string]]),
    ...citations(finding),
  ];
  return [
    head,
    '',
    ...wrap(finding.message, '  '),
    '',
    ...excerpt(source, finding.range),
    ...facts.flatMap(([label, text]) => wrap(text, `  ${colors.dim(label.padEnd(5))}`, `  ${' '.repeat(5)}`)),
    '',
  ].join('\n');
}

function citations({ provisions, rule }: Finding): [string, string][] {
  const cited = [...new Set(provisions.flatMap(provision => provision.citations))];
  if (provisions.length === 0) return [];
  const link = provisions[0]?.link;
  return [
    [
      'law',
      `${cited.join(', ')}${cited.length > 0 ? '  ' : ''}[${provisions.map(({ id }) => id).join(', ')}]`,
    ],
    ...(link === undefined ? [] : [['', link] as [string, string]]),
    ['more', `casefile explain ${rule}`],
  ];
}

/** The line of the place with the lines around it, and the place marked below it. */
function excerpt({ text, lines }: { text: string; lines: Lines }, range: Range): string[] {
  const last = lines.positionAt(text.length).line;
  const { start, end } = range;
  const width = String(Math.min(last, start.line + CONTEXT_LINES) + 1).length;
  const out: string[] = [];
  if (text === '') return out;
  for (
    let at = Math.max(0, start.line - CONTEXT_LINES);
    at <= Math.min(last, start.line + CONTEXT_LINES);
    at++
  ) {
    const source = lineText(text, lines, at);
    const number = String(at + 1).padStart(width);
    const shown = printable(source).slice(0, LONGEST_LINE);
    if (at !== start.line) {
      if (shown.trim() !== '') out.push(`  ${colors.dim(`  ${number} │ ${shown}`)}`);
      continue;
    }
    out.push(`  ${colors.red('>')} ${number} ${colors.dim('│')} ${shown}`);
    if (start.character >= LONGEST_LINE) continue;
    const before = cells(printable(source.slice(0, start.character)));
    const until = end.line === start.line ? end.character : source.length;
    const marked = cells(printable(source.slice(start.character, Math.min(until, LONGEST_LINE))));
    out.push(
      `    ${' '.repeat(width)} ${colors.dim('│')} ${' '.repeat(before)}${colors.red('^'.repeat(Math.max(1, marked)))}`,
    );
  }
  return [...out, ''];
}

function lineText(text: string, lines: Lines, line: number): string {
  const start = lines.offsetAt({ line, character: 0 });
  return (/^[^\r\n]*/.exec(text.slice(start, start + LONGEST_LINE * 4))?.[0] ?? '').replace(/^\uFEFF/, ' ');
}

function renderSummary({ summary, edition, asOf }: Report): string {
  const { errors, warnings, information } = summary;
  const counts = [
    errors > 0 && paint.error(several(errors, 'error')),
    warnings > 0 && paint.warning(several(warnings, 'warning')),
    information > 0 && paint.information(`${information} information`),
  ].filter(part => part !== false);
  const found = counts.length === 0 ? colors.green(colors.bold('nothing found')) : counts.join(', ');
  const where = `Checked ${several(summary.files, 'file')} in ${several(summary.roots, 'root')}`;
  const { switchedOff } = summary;
  const off = switchedOff.length === 0 ? '' : `; switched off by casefile.json: ${switchedOff.join(', ')}`;
  return `${where}: ${found}${accepted(summary)}.\n${colors.dim(`Edition ${edition}, as of ${asOf}${off}.`)}`;
}

const accepted = ({ waived, disputed }: Summary): string =>
  `${waived > 0 ? `, ${waived} waived` : ''}${disputed > 0 ? `, ${disputed} of them disputed` : ''}`;

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
