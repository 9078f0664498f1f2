import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './end-miscomputed.ts';

interface Given {
  readonly starts?: string;
  readonly more?: string;
  readonly action?: string;
  readonly position?: string;
  readonly files?: string;
}

const appointment = (ends: string, { starts = '2023-06-01', more = '', ...given }: Given = {}): string =>
  `${given.files ?? ''}appointment A for C {\n  type: career\n  action: ${given.action ?? 'merit-selection'}\n  ${given.position ?? ''}\n  effective: ${starts}\n  probation {\n    starts: ${starts}\n    ends: ${ends}\n    ${more}\n  }\n}`;

test('from 1 June it lasts until 31 May', () => {
  expectSatisfied(rule, appointment('2024-05-31'));
  for (const wrong of ['2024-05-30', '2024-06-01']) {
    const [finding] = expectFindings(rule, appointment(`«${wrong}»`), { severity: 'error' });
    expect(finding?.message).toBe(
      `Probation is said to end on ${wrong}; it ends on 2024-05-31, 12 months from 2023-06-01.`,
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['End on 2024-05-31']);
  }
});

test('from a leap day it lasts until the end of February', () => {
  expectSatisfied(rule, appointment('2025-02-28', { starts: '2024-02-29' }));
  expectFindings(rule, appointment('«2025-03-01»', { starts: '2024-02-29' }));
});

test('the start counts from the appointment where it is not written', () => {
  expectFindings(rule, appointment('«2024-06-01»').replace('starts: 2023-06-01', ''));
});

test('only days without pay beyond thirty extend it', () => {
  const total = (days: number): Given => ({ more: `nonpay { total: ${days} days }` });
  expectSatisfied(rule, appointment('2024-05-31', total(30)));
  expectSatisfied(rule, appointment('2024-06-01', total(31)));
  expectSatisfied(rule, appointment('2024-06-20', total(50)));
  const [finding] = expectFindings(rule, appointment('«2024-07-20»', total(50)));
  expect(finding?.message).toMatch(
    /ends on 2024-06-20, 12 months from 2023-06-01 and 20 days for time without pay beyond 30\.$/,
  );
  expect(finding?.related[1]?.message).toBe('This time was without pay.');
});

test('spells are counted with both ends, each day once, and are added up', () => {
  const spells = (...days: string[]): Given => ({ more: days.map(day => `nonpay { ${day} }`).join(' ') });
  expectSatisfied(rule, appointment('2024-06-01', spells('from: 2023-10-01 to: 2023-10-31')));
  expectSatisfied(
    rule,
    appointment('2024-06-20', spells('from: 2023-07-01 to: 2023-07-20', 'from: 2023-10-01 to: 2023-10-30')),
  );
  expectSatisfied(
    rule,
    appointment('2024-06-01', spells('from: 2023-10-01 to: 2023-10-20', 'from: 2023-10-10 to: 2023-10-31')),
  );
  expectSatisfied(
    rule,
    appointment('2024-06-10', spells('from: 2023-10-01 to: 2023-10-20', 'total: 20 days')),
  );
});

test('days without pay count in the extension too, but not before or after the probation', () => {
  const spell = (from: string, to: string, more = ''): Given => ({
    more: `nonpay { from: ${from} to: ${to} } ${more}`,
  });
  // 31 days by the end, then the whole of the extension.
  expectSatisfied(rule, appointment('2024-06-10', spell('2024-05-01', '2024-06-09')));
  expectSatisfied(rule, appointment('2024-05-31', spell('2024-06-02', '2024-12-31')));
  expectSatisfied(rule, appointment('2024-05-31', spell('2023-01-01', '2023-06-30')));
});

test('twenty-two workdays are credited where the absence is recorded in workdays', () => {
  const total = (days: number): Given => ({ more: `nonpay { total: ${days} workdays }` });
  expectSatisfied(rule, appointment('2024-05-31', total(22)));
  // The first workday after Friday 31 May is Monday 3 June; counted as a day it is 1 June.
  expectSatisfied(rule, appointment('2024-06-03', total(23)));
  expectSatisfied(rule, appointment('2024-06-01', total(23)));
  const [finding] = expectFindings(rule, appointment('«2024-05-31»', total(23)));
  expect(finding?.message).toMatch(/one workday for time without pay beyond 22/);
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['End on 2024-06-03', 'End on 2024-06-01']);
});

test('calendar days decide where both are recorded', () => {
  expectSatisfied(
    rule,
    appointment('2024-06-01', { more: 'nonpay { from: 2023-10-01 to: 2023-10-31 total: 22 workdays }' }),
  );
});

test('military duty and a compensable injury do not extend it', () => {
  for (const reason of ['military-duty', 'compensable-injury'])
    expectSatisfied(rule, appointment('2024-05-31', { more: `nonpay { total: 90 days reason: ${reason} }` }));
  expectFindings(rule, appointment('«2024-05-31»', { more: 'nonpay { total: 90 days reason: furlough }' }));
});

test('what cannot be added up is pending', () => {
  const more = 'nonpay { total: 20 days } nonpay { total: 20 workdays }';
  expectPending(rule, appointment('2024-05-31', { more }));
  expectPending(rule, appointment('2024-05-31', { more: 'nonpay { from: 2024-01-05 }' }));
});

