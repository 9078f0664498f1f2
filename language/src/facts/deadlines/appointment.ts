// Deadlines of an appointment: what comes before it, how long a limited one lasts, and what is acquired after it.
import type { Records } from '../../model/record.ts';
import { standardsOf } from '../../model/resolve.ts';
import type { World } from '../../model/world.ts';
import { caseStanding } from '../case-standing.ts';
import { casesOf, firstCertified, isInitialCareer, servedAsCareer } from '../certification.ts';
import { type CertificationDeadline, certificationDeadlines } from '../certification-deadline.ts';
import { firstRenewed, type LimitedType, monthsOf } from '../limited-term.ts';
import { leftBy } from '../probation.ts';
import { strictlyBefore, term } from './counting.ts';
import { type Deadline, type DeadlineContext, deadline } from './deadline.ts';
import { approvals } from './vacancy.ts';

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

export const standardBeforeAppointment = deadline({
  id: 'standard-before-appointment',
  title: 'Approval of the qualifications standard',
  provision: 'QUA-002',
  on: 'Appointment',
  relation: 'by',
  base: 'the day on which the appointment takes effect',
  act: 'the qualifications standard of the position is approved',
  limit: ({ effective }) => effective && strictlyBefore(effective),
  done: ({ position }, { world }) => approvals(standardsOf(position, world))[0],
  owed({ position }, { world }) {
    const standards = standardsOf(position, world);
    // One without a day may have been approved before.
    return standards.length > 0 && standards.every(({ approved }) => approved !== undefined);
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
    return first !== undefined && !leftBy(appointment, first.day, world);
  },
});

/** The certification that is due first, of those that the file does not say were acquired, or else of all. */
function firstToAcquire(appointment: Appointment, world: World): CertificationDeadline | undefined {
  const all = certificationDeadlines(appointment, world);
  const open = all.filter(({ held }) => held?.acquired === undefined);
  return (open.length > 0 ? open : all).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}
