// Deadlines for people: by day, each with its state, what it is counted from, and where that is written.
import type { DeadlineState, ListedDeadline } from '@casefile/language';
import { colors } from './colors.ts';
import { several, spokenLaw, spokenName, spokenPlace } from './named.ts';
import { wrap } from './wrap.ts';

export interface DeadlinesReport {
  readonly edition: string;
  readonly asOf: string;
  readonly deadlines: readonly ListedDeadline[];
}

const STATES: Readonly<Record<DeadlineState, { readonly word: string; paint(text: string): string }>> = {
  missed: { word: 'missed', paint: text => colors.red(colors.bold(text)) },
  'due-soon': { word: 'due soon', paint: text => colors.yellow(colors.bold(text)) },
  future: { word: 'ahead', paint: text => colors.cyan(text) },
  met: { word: 'met', paint: text => colors.green(text) },
};
const WIDEST_STATE = 8;
const INDENT = ' '.repeat(12);

const RELATIONS = { by: 'by then', from: 'then or later', on: 'then' } as const;

export function renderDeadlinesText(report: DeadlinesReport): string {
  const { deadlines, edition, asOf } = report;
  const counts = Object.entries(STATES).flatMap(([state, { word, paint }]) => {
    const count = deadlines.filter(deadline => deadline.state === state).length;
    return count === 0 ? [] : [paint(`${count} ${word}`)];
  });
  const summary = `${several(deadlines.length, 'deadline')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`;
  return `${[...deadlines.map(block), summary].join('\n')}\n${colors.dim(`Edition ${edition}, as of ${asOf}.`)}\n`;
}

function block(deadline: ListedDeadline): string {
  const { day, state, title, declaration, of, provision } = deadline;
  const { word, paint } = STATES[state];
  const lines = [
    `${spokenName(declaration)}, ${spokenPlace(of)}`,
    `${capital(deadline.act)} ${RELATIONS[deadline.relation]}${counted(deadline)}.${readings(deadline)}`,
    recorded(deadline),
    spokenLaw([provision]),
  ];
  return [
    `${colors.bold(day)}  ${paint(word.padEnd(WIDEST_STATE))}  ${colors.bold(title)}`,
    ...lines.flatMap(line => wrap(line, INDENT)),
    '',
  ].join('\n');
}

/** What the day is counted from. */
function counted({ length, from, base, extended }: ListedDeadline): string {
  if (length === null) return `, measured by ${from.day}, ${base}`;
  const unit = length.unit === 'days' ? 'calendar days' : length.unit.replace('-', ' ');
  const longer = extended === null ? '' : `, extended to ${extended.day}`;
  return `: ${length.value} ${unit} from ${from.day}, ${base}${longer}`;
}

const readings = ({ torn, also }: ListedDeadline): string =>
  torn !== null
    ? ` Whether ${torn} is in time is left open.`
    : also.length > 0
      ? ` On another reading it is ${also.join(' or ')}.`
      : '';

function recorded({ done, day, daysLeft, state }: ListedDeadline): string {
  if (done !== null) return `Recorded: ${done.day}, ${spokenPlace(done.at)}`;
  if (state === 'missed') return `Nothing is recorded, and ${day} has passed.`;
  if (daysLeft < 0) return 'The time has passed.';
  return `Nothing is recorded yet; ${daysLeft === 0 ? 'it is today' : `${several(daysLeft, 'day')} left`}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
