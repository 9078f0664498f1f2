// Days of a probation after a return to the SES, of a removal in it, and of the standard before an appointment.
import { describe, expect, test } from 'vitest';
import { deadlineIn } from '../../testing/deadlines.ts';

const stateOf = (id: string, text: string): string | undefined => deadlineIn(id, text)?.state;

/** Someone who left the career SES in an unfinished probation, and came back. */
const returned = (back: string, reason: string, probation: string): string => `candidate C {
  career-service "Director" { to: 2023-01-28 ${reason} probation-ends: 2023-06-04 probation-completed: none }
}
appointment A for C {
  type: career
  action: reappointment
  effective: ${back}
  probation { ${probation} }
}
`;

describe('what was left of a probation', () => {
  const text = (ends: string): string =>
    returned('2024-06-02', 'leaving-reason: noncareer-ses', `ends: ${ends}`);

  test('is served after a return from a noncareer appointment, counted in days', () => {
    expect(deadlineIn('probation-remainder', text('2024-10-06'))).toMatchObject({
      limit: { day: '2024-10-06', from: { value: '2024-06-02' } },
      state: 'met',
    });
    expect(stateOf('probation-remainder', text('2024-10-05'))).toBe('missed');
    expect(stateOf('probation-remainder', text('2024-10-09'))).toBe('missed');
  });

  test('is right as well where it is counted in months and days', () => {
    const [other] = deadlineIn('probation-remainder', text('2024-10-06'))?.limit.also ?? [];
    expect(stateOf('probation-remainder', text(other ?? ''))).toBe('met');
  });

  test('is served after thirty days outside, and a new one after thirty-one', () => {
    const after = (back: string): string => returned(back, '', 'ends: 2024-02-27');
    expect(deadlineIn('probation-remainder', after('2023-02-28'))).toBeDefined();
    expect(deadlineIn('probation-anew', after('2023-02-28'))).toBeUndefined();
    expect(deadlineIn('probation-remainder', after('2023-03-01'))).toBeUndefined();
    expect(deadlineIn('probation-anew', after('2023-03-01'))?.limit.day).toBe('2024-02-29');
  });
});

test('a probation begun anew is served in full, or longer', () => {
  const text = (ends: string): string => returned('2024-06-02', '', `ends: ${ends}`);
  expect(stateOf('probation-anew', text('2025-06-01'))).toBe('met');
  expect(stateOf('probation-anew', text('2025-06-21'))).toBe('met');
  expect(stateOf('probation-anew', text('2025-05-31'))).toBe('missed');
});

describe('a removal', () => {
  const text = (effective: string, lines = 'procedure: probationary'): string => `agency D "D" {
  head "Secretary" { sworn-in: 2023-05-01 }
}
position P "Director" { organization: D }
appointment A for C {
  position: P
  type: career
  action: merit-selection
  effective: 2023-02-12
  removal { effective: ${effective} ${lines} }
}
`;

  test('takes effect from the 121st day after a new head was appointed', () => {
    expect(deadlineIn('probationer-removal', text('2023-08-30'))).toMatchObject({
      limit: { day: '2023-08-30', from: { value: '2023-05-01' } },
      length: { value: 120, unit: 'days' },
      state: 'met',
    });
    expect(stateOf('probationer-removal', text('2023-08-29'))).toBe('missed');
  });

  test('is not restricted before the appointment, where it is exempt, or past probation', () => {
    expect(stateOf('probationer-removal', text('2023-05-01'))).toBeUndefined();
    const exempt = 'procedure: probationary unsatisfactory-rating: 2023-06-01';
    expect(stateOf('probationer-removal', text('2023-06-15', exempt))).toBeUndefined();
    expect(stateOf('probationer-removal', text('2024-08-29', ''))).toBeUndefined();
  });
});

describe('the standard of a position', () => {
  const text = (approved: string): string =>
    `position P "P" { designation: general }\nstandard S for P { ${approved} }\nappointment A for C { position: P effective: 2024-06-02 }\n`;

  test('is approved before an appointment; on that day the order is not known', () => {
    expect(deadlineIn('standard-before-appointment', text('approved: 2024-06-01'))?.limit).toMatchObject({
      day: '2024-06-01',
      torn: '2024-06-02',
    });
    expect(stateOf('standard-before-appointment', text('approved: 2024-06-02'))).toBe('met');
    expect(stateOf('standard-before-appointment', text('approved: 2024-06-03'))).toBe('missed');
  });

  test('may have been approved in time where it gives no day', () => {
    expect(stateOf('standard-before-appointment', text(''))).toBeUndefined();
  });
});

test('what comes before the end of probation says what it is counted from, with and without a written end', () => {
  const text = (probation: string): string =>
    `appointment A for C { type: career action: merit-selection effective: 2023-06-01 probation { ${probation} } }`;
  const counted = (probation: string): unknown => deadlineIn('probation-assessment', text(probation))?.limit;
  expect(counted('ends: 2024-05-31')).toMatchObject({ day: '2024-05-30', base: undefined });
  expect(counted('starts: 2023-06-01')).toMatchObject({
    day: '2024-05-30',
    base: 'the first day of probation',
  });
  expect(counted('assessed: 2024-05-01')).toMatchObject({
    day: '2024-05-30',
    base: 'the day on which the appointment takes effect',
  });
});
