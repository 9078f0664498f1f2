// The records of a competition are kept for years after the appointment, or after the closing date where there was none.
import { add, set } from '../../edits/edits.ts';
import {
  recordsRetention,
  recordsRetentionWithoutAppointment,
} from '../../facts/deadlines/staffing-record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/records-retained-too-short',
  title: 'Records kept too short a time',
  provisions: ['REC-001', 'REC-002'],
  on: 'StaffingRecord',
  needs: ['records'],
  why: 'Records complete enough to retrace the competition are kept for {records-retention-months} months after an initial career appointment, or for {records-retention-months-without-appointment} months from the closing date where nobody was appointed.',
  todo: 'Keep the records until the day that the finding names, and write it under `retained-until`.',
  figures: ['records-retention-months', 'records-retention-months-without-appointment'],
  since: '0.1.0',
  reading:
    'The months run from the effective date of the appointment, or from the closing date as extended; until the anniversary is in time. Until when they are kept is due on the day from which it runs, and then a warning where it is not told. While someone selected may still be appointed, nothing runs; while someone may still be selected, because the announcement was not cancelled, it need not be told. Records of a noncompetitive fill are not judged.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  records { retained-until: «2026-08-10» }
}
appointment FleetDirectorAppointment for C1027 {
  record: FleetDirectorRecord
  effective: 2024-08-11
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  records { retained-until: 2026-08-11 }
}
appointment FleetDirectorAppointment for C1027 {
  record: FleetDirectorRecord
  effective: 2024-08-11
}`,
  check(record, context) {
    const { records } = record;
    const { law, asOf } = context;
    if (records.$broken !== undefined) return undefined;
    const appointed = recordsRetention.limit(record, context);
    const limit = appointed ?? recordsRetentionWithoutAppointment.limit(record, context);
    if (limit === undefined) return pending('retained-until');
    const { from, day: until } = limit;
    const { retainedUntil: kept } = records;
    if (kept !== undefined && kept.value >= until) return satisfied(kept);
    const { figure, provision, what } =
      appointed === undefined
        ? ({
            figure: 'records-retention-months-without-appointment',
            provision: 'REC-002',
            what: 'the announcement closed, and nobody was appointed',
          } as const)
        : ({
            figure: 'records-retention-months',
            provision: 'REC-001',
            what: 'the appointment took effect',
          } as const);
    const more = {
      provisions: [provision],
      because: [{ at: from, message: `On this day ${what}.` }],
    } as const;
    const months = law.figure(figure);
    const title = `Keep them until ${until}`;
    if (kept !== undefined) {
      return violated(
        kept,
        `The records are kept until ${kept.value}, less than ${months} months from ${from.value}, when ${what}.`,
        { ...more, fixes: [suggestion(title, set(kept, until))] },
      );
    }
    if (asOf < from.value) return pending('retained-until');
    // Without an appointment the competition may still go on.
    if (appointed === undefined && recordsRetentionWithoutAppointment.owed?.(record, context) === false)
      return pending('retained-until');
    return violated(
      records,
      `The file does not say until when the records are kept; it takes ${months} months from ${from.value}, until ${until}.`,
      { ...more, severity: 'warning', fixes: [suggestion(title, add(records, `retained-until: ${until}`))] },
    );
  },
});
