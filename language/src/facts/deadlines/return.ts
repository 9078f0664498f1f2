// The end of what was left of a probation, for a person who comes back to the career SES.
import {
  type CareerService,
  careerServiceBefore,
  daysOut,
  isUnfinished,
  keepsProbation,
  remainderEnds,
} from '../career-service.ts';
import { deadline, type Limit } from './deadline.ts';

export interface RemainderLimit extends Limit {
  readonly before: CareerService;
  /** Whether a right keeps the probation; else a break that was short enough does. */
  readonly byRight: boolean;
  /** The full days between the last day in the SES and the return. */
  readonly out: number;
  /** Ends that only counting in months and days would give. */
  readonly inMonths: readonly string[];
}

export const probationRemainder = deadline({
  id: 'probation-remainder',
  title: 'End of the rest of probation',
  provision: 'REA-009',
  on: 'Probation',
  relation: 'on',
  base: 'the return to the career SES',
  act: 'probation ends',
  limit({ nonpay }, context): RemainderLimit | undefined {
    const appointment = context.owner('Appointment');
    const from = appointment?.effective;
    // Time without pay after the return moves the end again.
    if (appointment === undefined || from === undefined || nonpay.length > 0) return undefined;
    const before = careerServiceBefore(appointment, context);
    if (before === undefined) return undefined;
    const { left, probationEnds } = before;
    if (left === undefined || !isUnfinished(before, appointment)) return undefined;
    const byRight = keepsProbation(before, appointment);
    const out = daysOut(left.value, from.value);
    if (!byRight && out > context.law.figure('reappointment-break-days')) return undefined;
    const remainders = probationEnds.map(end => remainderEnds(left.value, end, from.value));
    const [day, ...others] = new Set(remainders.map(({ inDays }) => inDays));
    if (day === undefined) return undefined;
    return {
      from,
      day,
      // After a short break the end of the first period passes as well.
      also: byRight ? others : [...others, ...probationEnds],
      before,
      byRight,
      out,
      inMonths: remainders.map(({ inMonths }) => inMonths),
    };
  },
  done: ({ ends }) => ends,
});
