// A case under criterion A or C is submitted within a period from the closing date.
import { caseStanding } from '../../facts/case-standing.ts';
import { type SubmissionLimit, submission } from '../../facts/deadlines/qrb-case.ts';
import {
  hasSubmissionClock,
  isExtensionUndated,
  isForCorrectiveAction,
  latestGrant,
} from '../../facts/submission.ts';
import { passed, spokenPeriod } from '../../law/period.ts';
import type { Records } from '../../model/record.ts';
import { type Because, type Context, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];

export default rule({
  id: 'case/submitted-late',
  title: 'Case submitted late',
  provisions: ['QCS-018', 'QCS-019', 'QCS-021'],
  on: 'QrbCase',
  needs: ['criterion', 'vacancy'],
  why: 'A case under criterion A or C is submitted at the latest {qrb-submission-period} after the announcement closed; one that comes later is returned, and the position is filled by a new merit staffing process.',
  todo: 'Submit in time, or ask OPM for an extension before the last working day; where OPM granted one, record the day under `granted-until`, and where the case takes up a disapproved one, name that under `resubmission-of`.',
  figures: ['qrb-submission-period'],
  since: '0.1.0',
  reading:
    'The closing date as extended is day 0, and the last working day is in time; so is the day to which OPM extended the period. A resubmission has no such clock, and neither has a case for corrective action, for which no competition waits; a moratorium does not stop it. An extension that was asked for, of which the file does not tell the answer, makes a warning of it. A case that is not submitted is late from the day after.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-01
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  submitted: «2024-07-11»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-01
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  submitted: 2024-07-10
}`,
  appliesTo: (record, { world }) =>
    hasSubmissionClock(record) && record.withdrawn === undefined && !isForCorrectiveAction(record, world),
  check(record, context) {
    const deadline = submission.limit(record, context);
    if (deadline === undefined) return pending('closes');
    if (record.submitted === undefined) return notSubmitted(record, deadline, context);
    const { period } = deadline;
    const length = passed(deadline.from.value, record.submitted.value, period, context.calendar);
    if (length <= period.length || record.submitted.value <= deadline.day) return satisfied(record.submitted);
    if (isExtensionUndated(record)) return pending('granted-until');
    return violated(
      record.submitted,
      deadline.extended === undefined
        ? `The case was submitted on ${record.submitted.value}, ${spokenPeriod({ ...period, length })} after the announcement closed; the last day in time was ${deadline.regular}, after ${period.length}.${open(record)}`
        : `The case was submitted on ${record.submitted.value}; OPM extended the period to ${deadline.day} only.`,
      weighed(record, deadline),
    );
  },
});

function notSubmitted(record: QrbCase, deadline: SubmissionLimit, context: Context): Verdict | undefined {
  // A case that the Board has seen was submitted; the day is missing, and that is another finding.
  if (record.$broken !== undefined) return undefined;
  if (caseStanding(record) !== 'draft') return pending('submitted');
  if (isCancelled(record, context) || context.asOf <= deadline.day || isExtensionUndated(record)) {
    return pending('submitted');
  }
  return violated(
    record,
    deadline.extended === undefined
      ? `The case is not submitted; the last day was ${deadline.regular}, ${spokenPeriod(deadline.period)} after the announcement closed.${open(record)}`
      : `The case is not submitted; OPM extended the period to ${deadline.day} only.`,
    weighed(record, deadline),
  );
}

const isCancelled = ({ vacancy }: QrbCase, { world }: Context): boolean =>
  world.find('Vacancy', vacancy)?.status?.value === 'cancelled';

const isOpen = (record: QrbCase): boolean => record.extension.length > 0 && latestGrant(record) === undefined;

const open = (record: QrbCase): string =>
  isOpen(record) ? ' An extension was asked for, but the file does not say that OPM granted it.' : '';

/** The facts behind the finding, and less weight where an extension may have been granted. */
const weighed = (record: QrbCase, { from, extended }: SubmissionLimit) => ({
  because: [
    { at: from, message: `The announcement closed on ${from.value}.` },
    ...record.extension.map(
      (extension): Because => ({
        at: extension.requested,
        message: 'An extension was asked for on this day.',
      }),
    ),
    { at: extended, message: 'OPM extended the period to this day.' },
  ],
  ...(isOpen(record) && { severity: 'warning' as const }),
});
