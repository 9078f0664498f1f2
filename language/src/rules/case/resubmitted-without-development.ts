// After two disapprovals in a row a graduate develops further before the case is submitted once more.
import { decisionsOnGraduate, isDisapproval, lastInARow } from '../../facts/disapprovals.ts';
import { times } from '../../facts/wording.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/resubmitted-without-development',
  title: 'Criterion B case submitted again without further development',
  provisions: ['QDS-013'],
  on: 'QrbCase',
  why: 'After {criterion-b-disapprovals} disapprovals in a row under criterion B the agency gives the candidate further development before it submits the case once more.',
  todo: 'Develop the candidate further first, and record it as `additional-development` with the day of its completion.',
  figures: ['criterion-b-disapprovals'],
  since: '0.1.0',
  reading:
    'A re-write between the two does not interrupt the row. The development is completed after the second disapproval and no later than the new submission. Where the file tells no development at all, that is a warning.',
  bad: `qrb-case First for C2044 {
  criterion: B
  review { reviewed: 2024-09-19 decision: disapproved }
  review { reviewed: 2024-10-17 decision: disapproved }
}
qrb-case Again for C2044 {
  criterion: B
  additional-development "A detail to the budget office" { completed: 2025-03-31 }
  submitted: «2025-03-03»
}`,
  good: `qrb-case First for C2044 {
  criterion: B
  review { reviewed: 2024-09-19 decision: disapproved }
  review { reviewed: 2024-10-17 decision: disapproved }
}
qrb-case Again for C2044 {
  criterion: B
  additional-development "A detail to the budget office" { completed: 2025-03-31 }
  submitted: 2025-03-31
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value === 'B' && withdrawn === undefined,
  check(record, { law, world }) {
    const row = lastInARow(decisionsOnGraduate(record, world));
    const last = row.at(-1);
    if (last === undefined || row.length < law.figure('criterion-b-disapprovals')) return undefined;
    const { submitted } = record;
    if (submitted === undefined) return pending('submitted');
    const cases = world.where('QrbCase', '$about', record.$about);
    if (cases.some(({ $broken }) => $broken?.includes('additionalDevelopment'))) return undefined;
    const developments = cases.flatMap(({ additionalDevelopment }) => additionalDevelopment);
    if (developments.some(({ completed }) => completed === undefined)) return pending('completed');
    const days = developments.flatMap(({ completed }) => completed ?? []);
    const between = days.find(({ value }) => value > last.on.value && value <= submitted.value);
    if (between !== undefined) return satisfied(between);
    return violated(
      submitted,
      `The Board disapproved the candidate under criterion B ${times(row.length)} in a row, and the file tells no development that was completed after ${last.on.value} and by ${submitted.value}.`,
      {
        because: [
          ...row
            .filter(isDisapproval)
            .map(({ on }) => ({ at: on, message: `The Board disapproved on ${on.value}.` })),
          ...days.map(day => ({ at: day, message: `Development was completed on ${day.value}.` })),
        ],
        ...(days.length === 0 && { severity: 'warning' as const }),
      },
    );
  },
});
