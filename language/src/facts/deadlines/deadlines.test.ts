import { describe, expect, test } from 'vitest';
import { deskGuide } from '../../law/index.ts';
import { deadlinesIn as of, deadlineIn as one } from '../../testing/deadlines.ts';
import { blocksByType } from '../../vocabulary/index.ts';
import { deadlines, stateOf } from './index.ts';

const AS_OF = '2026-11-21';

const dayOf = (id: string, text: string): string | undefined => one(id, text)?.limit.day;
const stateAt = (id: string, text: string, asOf: string): string | undefined => one(id, text, asOf)?.state;

describe('the table', () => {
  test('has each id once, known figures and provisions, and whole words', () => {
    const ids = deadlines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, figure, provision, on, base, act } of deadlines) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z][^.]*$/);
      expect(base).toMatch(/^the [^.]*$/);
      expect(act).toMatch(/^[a-zA-Z][^.]*$/);
      expect(Object.keys(deskGuide.provisions)).toContain(provision);
      expect([...blocksByType.keys()]).toContain(on);
      if (figure !== undefined) expect(Object.keys(deskGuide.figures)).toContain(figure);
    }
  });
});

const vacancy = (lines: string): string => `vacancy V for P {\n  status: open\n  ${lines}\n}\n`;
const kase = (lines: string, criterion = 'A'): string =>
  `qrb-case K for C {\n  vacancy: V\n  criterion: ${criterion}\n  ${lines}\n}\n`;
const appointment = (type: string, effective: string, lines = ''): string =>
  `appointment A for C {\n  type: ${type}\n  action: merit-selection\n  effective: ${effective}\n  ${lines}\n}\n`;

