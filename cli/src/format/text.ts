// The result for people: each finding with its source line, reason, cure and citation, and a summary.
import { type Finding, Lines } from '@casefile/language';
import type { Report, Summary } from '../report.ts';
import { colors } from './colors.ts';
import { excerpt, type Source } from './excerpt.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const paint = {
  error: (text: string): string => colors.red(colors.bold(text)),
  warning: (text: string): string => colors.yellow(colors.bold(text)),
  information: (text: string): string => colors.cyan(colors.bold(text)),
};

/** @param textOf the text of a file, asked for files in which a finding stands */
export function renderText(report: Report, textOf: (file: string) => string): string {
  const texts = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
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

function renderFinding(finding: Finding, source: Source): string {
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
  `${disputed > 0 ? `, ${disputed} of them disputed` : ''}${waived > 0 ? `, ${waived} waived` : ''}`;

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
