// A standard is kept for years after it was changed or its position was cancelled.
import { add, set } from '../../edits/edits.ts';
import { standardRetention } from '../../facts/deadlines/standard.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/retained-too-short',
  title: 'Standard kept too short a time',
  provisions: ['QUA-025'],
  on: 'Standard',
  why: 'A standard is kept for {standard-retention-months} months or longer after it was changed or its position was cancelled, so that a selection made by it can be reviewed.',
  todo: 'Keep the standard until the day that the finding names, and write it under `retained-until`.',
  figures: ['standard-retention-months'],
  since: '0.1.0',
  reading:
    'The months run from the change or the cancellation, from the later one if both happened; until the anniversary is long enough. Until when it is kept is due on the day from which it runs, and then a warning where it is not told.',
  bad: `standard FleetStandard for FleetDirector {
  superseded: 2024-03-01
  retained-until: «2026-02-28»
}`,
  good: `standard FleetStandard for FleetDirector {
  superseded: 2024-03-01
  retained-until: 2026-03-01
}`,
  appliesTo: ({ $broken }) => $broken === undefined,
  check(standard, context) {
    const limit = standardRetention.limit(standard, context);
    if (limit === undefined) return undefined;
    const { from, day: until } = limit;
    const { retainedUntil: kept } = standard;
    if (kept !== undefined && kept.value >= until) return satisfied(kept);
    const months = context.law.figure('standard-retention-months');
    const because = [{ at: from, message: 'The time runs from this day.' }];
    const title = `Keep it until ${until}`;
    if (kept === undefined) {
      if (context.asOf < from.value) return pending('retained-until');
      return violated(
        standard.superseded ?? standard,
        `The file does not say until when the standard is kept; it takes ${months} months from ${from.value}, until ${until}.`,
        {
          severity: 'warning',
          because,
          fixes: [suggestion(title, add(standard, `retained-until: ${until}`))],
        },
      );
    }
    return violated(
      kept,
      `The standard is kept until ${kept.value}, less than ${months} months from ${from.value}.`,
      { because, fixes: [suggestion(title, set(kept, until))] },
    );
  },
});