describe('the test vectors of the regulation', () => {
  test('an announcement that opens on 2024-01-01 closes on 2024-01-14 at the earliest', () => {
    expect(dayOf('earliest-closing', vacancy('opens: 2024-01-01 closes: 2024-02-01'))).toBe('2024-01-14');
  });

  test('entered later or reopened after a break it is counted from there', () => {
    const late = vacancy('opens: 2024-01-01 closes: 2024-02-01 usajobs { entered: 2024-01-03 }');
    expect(dayOf('earliest-closing', late)).toBe('2024-01-16');
    const again = `vacancy W for P { reopens: V opens: 2024-02-10 closes: 2024-03-01 }\n`;
    const days = of(vacancy('opens: 2024-01-01 closes: 2024-02-01') + again).map(({ limit }) => limit.day);
    expect(days).toContain('2024-02-23');
  });

  test.each([
    ['2024-03-01', '2024-07-10', '2024-07-09'],
    ['2023-12-15', '2024-04-25', '2024-04-24'],
    ['2024-09-30', '2025-02-11', '2025-02-10'],
    ['2019-08-30', '2020-01-13', '2020-01-10'],
  ])(
    'a case for an announcement closed on %s is submitted by %s, an extension asked for by %s',
    (closes, day, ask) => {
      const text =
        vacancy(`closes: ${closes}`) + kase('submitted: 2030-01-01 extension { requested: 2019-01-01 }');
      expect(dayOf('case-submission', text)).toBe(day);
      expect(dayOf('extension-request', text)).toBe(ask);
      expect(one('case-submission', text)?.length).toEqual({ value: 90, unit: 'working-days' });
      expect(one('extension-request', text)?.length).toEqual({ value: 89, unit: 'working-days' });
    },
  );

  test('a case disapproved on 2024-03-01 is submitted again by 2024-05-24', () => {
    const text = kase('review { reviewed: 2024-03-01 decision: disapproved }');
    expect(dayOf('case-resubmission', `${text}${again('2024-05-24')}`)).toBe('2024-05-24');
  });

  test.each([
    ['2023-12-15', '2024-01-08'],
    ['2024-03-01', '2024-03-21'],
  ])('a re-write of which notice came on %s is back by %s', (notified, day) => {
    const text = kase(`review { rewrite { notified: ${notified} returned: 2024-01-02 } }`);
    expect(dayOf('rewrite-return', text)).toBe(day);
  });

  test.each([
    ['2023-06-01', '', '2024-05-31'],
    ['2024-02-29', '', '2025-02-28'],
    ['2023-06-01', 'nonpay { total: 50 days }', '2024-06-20'],
    ['2023-06-01', 'nonpay { total: 30 days }', '2024-05-31'],
    ['2023-06-01', 'nonpay { total: 31 days }', '2024-06-01'],
  ])('a probation that starts on %s with %s ends on %s', (effective, nonpay, day) => {
    const text = appointment('career', effective, `probation { ${nonpay} }`);
    expect(dayOf('probation-end', text)).toBe(day);
    expect(dayOf('probation-start', text)).toBe(effective);
  });

  test.each([
    ['limited-term', '2022-10-01', 'limited-term-end', '2025-09-30', '2025-10-01'],
    ['limited-term', '2024-02-29', 'limited-term-end', '2027-02-28', '2027-03-01'],
    ['limited-emergency', '2023-01-29', 'limited-emergency-end', '2024-07-28', '2024-07-29'],
  ])('a %s appointment from %s has its %s on %s', (type, effective, id, day, torn) => {
    expect(one(id, appointment(type, effective))?.limit).toMatchObject({ day, torn });
  });

  test('a graduate’s case is submitted within twelve months of the program, clamped at the month’s end', () => {
    const text = (ends: string): string =>
      `program D "D" for A { ends: ${ends} }\nqrb-case K for C { criterion: B program: D }\n`;
    expect(dayOf('graduate-submission', text('2024-02-29'))).toBe('2025-02-28');
    expect(dayOf('graduate-submission', text('2023-05-31'))).toBe('2024-05-31');
  });

  test('records are kept for two years, to the anniversary', () => {
    const record = 'staffing-record R for V { records { retained-until: 2030-01-01 } }\n';
    const by = `appointment A for C { record: R effective: 2024-08-11 }\n`;
    expect(dayOf('records-retention', record + by)).toBe('2026-08-11');
    const closed = vacancy('closes: 2024-02-29') + record;
    expect(dayOf('records-retention-without-appointment', closed)).toBe('2026-02-28');
    expect(dayOf('records-retention-without-appointment', closed + by)).toBeUndefined();
  });

  test('a standard is kept for two years from its replacement or the end of its position, the later one', () => {
    const text = 'position P "P" { cancelled: 2023-05-01 }\nstandard S for P { superseded: 2022-05-01 }\n';
    expect(dayOf('standard-retention', text)).toBe('2025-05-01');
    expect(dayOf('standard-retention', text.replace('2023', '2021'))).toBe('2024-05-01');
  });

  test('a Schedule B appointment ends before three years are full', () => {
    const text =
      'program D "D" for A { participation for C { appointment schedule-b { from: 2022-10-01 } } }\n';
    expect(one('schedule-b-end', text)?.limit).toMatchObject({ day: '2025-09-30', torn: '2025-10-01' });
    expect(one('schedule-b-end', text.replace('schedule-b', 'career'))).toBeUndefined();
  });
});

const again = (day: string): string =>
  `qrb-case L for C {\n  resubmission-of: K\n  criterion: A\n  submitted: ${day}\n}\n`;

