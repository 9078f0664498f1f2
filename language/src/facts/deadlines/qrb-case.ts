// Deadlines of a case: its submission and an extension of it, a re-write, submitting it again, and a new competition.
import { lastDay, type Period } from '../../law/period.ts';
import { isNothing, type Placed, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { caseStanding, reviewAfter } from '../case-standing.ts';
import { closesVacancy, decisionsBefore, isDisapproval } from '../disapprovals.ts';
import { participationOf } from '../graduation.ts';
import { goesUnchanged } from '../resubmission.ts';
import { actsBehind, confirmsMeritStaffing } from '../selection.ts';
import {
  hasSubmissionClock,
  isExtensionUndated,
  isForCorrectiveAction,
  lastClosingDate,
  latestGrant,
} from '../submission.ts';
import { anniversary, within } from './counting.ts';
import { type DeadlineContext, deadline, type Limit } from './deadline.ts';

type QrbCase = Records['QrbCase'];

/** By when a case is submitted; the day is the one to which OPM extended the period, where that is later (QCS-021). */
export interface SubmissionLimit extends Limit {
  readonly period: Period;
  /** The last day of the period itself. */
  readonly regular: string;
}

export const submission = deadline({
  id: 'case-submission',
  title: 'Submission of the case',
  provision: 'QCS-018',
  figure: 'qrb-submission-period',
  on: 'QrbCase',
  relation: 'by',
  base: 'the last closing date of the announcement',
  act: 'the case is submitted',
  limit(record, context): SubmissionLimit | undefined {
    const from = closingOf(record, context);
    if (from === undefined) return undefined;
    const { period, day: regular } = within(from, 'qrb-submission-period', context);
    const granted = latestGrant(record);
    const extended = granted !== undefined && granted.value > regular ? granted : undefined;
    return { from, period, regular, extended, day: extended?.value ?? regular };
  },
  done: ({ submitted }) => submitted,
  owed: (record, { world }) =>
    isRunning(record, world) &&
    (record.submitted !== undefined || caseStanding(record) === 'draft') &&
    !isExtensionUndated(record),
});

export const extensionRequest = deadline({
  id: 'extension-request',
  title: 'Asking for an extension',
  provision: 'QCS-020',
  figure: 'qrb-submission-period',
  on: 'QrbCase',
  relation: 'by',
  base: 'the last closing date of the announcement',
  act: 'an extension that is needed is asked for',
  optional: true,
  limit(record, context): Limit | undefined {
    const from = closingOf(record, context);
    if (from === undefined) return undefined;
    const { length, unit } = context.law.period('qrb-submission-period');
    const asking = { length: length - 1, unit };
    return { from, day: lastDay(from.value, asking, context.calendar), length: asking.length };
  },
  done: ({ extension }) => extension.flatMap(({ requested }) => requested ?? [])[0],
  owed: (record, { world }) =>
    isRunning(record, world) && (record.extension.length > 0 || caseStanding(record) === 'draft'),
});

/** The closing date from which the days of a case run; nothing where they do not run (QCS-018). */
const closingOf = (record: QrbCase, { world }: DeadlineContext): Placed<string> | undefined =>
  hasSubmissionClock(record) && !isForCorrectiveAction(record, world)
    ? lastClosingDate(world.find('Vacancy', record.vacancy), world)
    : undefined;

const isRunning = (record: QrbCase, world: World): boolean =>
  record.withdrawn === undefined && world.find('Vacancy', record.vacancy)?.status?.value !== 'cancelled';

export const programSubmission = deadline({
  id: 'graduate-submission',
  title: 'Submission of the case of a program graduate',
  provision: 'QCS-023',
  figure: 'criterion-b-months',
  on: 'QrbCase',
  relation: 'by',
  base: 'the last day of the program, or the later day on which the candidate completed it',
  act: 'the case is submitted',
  limit(record, { law, world }) {
    if (record.criterion?.value !== 'B' || record.resubmissionOf !== undefined) return undefined;
    const ends = world.find('Program', record.program)?.ends;
    const completed = participationOf(record, world)?.completed;
    const from =
      completed !== undefined && (ends === undefined || completed.value > ends.value) ? completed : ends;
    return from && anniversary(from, law.figure('criterion-b-months'));
  },
  done: ({ submitted }) => submitted,
  owed: record =>
    record.withdrawn === undefined && (record.submitted !== undefined || caseStanding(record) === 'draft'),
});

export const rewriteReturn = deadline({
  id: 'rewrite-return',
  title: 'Return of the re-write',
  provision: 'QRW-002',
  figure: 'rewrite-period',
  on: 'Rewrite',
  relation: 'by',
  base: 'the day of the notice',
  act: 'the re-write is back at OPM',
  limit: ({ notified }, context) => notified && within(notified, 'rewrite-period', context),
  done: ({ returned }) => returned,
  owed: (rewrite, { owner }) =>
    rewrite.returned !== undefined || isAwaited(owner('Review'), owner('QrbCase')),
});

/** Whether a re-write is still waited for: a later review, a decision or a withdrawal shows that it is not. */
export const isAwaited = (
  review: QrbCase['review'][number] | undefined,
  record: QrbCase | undefined,
): boolean =>
  review !== undefined &&
  record !== undefined &&
  record.withdrawn === undefined &&
  reviewAfter(review, record) === undefined &&
  review.decision === undefined;

export const resubmission = deadline({
  id: 'case-resubmission',
  title: 'Resubmission of the disapproved case',
  provision: 'QDS-002',
  figure: 'resubmission-period',
  on: 'QrbCase',
  relation: 'by',
  base: 'the day of the first disapproval',
  act: 'a case that is to be submitted again is submitted',
  optional: true,
  limit(record, context) {
    if (record.resubmissionOf !== undefined || record.criterion?.value === 'B') return undefined;
    if (goesUnchanged(record) || closesVacancy(record, context)) return undefined;
    const from = record.review.find(({ decision }) => decision?.value === 'disapproved')?.reviewed;
    return from && within(from, 'resubmission-period', context);
  },
  done: (record, { world }) =>
    world
      .where('QrbCase', 'resubmissionOf', record.$name?.value)
      .flatMap(({ submitted }) => submitted ?? [])
      .sort((a, b) => (a.value < b.value ? -1 : 1))[0],
  owed: record => caseStanding(record) === 'disapproved',
});

/** The closing date of the announcement under which the first disapproved case was made. */
export const newCompetition = deadline({
  id: 'new-competition-closing',
  title: 'Closing of a new competition after two disapprovals',
  provision: 'QDS-010',
  figure: 'new-competition-months',
  on: 'QrbCase',
  relation: 'from',
  base: 'the closing date of the original announcement',
  act: 'the new announcement closes',
  limit(record, { law, world }) {
    if (record.criterion?.value === 'B') return undefined;
    const before = decisionsBefore(record, world).filter(isDisapproval);
    if (before.length < law.figure('disapprovals-closing-the-vacancy')) return undefined;
    const from = lastClosingDate(world.find('Vacancy', before[0]?.record.vacancy), world);
    return from && anniversary(from, law.figure('new-competition-months'));
  },
  done: (record, { world }) => lastClosingDate(world.find('Vacancy', record.vacancy), world),
  owed: (record, { world }) =>
    record.withdrawn === undefined &&
    decisionsBefore(record, world).every(before => before.record.vacancy?.ref !== record.vacancy?.ref),
});

export const certificationBySubmission = deadline({
  id: 'certification-by-submission',
  title: 'Selection and certification of the candidate',
  provision: 'MER-019',
  on: 'QrbCase',
  relation: 'by',
  base: 'the day on which the case is submitted',
  act: 'the candidate is selected, and qualifications and procedures are certified',
  optional: true,
  limit: ({ submitted }) => submitted && { from: submitted, day: submitted.value },
  done: (record, { world }) =>
    actsBehind(record, world)
      .map(({ act }) => act)
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .at(-1),
  owed: record => confirmsMeritStaffing(record),
});

export const emailApproval = deadline({
  id: 'email-approval',
  title: 'Approval to send the case by e-mail',
  provision: 'DOC-002',
  on: 'EmailException',
  relation: 'by',
  base: 'the day on which the case is submitted',
  act: 'the exception is approved',
  limit(_, { owner }) {
    const from = owner('QrbCase')?.submitted;
    return from && { from, day: from.value };
  },
  done: ({ approved }) => (isNothing(approved) ? undefined : approved),
  owed: (_, { owner }) => owner('QrbCase')?.channel?.value === 'email',
});
