// Deadlines of a probation: its first and its last day, what comes before its end, and when no one is removed in it.
import { addDays } from '../../law/dates.ts';
import type { Law } from '../../law/law.ts';
import type { Placed, Records } from '../../model/record.ts';
import {
  type CareerService,
  careerServiceBefore,
  daysOut,
  isUnfinished,
  keepsProbation,
  remainderEnds,
} from '../career-service.ts';
import {
  isCutShort,
  isOverBefore,
  lastDayOfProbation,
  type ProbationEnd,
  probationCourse,
  probationEnds,
  removalStarted,
} from '../probation.ts';
import { isExempt, isProbationary, type Restriction, restrictions } from '../removal.ts';
import { strictlyBefore, term } from './counting.ts';
import { type DeadlineContext, deadline, type Limit } from './deadline.ts';

export const probationStart = deadline({
  id: 'probation-start',
  title: 'Start of probation',
  provision: 'PRB-002',
  on: 'Probation',
  relation: 'on',
  base: 'the day on which the appointment takes effect',
  act: 'probation starts',
  limit(_, { owner, world }) {
    const appointment = owner('Appointment');
    if (appointment === undefined || probationCourse(appointment, world) !== 'begins') return undefined;
    const { effective } = appointment;
    return effective && { from: effective, day: effective.value };
  },
  done: ({ starts }) => starts,
});

export interface ProbationEndLimit extends Limit {
  /** The end on each reasonable reading, the nearest first. */
  readonly ends: readonly [ProbationEnd, ...ProbationEnd[]];
}

export const probationEnd = deadline({
  id: 'probation-end',
  title: 'End of probation',
  provision: 'PRB-003',
  figure: 'probation-months',
  on: 'Probation',
  relation: 'on',
  base: 'the first day of probation',
  act: 'probation ends',
  limit(_, context): ProbationEndLimit | undefined {
    const appointment = context.owner('Appointment');
    const [nearest, ...others] = appointment === undefined ? [] : probationEnds(appointment, context);
    if (nearest === undefined) return undefined;
    return {
      from: nearest.from,
      day: nearest.day,
      also: others.map(({ day }) => day),
      length: nearest.months,
      ends: [nearest, ...others],
    };
  },
  done: ({ ends }) => ends,
  owed: (_, context) => isServedOut(context),
});

/** The day before the last day of probation, for what comes before its end. */
function beforeEnd(probation: Records['Probation'], context: DeadlineContext) {
  const appointment = context.owner('Appointment');
  const last = appointment && lastDayOfProbation(appointment, context);
  const from: Placed<string> | undefined = probation.ends ?? probation.starts ?? appointment?.effective;
  if (appointment === undefined || last === undefined || from === undefined) return undefined;
  if (isOverBefore(appointment, last, context.world)) return undefined;
  // An end that is not written is computed, and then what is counted from is its start.
  const base =
    from === probation.ends ? undefined : from === probation.starts ? probationEnd.base : probationStart.base;
  return { ...strictlyBefore(from, last), base };
}

/** Whether probation is served to its end: nobody left, went on to another position or is being removed before. */
function isServedOut(context: DeadlineContext): boolean {
  const appointment = context.owner('Appointment');
  const last = appointment && lastDayOfProbation(appointment, context);
  return appointment !== undefined && last !== undefined && !isCutShort(appointment, last, context.world);
}

const startOfRemoval = ({ owner }: DeadlineContext): Placed<string> | undefined => {
  const appointment = owner('Appointment');
  return appointment && removalStarted(appointment);
};

export const assessment = deadline({
  id: 'probation-assessment',
  title: 'Assessment in probation',
  provision: 'PRB-010',
  on: 'Probation',
  relation: 'by',
  base: 'the last day of probation',
  act: 'the performance is assessed',
  limit: beforeEnd,
  done: ({ assessed }) => assessed,
  owed: (probation, context) => probation.assessed !== undefined || isServedOut(context),
});

export const probationCertification = deadline({
  id: 'probation-certification',
  title: 'Certification of the performance',
  provision: 'PRB-012',
  on: 'Probation',
  relation: 'by',
  base: 'the last day of probation',
  act: 'the performance is certified, or a removal is started',
  limit: beforeEnd,
  done: ({ certified }, context) => certified ?? startOfRemoval(context),
  owed: (probation, context) =>
    probation.certified !== undefined || startOfRemoval(context) !== undefined || isServedOut(context),
});