describe('the act that meets a deadline, on both sides of its day', () => {
  test.each([
    ['earliest-closing', vacancy('opens: 2024-03-04 closes: @'), '2024-03-17', '2024-03-16'],
    [
      'supplemental-closing',
      vacancy('closes: 2024-03-26 supplemental "Our page" { closes: @ }'),
      '2024-03-26',
      '2024-03-27',
    ],
    [
      'extension-entry',
      vacancy('closes: 2024-03-26 extension { closes: 2024-04-02 entered-in-usajobs: @ }'),
      '2024-03-26',
      '2024-03-27',
    ],
    [
      'standard-approval',
      `standard S for P { approved: @ }\n${vacancy('opens: 2024-03-04')}`,
      '2024-03-04',
      '2024-03-05',
    ],
    [
      'experience-credit',
      `${vacancy('closes: 2024-03-26')}staffing-record R for V { rating for C { experience-credited-to: @ } }`,
      '2024-03-26',
      '2024-03-27',
    ],
    ['case-submission', vacancy('closes: 2024-03-01') + kase('submitted: @'), '2024-07-10', '2024-07-11'],
    [
      'case-submission',
      vacancy('closes: 2024-03-01') + kase('submitted: @ extension { granted-until: 2024-08-01 }', 'C'),
      '2024-08-01',
      '2024-08-02',
    ],
    [
      'extension-request',
      vacancy('closes: 2024-03-01') + kase('extension { requested: @ }'),
      '2024-07-09',
      '2024-07-10',
    ],
    [
      'rewrite-return',
      kase('review { rewrite { notified: 2024-03-01 returned: @ } }'),
      '2024-03-21',
      '2024-03-22',
    ],
    [
      'case-resubmission',
      kase('review { reviewed: 2024-03-01 decision: disapproved }') + again('@'),
      '2024-05-24',
      '2024-05-28',
    ],
    [
      'certification-before-appointment',
      `qrb-case K for C { certification { certified: @ } }\n${appointment('career', '2024-08-11')}`,
      '2024-08-11',
      '2024-08-12',
    ],
    [
      'probation-start',
      appointment('career', '2024-08-11', 'probation { starts: @ }'),
      '2024-08-11',
      '2024-08-12',
    ],
    [
      'probation-end',
      appointment('career', '2023-06-01', 'probation { ends: @ }'),
      '2024-05-31',
      '2024-06-01',
    ],
    [
      'probation-assessment',
      appointment('career', '2023-06-01', 'probation { assessed: @ }'),
      '2024-05-31',
      '2024-06-01',
    ],
    [
      'probation-certification',
      appointment('career', '2023-06-01', 'probation { certified: @ }'),
      '2024-05-31',
      '2024-06-01',
    ],
    [
      'limited-term-end',
      appointment('limited-term', '2022-10-01', 'not-to-exceed: @'),
      '2025-10-01',
      '2025-10-02',
    ],
    [
      'limited-renewal-end',
      `${appointment('limited-term', '2022-10-01', 'not-to-exceed: 2023-09-30').replace(' A ', ' B ')}${appointment('limited-term', '2023-10-01', 'renewal-of: B ended: @')}`,
      '2025-10-01',
      '2025-10-02',
    ],
    [
      'program-approval',
      'program D "D" for A { starts: 2024-01-08 opm-approval: @ }',
      '2024-01-08',
      '2024-01-09',
    ],
    [
      'program-change-approval',
      'program D "D" for A { change "C" { substantive: yes effective: 2024-01-08 opm-approval: @ } }',
      '2024-01-08',
      '2024-01-09',
    ],
  ])('%s', (id, text, kept, broken) => {
    expect(stateAt(id, text.replace('@', kept), AS_OF)).toBe('met');
    expect(stateAt(id, text.replace('@', broken), AS_OF)).toBe('missed');
  });

  test('the records may be given up from the anniversary on', () => {
    const kept = (until: string): string =>
      `staffing-record R for V { records { retained-until: ${until} } }\nappointment A for C { record: R effective: 2024-08-11 }\n`;
    expect(stateAt('records-retention', kept('2026-08-11'), AS_OF)).toBe('met');
    expect(stateAt('records-retention', kept('2026-08-10'), AS_OF)).toBe('missed');
    expect(stateAt('records-retention', kept('2026-08-11'), '2025-01-01')).toBe('future');
  });
});

test('a certification is acquired within the time that the standard gives', () => {
  const text = (body: string): string =>
    `standard S for P { mandatory M { certification: "FAC" acquire-within: 18 months } }
candidate C { ${body} }
appointment A for C { position: P effective: 2024-08-11 }\n`;
  expect(dayOf('certification-acquisition', text('service: outside'))).toBe('2026-02-11');
  const acquired = (day: string): string => text(`certification "FAC" { acquired: ${day} }`);
  expect(stateAt('certification-acquisition', acquired('2026-02-11'), AS_OF)).toBe('met');
  expect(stateAt('certification-acquisition', acquired('2026-02-12'), AS_OF)).toBe('missed');
  expect(stateAt('certification-acquisition', text('service: outside'), '2026-02-01')).toBe('due-soon');
});

test('a removal that was started in time stands in for the certification', () => {
  const text = (day: string): string =>
    appointment('career', '2023-06-01', `probation { removal-initiated: ${day} }`);
  expect(stateAt('probation-certification', text('2024-05-30'), AS_OF)).toBe('met');
  expect(stateAt('probation-certification', text('2024-06-01'), AS_OF)).toBe('missed');
});

