// A re-write is back at OPM within a period from the notice.
import { isAwaited, rewriteReturn } from '../../facts/deadlines/qrb-case.ts';
import { passed, spokenPeriod } from '../../law/period.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'rewrite/returned-late',
  title: 'Re-write returned late',
  provisions: ['QRW-002'],
  on: 'Rewrite',
  needs: ['notified'],
  why: 'The agency has {rewrite-period} from the notice to see that the re-write is finished and back at OPM.',
  todo: 'Return a re-write in time; where it is late, ask OPM how the case goes on and record what it answers.',
  figures: ['rewrite-period'],
  since: '0.1.0',
  reading:
    'The day of the notice is day 0 and the last working day is in time. What follows from being late is not written. A re-write of which the file does not tell the return is a warning once the days have passed, since it may have come back, and so is one that came back before the notice, since one of the days is mistyped.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-03-01
    rewrite {
      ecqs: [leading-people]
      notified: 2024-03-01
      returned: «2024-03-22»
    }
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-03-01
    rewrite {
      ecqs: [leading-people]
      notified: 2024-03-01
      returned: 2024-03-21
    }
  }
}`,
  check(rewrite, context) {
    const { notified, returned } = rewrite;
    const deadline = rewriteReturn.limit(rewrite, context);
    if (deadline === undefined) return undefined;
    if (returned === undefined) return rewrite.$broken ? undefined : notReturned(rewrite, deadline, context);
    if (returned.value < notified.value)
      return violated(
        returned,
        `The re-write came back on ${returned.value}, before the notice of it on ${notified.value}.`,
        {
          severity: 'warning',
          todo: 'Correct the day that is mistyped.',
          because: [{ at: notified, message: 'The agency was notified on this day.' }],
        },
      );
    const { period, day } = deadline;
    const length = passed(notified.value, returned.value, period, context.calendar);
    if (length <= period.length) return satisfied(returned);
    return violated(
      returned,
      `The re-write came back on ${returned.value}, ${spokenPeriod({ ...period, length })} after the notice; the last day in time was ${day}, after ${period.length}.`,
      { because: [{ at: notified, message: 'The agency was notified on this day.' }] },
    );
  },
});

function notReturned(
  rewrite: Parameters<typeof violated>[0],
  { period, day }: NonNullable<ReturnType<typeof rewriteReturn.limit>>,
  { owner, asOf }: Context,
): Verdict | undefined {
  const record = owner('QrbCase');
  if (record === undefined || record.withdrawn !== undefined) return undefined;
  if (!isAwaited(owner('Review'), record) || asOf <= day) return pending('returned');
  return violated(
    rewrite,
    `The re-write was due back at OPM on ${day}, ${spokenPeriod(period)} after the notice, and the file does not say that it was returned.`,
    { severity: 'warning' },
  );
}
