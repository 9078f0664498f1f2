// Every deadline of the law in one table, and those of a declaration as they stand on a day.
import { daysBetween } from '../../law/dates.ts';
import { blocksIn } from '../../model/blocks.ts';
import type { AnyRecord, Placed, Records, RecordType } from '../../model/record.ts';
import * as appointment from './appointment.ts';
import type { AnyDeadline, DeadlineContext, Limit, Relation, Unit } from './deadline.ts';
import * as development from './development.ts';
import * as moratorium from './moratorium.ts';
import * as probation from './probation.ts';
import * as program from './program.ts';
import * as qrbCase from './qrb-case.ts';
import * as staffingRecord from './staffing-record.ts';
import * as standard from './standard.ts';
import * as vacancy from './vacancy.ts';

/** The table, in the order of a staffing process. */
export const deadlines: readonly AnyDeadline[] = [
  vacancy.standardApproval,
  vacancy.closing,
  vacancy.supplementalClosing,
  vacancy.extensionEntry,
  staffingRecord.experienceCredit,
  staffingRecord.ratingsEndorsement,
  staffingRecord.listCertification,
  qrbCase.certificationBySubmission,
  qrbCase.extensionRequest,
  qrbCase.submission,
  qrbCase.emailApproval,
  qrbCase.programSubmission,
  qrbCase.rewriteReturn,
  qrbCase.resubmission,
  qrbCase.newCompetition,
  moratorium.resumptionRequest,
  appointment.certificationBeforeAppointment,
  appointment.standardBeforeAppointment,
  appointment.certificationAcquisition,
  probation.probationStart,
  probation.probationEnd,
  probation.probationRemainder,
  probation.newProbationEnd,
  probation.assessment,
  probation.probationCertification,
  probation.removalAllowed,
  development.planEnd,
  development.activityDue,
  development.progressReport,
  appointment.limitedTermEnd,
  appointment.limitedEmergencyEnd,
  appointment.renewedEnd,
  program.programApproval,
  program.changeApproval,
  program.scheduleBEnd,
  staffingRecord.recordsRetention,
  staffingRecord.recordsRetentionWithoutAppointment,
  standard.standardRetention,
];

const byType: ReadonlyMap<string, readonly AnyDeadline[]> = new Map(
  deadlines.map(({ on }) => [on, deadlines.filter(other => other.on === on)]),
);

/**
 * Where a deadline stands on a day.
 * - `met`: what had to be done was done in time; or a time that had to pass has passed.
 * - `missed`: it was done at the wrong time, or the day has passed and the file does not say that it was done.
 * - `due-soon`: the day is near. How near that is, is no figure of the law.
 * - `future`: the day lies further ahead.
 */
export type DeadlineState = 'future' | 'due-soon' | 'met' | 'missed';

/** A deadline of a record of a declaration. Its values are those of the model, so that they can be located. */
export interface ComputedDeadline {
  readonly deadline: AnyDeadline;
  /** The declaration or the block inside it that it concerns. */
  readonly record: AnyRecord;
  readonly limit: Limit;
  /** How long the time is, in its unit; absent where the law only orders two acts. */
  readonly length?: { readonly value: number; readonly unit: Unit };
  /** When the act was done, or is to be done. */
  readonly done?: Placed<string>;
  readonly state: DeadlineState;
  /** Calendar days from the day looked from to the day; negative once it has passed. */
  readonly daysLeft: number;
}

export interface Viewpoint extends Omit<DeadlineContext, 'owner'> {
  /** The day to look from, ISO. */
  readonly asOf: string;
  /** How many calendar days ahead count as soon. */
  readonly soonDays: number;
}

/** The deadlines of a declaration and of the blocks in it, by day. Those that wait for nothing are left out. */
export function deadlinesOf(declaration: AnyRecord, viewpoint: Viewpoint): ComputedDeadline[] {
  const found: ComputedDeadline[] = [];
  visit(declaration, [declaration]);
  return found.sort((a, b) => (a.limit.day < b.limit.day ? -1 : a.limit.day > b.limit.day ? 1 : 0));

  function visit(record: AnyRecord, chain: readonly AnyRecord[]): void {
    const context = contextOf(chain, viewpoint);
    for (const deadline of byType.get(record.$type) ?? []) {
      const computed = compute(deadline, record, context, viewpoint);
      if (computed !== undefined) found.push(computed);
    }
    for (const [, nested] of blocksIn(record)) visit(nested, [...chain, nested]);
  }
}

function contextOf(chain: readonly AnyRecord[], { law, world, calendar }: Viewpoint): DeadlineContext {
  return {
    law,
    world,
    calendar,
    owner: <T extends RecordType>(type: T) =>
      chain.findLast(({ $type }) => $type === type) as unknown as Records[T] | undefined,
  };
}

function compute(
  deadline: AnyDeadline,
  record: AnyRecord,
  context: DeadlineContext,
  { asOf, soonDays }: Viewpoint,
): ComputedDeadline | undefined {
  const limit = deadline.limit(record, context);
  if (limit === undefined || deadline.owed?.(record, context) === false) return undefined;
  const done = deadline.done(record, context);
  if (deadline.optional && done === undefined && asOf > limit.day) return undefined;
  const length = lengthOf(deadline, limit, context);
  return {
    deadline,
    record,
    limit,
    ...(length && { length }),
    ...(done && { done }),
    state: stateOf(deadline.relation, limit, done?.value, { asOf, soonDays }),
    daysLeft: daysBetween(asOf, limit.day),
  };
}

function lengthOf(
  { figure }: AnyDeadline,
  limit: Limit,
  { law }: DeadlineContext,
): ComputedDeadline['length'] {
  if (figure === undefined) return undefined;
  const unit = law.edition.figures[figure]?.unit;
  return unit && { value: limit.length ?? law.figure(figure), unit };
}

/** @param done the day on which the act was done or is to be done, ISO */
export function stateOf(
  relation: Relation,
  limit: Pick<Limit, 'day' | 'torn' | 'also'>,
  done: string | undefined,
  { asOf, soonDays }: Pick<Viewpoint, 'asOf' | 'soonDays'>,
): DeadlineState {
  const { day, torn = day } = limit;
  if (done !== undefined && !isKept(relation, limit, done)) return 'missed';
  if (done !== undefined && done <= asOf) return 'met';
  if (relation === 'from') return day <= asOf ? 'met' : 'future';
  // What has to be on a day is computed: it comes about by itself.
  if (torn < asOf) return relation === 'by' ? 'missed' : 'met';
  return daysBetween(asOf, day) <= soonDays ? 'due-soon' : 'future';
}

function isKept(
  relation: Relation,
  { day, torn = day, also = [] }: Pick<Limit, 'day' | 'torn' | 'also'>,
  done: string,
): boolean {
  if (relation === 'by') return done <= torn;
  return relation === 'from' ? done >= day : done === day || also.includes(done);
}