describe('the state on a day', () => {
  const open = vacancy('closes: 2024-03-01') + kase('');

  test.each([
    ['2024-06-09', 'future'],
    ['2024-06-10', 'due-soon'],
    ['2024-07-10', 'due-soon'],
    ['2024-07-11', 'missed'],
  ])('a case that is not submitted, seen on %s, is %s', (asOf, state) => {
    expect(stateAt('case-submission', open, asOf)).toBe(state);
  });

  test('how near soon is, is set', () => {
    expect(one('case-submission', open, '2024-07-01', 9)?.state).toBe('due-soon');
    expect(one('case-submission', open, '2024-07-01', 8)?.state).toBe('future');
    expect(one('case-submission', open, '2024-07-01')?.daysLeft).toBe(9);
  });

  test('a torn day is not yet missed while it lasts', () => {
    const text = appointment('career', '2023-06-01', 'probation { }');
    expect(stateAt('probation-assessment', text, '2024-05-31')).toBe('due-soon');
    expect(stateAt('probation-assessment', text, '2024-06-01')).toBe('missed');
  });

  test('an act that is planned in time is not met before its day', () => {
    const limit = { day: '2024-07-10' };
    const at = (asOf: string) => stateOf('by', limit, '2024-07-05', { asOf, soonDays: 10 });
    expect(at('2024-06-20')).toBe('future');
    expect(at('2024-07-04')).toBe('due-soon');
    expect(at('2024-07-05')).toBe('met');
  });

  test('a day of another reading is right too', () => {
    const limit = { day: '2024-05-31', also: ['2025-05-31'] };
    const setting = { asOf: AS_OF, soonDays: 30 };
    expect(stateOf('on', limit, '2025-05-31', setting)).toBe('met');
    expect(stateOf('on', limit, '2024-06-01', setting)).toBe('missed');
  });
});

describe('nothing is told', () => {
  test.each([
    ['case-submission', 'of a withdrawn case', vacancy('closes: 2024-03-01') + kase('withdrawn: 2024-05-01')],
    [
      'case-submission',
      'of a cancelled announcement',
      vacancy('closes: 2024-03-01').replace('open', 'cancelled') + kase(''),
    ],
    ['case-submission', 'of a resubmission', vacancy('closes: 2024-03-01') + kase('resubmission-of: J')],
    ['case-submission', 'of a graduate', vacancy('closes: 2024-03-01') + kase('', 'B')],
    [
      'case-submission',
      'of a case that the Board has seen',
      vacancy('closes: 2024-03-01') + kase('review { reviewed: 2024-04-01 }'),
    ],
    [
      'case-submission',
      'of an extension of which the day is not known',
      vacancy('closes: 2024-03-01') + kase('attachment extension-approval'),
    ],
    ['case-submission', 'while the closing date is not known', vacancy('opens: 2024-03-01') + kase('')],
    ['extension-request', 'once its day has passed without one', vacancy('closes: 2024-03-01') + kase('')],
    [
      'case-resubmission',
      'once its day has passed without one',
      kase('review { reviewed: 2024-03-01 decision: disapproved }'),
    ],
    [
      'rewrite-return',
      'once the Board has decided',
      kase('review { decision: approved rewrite { notified: 2024-03-01 } }'),
    ],
    [
      'probation-assessment',
      'where the appointee left before',
      appointment('career', '2023-06-01', 'ended: 2024-01-01 probation { }'),
    ],
    [
      'certification-before-appointment',
      'of a reassignment',
      appointment('career', '2024-08-11').replace('merit-selection', 'reassignment'),
    ],
    [
      'certification-before-appointment',
      'of one who served in the career SES before',
      `candidate C { service: career-ses }\n${appointment('career', '2024-08-11')}`,
    ],
    [
      'earliest-closing',
      'of a noncompetitive fill',
      vacancy('purpose: noncompetitive opens: 2024-03-04 closes: 2024-03-05'),
    ],
    [
      'probation-start',
      'where a probation goes on',
      appointment('career', '2024-08-11', 'probation { starts: 2024-01-01 }').replace(
        'merit-selection',
        'transfer',
      ),
    ],
  ])('of %s %s', (id, _, text) => {
    expect(one(id, text)).toBeUndefined();
  });
});
