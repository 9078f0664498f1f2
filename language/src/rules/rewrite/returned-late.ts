// A re-write is back at OPM within a period from the notice.
import { reviewAfter } from '../../facts/case-standing.ts';
import { lastDay, passed, spokenPeriod } from '../../law/period.ts';
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
    'The day of the notice is day 0 and the last working day is in time. What follows from being late is not written. A re-write of which the file does not tell the return is a warning once the days have passed, since it may have come back.',
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
    const { law, calendar } = context;
    const { notified, returned } = rewrite;
    if (returned === undefined)
      return rewrite.$broken ? undefined : notReturned(rewrite, notified.value, context);
    const period = law.period('rewrite-period');
    const length = passed(notified.value, returned.value, period, calendar);
    if (length <= period.length) return satisfied(returned);
    const last = lastDay(notified.value, period, calendar);
    return violated(
      returned,
      `The re-write came back on ${returned.value}, ${spokenPeriod({ ...period, length })} after the notice; the last day in time was ${last}, after ${period.length}.`,
      { because: [{ at: notified, message: 'The agency was notified on this day.' }] },
    );
  },
});

function notReturned(
  rewrite: Parameters<typeof violated>[0],
  notified: string,
  context: Context,
): Verdict | undefined {
  const { law, calendar, owner } = context;
  const review = owner('Review');
  const record = owner('QrbCase');
  if (review === undefined || record === undefined || record.withdrawn !== undefined) return undefined;
  // Whatever came of it: a later review or a decision shows that it is no longer waited for.
  if (reviewAfter(review, record) !== undefined || review.decision !== undefined) return pending('returned');
  const period = law.period('rewrite-period');
  const last = lastDay(notified, period, calendar);
  if (context.asOf <= last) return pending('returned');
  return violated(
    rewrite,
    `The re-write was due back at OPM on ${last}, ${spokenPeriod(period)} after the notice, and the file does not say that it was returned.`,
    { severity: 'warning' },
  );
}
