// Days that are counted from an appointment, for development, and from the closing date after two disapprovals.
import { expect, test } from 'vitest';
import { deadlinesIn } from '../../testing/deadlines.ts';

/** The day and the state of a deadline wherever it is found in a text. */
const found = (id: string, text: string, asOf?: string): readonly (readonly [string, string])[] =>
  deadlinesIn(text, asOf)
    .filter(({ deadline }) => deadline.id === id)
    .map(({ limit, state }) => [limit.day, state]);

const kase = (inside: string, criterion = 'C'): string => `qrb-case K for C {
  criterion: ${criterion}
  ${inside}
}
appointment X for C {
  type: career
  action: merit-selection
  case: K
  effective: 2024-01-14
  probation { starts: 2024-01-14 }
}`;

test('an activity of the plan ends by the anniversary and is carried out by the end of probation', () => {
  const text = (activity: string): string => kase(`document idp { activity "A" { ${activity} } }`);
  expect(found('development-plan-end', text('until: 2025-01-14'))).toEqual([['2025-01-14', 'met']]);
  expect(found('development-plan-end', text('until: 2025-01-15'))).toEqual([['2025-01-14', 'missed']]);
  expect(found('development-activity-due', text('carried-out: 2025-01-13'))).toEqual([['2025-01-13', 'met']]);
  expect(found('development-activity-due', text('carried-out: none'))).toEqual([['2025-01-13', 'missed']]);
  const graduate = kase('document idp { activity "A" { until: 2025-01-15 } }', 'B');
  expect(found('development-plan-end', graduate)).toEqual([]);
  expect(found('development-activity-due', graduate)).toEqual([]);
});

test('a report is due eighteen months from the appointment, where OPM asked in that time', () => {
  const text = (asked: string): string =>
    kase(`review { recommendation "R" { kind: development ${asked} } }`);
  expect(found('progress-report', text('progress-asked: 2025-07-14'), '2025-07-14')).toEqual([
    ['2025-07-14', 'due-soon'],
  ]);
  expect(found('progress-report', text('progress-asked: 2025-07-14'), '2025-07-15')).toEqual([
    ['2025-07-14', 'missed'],
  ]);
  expect(found('progress-report', text('progress-asked: 2025-07-15'))).toEqual([]);
  expect(found('progress-report', text(''))).toEqual([]);
});

test('after two disapprovals a new competition closes on the anniversary at the earliest', () => {
  const text = (third: string): string => `vacancy V1 "1" for P { closes: 2023-04-16 }
vacancy V2 "2" for P { closes: 2024-04-16 }
qrb-case K1 for C {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved }
  review { reviewed: 2023-10-19 decision: disapproved }
}
qrb-case K3 for C { vacancy: ${third} submitted: 2024-07-15 }`;
  expect(found('new-competition-closing', text('V2'))).toEqual([['2024-04-16', 'met']]);
  expect(found('new-competition-closing', text('V2').replace('2024-04-16', '2024-04-15'))).toEqual([
    ['2024-04-16', 'missed'],
  ]);
  expect(found('new-competition-closing', text('V1'))).toEqual([]);
});

test('the period of a graduate starts with a later completion, and a case that goes back unchanged has none', () => {
  const program = 'program P for A { ends: 2024-07-01 participation for C { completed: 2024-08-15 } }';
  expect(found('graduate-submission', `${program}\nqrb-case K for C { criterion: B program: P }`)).toEqual([
    ['2025-08-15', 'missed'],
  ]);
  const disapproved = 'criterion: A review { reviewed: 2026-10-01 decision: disapproved }';
  expect(found('case-resubmission', `qrb-case K for C { ${disapproved} }`)).toHaveLength(1);
  expect(
    found('case-resubmission', `qrb-case K for C { after-disapproval: next-board ${disapproved} }`),
  ).toEqual([]);
});
