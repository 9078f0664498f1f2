// Checklists for people: what is violated, what is pending and what is satisfied, each with what shows it.
import type { Checklist, ChecklistAnswer, Requirement } from '@casefile/language';
import { colors } from './colors.ts';
import { several, spokenLaw, spokenName, spokenPlace } from './named.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

export interface ChecklistReport {
  readonly edition: string;
  readonly asOf: string;
  readonly checklists: readonly Checklist[];
}

type Group = Requirement['verdict'] | 'waived';

const GROUPS: readonly (readonly [Group, (text: string) => string])[] = [
  ['violated', text => colors.red(colors.bold(text))],
  ['pending', text => colors.yellow(colors.bold(text))],
  ['waived', text => colors.cyan(colors.bold(text))],
  ['satisfied', text => colors.green(colors.bold(text))],
];

/** The marks of the answers, in the order in which they are shown. */
const MARKS: readonly (readonly [ChecklistAnswer['verdict'], string])[] = [
  ['violated', colors.red('✗')],
  ['pending', colors.yellow('?')],
  ['satisfied', colors.green('✓')],
];

export const renderChecklistText = ({ checklists, edition, asOf }: ChecklistReport): string =>
  `${checklists.map(render).join('\n')}${colors.dim(`Edition ${edition}, as of ${asOf}.`)}\n`;

function render({ declaration, at, requirements, counts }: Checklist): string {
  const groups = GROUPS.flatMap(([group, paint]) => {
    const own = requirements.filter(one => groupOf(one) === group);
    return own.length === 0 ? [] : [`${paint(group)}\n`, ...own.map(renderRequirement)];
  });
  const told = GROUPS.flatMap(([group]) => (counts[group] === 0 ? [] : [`${counts[group]} ${group}`]));
  return [
    `${colors.bold(spokenName(declaration))}  ${spokenPlace(at)}\n`,
    ...groups,
    `${several(requirements.length, 'requirement')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.\n`,
  ].join('\n');
}

const groupOf = ({ verdict, waived }: Requirement): Group => (waived ? 'waived' : verdict);

function renderRequirement({ asks, rule, provisions, answers }: Requirement): string {
  return [
    ...wrap(asks, '  ').map(colors.bold),
    ...MARKS.flatMap(([verdict, mark]) =>
      answers
        .filter(answer => answer.verdict === verdict)
        .flatMap(answer => wrap(told(answer), `    ${mark} `, '      ')),
    ),
    ...wrap(`${rule} ${spokenLaw(provisions)}`.trimEnd(), '    ').map(colors.dim),
    '',
  ].join('\n');
}

function told(answer: ChecklistAnswer): string {
  const { verdict, of, at, item, missing, finding } = answer;
  const about = item === null ? '' : `${item}: `;
  switch (verdict) {
    case 'satisfied':
      return `${about}${at === null ? 'holds' : printable(at.text)}  ${spokenPlace(at)}`.trimEnd();
    case 'pending':
      return `${about}waits for ${missing === null ? 'a fact' : `\`${printable(missing)}\``}  ${spokenPlace(of)}`;
    case 'violated':
      return `${finding?.message ?? ''}${accepted(answer)}  ${spokenPlace(at)}`;
  }
}

const accepted = ({ finding }: ChecklistAnswer): string =>
  finding?.waived === undefined ? '' : ` (${finding.waived.kind}: ${printable(finding.waived.reason)})`;