const inAgency = (agency: string, name = 'AG'): Given => ({
  files: `${agency}position P "Director" { organization: ${name} }\n`,
  position: 'position: P',
});

test('two years in Defense, for appointments while its statute held', () => {
  const given = inAgency('agency AG "Department" { defense: yes }\n');
  expectFindings(rule, appointment('«2016-11-25»', { ...given, starts: '2015-11-25' }));
  expectSatisfied(rule, appointment('2016-11-24', { ...given, starts: '2015-11-25' }));
  expectSatisfied(rule, appointment('2017-11-25', { ...given, starts: '2015-11-26' }));
  expectFindings(rule, appointment('«2016-11-25»', { ...given, starts: '2015-11-26' }));
  expectSatisfied(rule, appointment('2024-12-29', { ...given, starts: '2022-12-30' }));
  expectSatisfied(rule, appointment('2023-12-30', { ...given, starts: '2022-12-31' }));
});

test('the library knows which agencies belong to Defense, and which do not', () => {
  for (const name of ['DOD', 'Army', 'Navy', 'AirForce', 'DCAA'])
    expectFindings(rule, appointment('«2020-12-31»', { ...inAgency('', name), starts: '2020-01-01' }));
  expectFindings(rule, appointment('«2021-12-31»', { ...inAgency('', 'GSA'), starts: '2020-01-01' }));
  expectSatisfied(rule, appointment('2020-12-31', { ...inAgency('', 'GSA'), starts: '2020-01-01' }));
});

test('where the agency leaves it open, either length is right and no other', () => {
  const given = {
    ...inAgency('agency AG "Agency" { component X "Office" }\n', 'AG.X'),
    starts: '2020-01-01',
  };
  expectSatisfied(rule, appointment('2020-12-31', given));
  expectSatisfied(rule, appointment('2021-12-31', given));
  const [finding] = expectFindings(rule, appointment('«2021-01-01»', given));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['End on 2020-12-31', 'End on 2021-12-31']);
});

test('an agency that belongs to no department does not belong to Defense, unless it says so', () => {
  const of = (lines: string) => ({ ...inAgency(`agency AG "Agency" { ${lines} }\n`), starts: '2020-01-01' });
  expectFindings(rule, appointment('«2021-12-31»', of('kind: independent-agency')));
  expectSatisfied(rule, appointment('2020-12-31', of('kind: independent-agency')));
  expectSatisfied(rule, appointment('2021-12-31', of('kind: executive-department')));
  expectSatisfied(rule, appointment('2021-12-31', of('kind: independent-agency defense: yes')));
});

test('a transfer carries the probation along, counted from its start', () => {
  expectSatisfied(
    rule,
    appointment('2024-05-31', { action: 'transfer' }).replace(
      'effective: 2023-06-01',
      'effective: 2024-01-02',
    ),
  );
  expectPending(rule, appointment('2024-05-31', { action: 'transfer' }).replace('starts: 2023-06-01', ''));
});

test('time without pay before a transfer counts after it, and what is told twice counts once', () => {
  const moved = (ends: string, before: string, after = '', firstEnd = '2024-06-20'): string =>
    `${appointment(firstEnd, { more: before })}\n${appointment(ends, { action: 'transfer', more: after })
      .replace('appointment A', 'appointment B')
      .replace('effective: 2023-06-01', 'effective: 2024-01-02')}`;
  const spell = 'nonpay { from: 2023-07-01 to: 2023-08-19 reason: leave }';
  expectSatisfied(rule, moved('2024-06-20', spell));
  expectSatisfied(rule, moved('2024-06-20', spell, spell));
  const [finding] = expectFindings(rule, moved('«2024-05-31»', spell));
  expect(finding?.message).toMatch(/it ends on 2024-06-20, 12 months from 2023-06-01 and 20 days/);
  expectSatisfied(rule, moved('2024-06-20', '', spell));
  expectPending(rule, moved('2024-05-31', 'nonpay { total: 50 days }', 'nonpay { total: 50 days }'));
});

test('after earlier career service, and for a reappointment, nothing is computed', () => {
  expectPending(rule, appointment('2023-09-01', { files: 'candidate C { service: former-career-ses }\n' }));
  expectPending(rule, appointment('2023-09-01', { action: 'reappointment' }));
  expectPending(
    rule,
    appointment('2023-09-01', {
      files:
        'candidate C {\n  service: noncareer-ses\n  held "Director" { appointment: career to: 2022-01-01 }\n}\n',
    }),
  );
  expectPending(
    rule,
    appointment('2023-09-01', {
      files: 'appointment B for C {\n  type: career\n  effective: 2022-06-01\n}\n',
    }),
  );
  expectFindings(rule, appointment('«2023-09-01»', { files: 'candidate C { service: noncareer-ses }\n' }));
});

test('who leaves in probation ends it on that day', () => {
  expectNone(rule, appointment('2023-12-31').replace('probation', 'ended: 2023-12-31\n  probation'));
});

test('a noncareer appointment has no probation to compute', () => {
  expectPending(rule, appointment('2023-09-01').replace('type: career', 'type: noncareer'));
});