/** An unfinished probation before a return to the career SES, and whether the return keeps it. */
interface Return {
  readonly before: CareerService;
  readonly left: Placed<string>;
  readonly effective: Placed<string>;
  /** The full days outside the SES. */
  readonly out: number;
  /** The person keeps the probation however long it took. */
  readonly keeps: boolean;
}

/** Nothing where there was no such probation, or a day is missing. */
export function returnOf(context: DeadlineContext): Return | undefined {
  const appointment = context.owner('Appointment');
  const before = appointment && careerServiceBefore(appointment, context);
  if (appointment === undefined || before === undefined || !isUnfinished(before, appointment))
    return undefined;
  const { left } = before;
  const { effective } = appointment;
  if (left === undefined || effective === undefined) return undefined;
  const out = daysOut(left.value, effective.value);
  return { before, left, effective, out, keeps: keepsProbation(before, appointment) };
}

export interface RemainderLimit extends Limit {
  /** The last days by counting what was left in days, each once. */
  readonly inDays: readonly string[];
  /** The last days by counting it in months and days. */
  readonly inMonths: readonly string[];
}

export const probationRemainder = deadline({
  id: 'probation-remainder',
  title: 'End of what was left of a probation',
  provision: 'REA-009',
  on: 'Probation',
  relation: 'on',
  base: 'the day of the return to the SES',
  act: 'probation ends',
  limit({ nonpay }, context): RemainderLimit | undefined {
    const back = returnOf(context);
    if (back === undefined || nonpay.length > 0) return undefined;
    const { before, left, effective, out, keeps } = back;
    if (!keeps && out > context.law.figure('reappointment-break-days')) return undefined;
    // Of a probation that was over by then nothing was left.
    const ends = before.probationEnds.filter(end => end > left.value);
    const remainders = ends.map(end => remainderEnds(left.value, end, effective.value));
    const inDays = [...new Set(remainders.map(remainder => remainder.inDays))];
    const inMonths = [...new Set(remainders.map(remainder => remainder.inMonths))];
    const [day, ...others] = inDays;
    if (day === undefined) return undefined;
    const first = keeps ? [] : ends;
    return { from: effective, day, also: [...others, ...inMonths, ...first], inDays, inMonths };
  },
  done: ({ ends }) => ends,
  owed: (_, context) => isServedOut(context),
});

export const newProbationEnd = deadline({
  id: 'probation-anew',
  title: 'End of the probation begun anew',
  provision: 'REA-003',
  figure: 'probation-months',
  on: 'Probation',
  relation: 'from',
  base: 'the day of the reappointment',
  act: 'probation ends',
  limit(_, context): Limit | undefined {
    const back = returnOf(context);
    if (back === undefined || back.keeps) return undefined;
    if (back.out <= context.law.figure('reappointment-break-days')) return undefined;
    return fullProbation(back.effective, context.law);
  },
  done: ({ ends }) => ends,
  owed: (_, context) => isServedOut(context),
});

/** A probation that is served in full from a day. */
export const fullProbation = (from: Placed<string>, law: Law): Limit => ({
  from,
  day: term(from, law.figure('probation-months')).day,
});

export interface RemovalLimit extends Limit {
  /** The restrictions that hold for the removal, whether it is in their time or not. */
  readonly restrictions: readonly Restriction[];
}

export const removalAllowed = deadline({
  id: 'probationer-removal',
  title: 'Removal of a probationer',
  provision: 'PRB-016',
  figure: 'removal-moratorium-days',
  on: 'Removal',
  relation: 'from',
  base: 'the day on which a new agency head or noncareer supervisor was appointed',
  act: 'the removal takes effect',
  limit(removal, context): RemovalLimit | undefined {
    const appointment = context.owner('Appointment');
    const { effective } = removal;
    if (appointment === undefined || effective === undefined) return undefined;
    const found = restrictions(appointment, context)
      .filter(({ appointed }) => appointed.value < effective.value)
      .filter(restriction => !isExempt(removal, restriction));
    const latest = found.toSorted((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
    return latest && { from: latest.appointed, day: addDays(latest.last, 1), restrictions: found };
  },
  done: ({ effective }) => effective,
  owed(removal, context) {
    const appointment = context.owner('Appointment');
    return appointment !== undefined && isProbationary(removal, appointment, context) === true;
  },
});
