// Deadlines of an appointment: certified before it, how long a limited one lasts, and the course of probation.
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { caseStanding } from '../case-standing.ts';
import { casesOf, firstCertified, isInitialCareer, servedAsCareer } from '../certification.ts';
import { type CertificationDeadline, certificationDeadlines } from '../certification-deadline.ts';
import { firstRenewed, type LimitedType, monthsOf } from '../limited-term.ts';
import {
  lastDayOfProbation,
  leftBy,
  type ProbationEnd,
  probationCourse,
  probationEnds,
  removalStarted,
} from '../probation.ts';
import { strictlyBefore, term } from './counting.ts';
import { type Deadline, type DeadlineContext, deadline, type Limit } from './deadline.ts';

type Appointment = Records['Appointment'];

export const certificationBeforeAppointment = deadline({
  id: 'certification-before-appointment',
  title: 'Certification by a Board',
  provision: 'APT-009',
  on: 'Appointment',
  relation: 'by',
  base: 'the day on which the appointment takes effect',
  act: 'a Board has certified the candidate',
  limit: ({ effective }) => effective && strictlyBefore(effective),
  done: (appointment, { world }) => firstCertified(casesOf(appointment, world)),
  owed(appointment, { world }) {
    if (!isInitialCareer(appointment)) return false;
    const cases = casesOf(appointment, world);
    return (
      firstCertified(cases) !== undefined ||
      !(servedAsCareer(appointment, world) || cases.some(record => caseStanding(record) === 'approved'))
    );
  },
});

/** The last day of a limited appointment of a type, alone. */
const limited = (
  type: LimitedType,
  said: Pick<Deadline, 'id' | 'title' | 'provision'>,
): Deadline<'Appointment', ReturnType<typeof term> & { length: number }> =>
  deadline({
    ...said,
    figure: monthsOf(type),
    on: 'Appointment',
    relation: 'by',
    base: 'the day on which the appointment takes effect',
    act: 'the appointment ends',
    limit(appointment, { law }) {
      const { effective } = appointment;
      if (appointment.type?.value !== type || effective === undefined) return undefined;
      const length = law.figure(monthsOf(type));
      return { ...term(effective, length), length };
    },
    done: ({ ended, notToExceed }) => ended ?? notToExceed,
  });

export const limitedTermEnd = limited('limited-term', {
  id: 'limited-term-end',
  title: 'End of the limited term',
  provision: 'APT-017',
});

export const limitedEmergencyEnd = limited('limited-emergency', {
  id: 'limited-emergency-end',
  title: 'End of the limited emergency appointment',
  provision: 'APT-020',
});

/** The last day of a limited appointment, of whichever type. */
export const limitedEnd = (appointment: Appointment, context: DeadlineContext) =>
  limitedTermEnd.limit(appointment, context) ?? limitedEmergencyEnd.limit(appointment, context);

export const renewedEnd = deadline({
  id: 'limited-renewal-end',
  title: 'End of the renewed limited appointment',
  provision: 'APT-018',
  on: 'Appointment',
  relation: 'by',
  base: 'the day on which the first of the appointments takes effect',
  act: 'the appointment ends',
  limit(appointment, context) {
    if (appointment.renewalOf === undefined) return undefined;
    const { effective } = firstRenewed(appointment, context.world);
    return effective && limitedEnd({ ...appointment, effective }, context);
  },
  done: ({ ended, notToExceed }) => ended ?? notToExceed,
});

export const certificationAcquisition = deadline({
  id: 'certification-acquisition',
  title: 'Acquiring of a certification',
  provision: 'QUA-024',
  on: 'Appointment',
  relation: 'by',
  base: 'the day on which the appointment takes effect',
  act: 'the appointee acquires the certification that the standard asks for',
  limit(appointment, { world }) {
    const { effective } = appointment;
    const first = firstToAcquire(appointment, world);
    return effective && first && { from: effective, day: first.day };
  },
  done: (appointment, { world }) => firstToAcquire(appointment, world)?.held?.acquired,
  owed(appointment, { world }) {
    const first = firstToAcquire(appointment, world);
    return first !== undefined && (appointment.ended === undefined || appointment.ended.value > first.day);
  },
});

/** The certification that is due first, of those that the file does not say were acquired, or else of all. */
function firstToAcquire(appointment: Appointment, world: World): CertificationDeadline | undefined {
  const all = certificationDeadlines(appointment, world);
  const open = all.filter(({ held }) => held?.acquired === undefined);
  return (open.length > 0 ? open : all).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}

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
  return last === undefined || from === undefined ? undefined : strictlyBefore(from, last);
}

/** Whether probation is served to its end: nobody left, went on to another position or is being removed before. */
function isServedOut(context: DeadlineContext): boolean {
  const appointment = context.owner('Appointment');
  const last = appointment && lastDayOfProbation(appointment, context);
  return (
    appointment !== undefined &&
    last !== undefined &&
    removalStarted(appointment) === undefined &&
    !leftBy(appointment, last, context.world)
  );
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
