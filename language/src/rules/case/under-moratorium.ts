// A case is not submitted or reviewed during a moratorium, unless OPM approved an exception.
import { add } from '../../edits/edits.ts';
import {
  type Exception,
  exceptionFor,
  isBarred,
  isGovernmentwide,
  moratoriumsOver,
  standsIn,
} from '../../facts/moratorium.ts';
import type { Placed, Records } from '../../model/record.ts';
import {
  type Context,
  type OfferedFix,
  pending,
  rule,
  satisfied,
  suggestion,
  type Verdict,
  violated,
} from '../rule.ts';

type QrbCase = Records['QrbCase'];
type Moratorium = Records['Moratorium'];

export default rule({
  id: 'case/under-moratorium',
  title: 'Case under a moratorium',
  provisions: ['MOR-004', 'MOR-021'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'While a moratorium lasts, the cases concerned are reviewed only where OPM has approved an exception for the position or for the whole agency.',
  todo: 'Ask OPM for an exception, or hold the case until OPM processes cases again; mind that the working days for submitting go on.',
  since: '0.1.0',
  reading:
    'The first and the last day belong to the moratorium; since OPM processes cases again on the last, that day is a warning. A case submitted before the moratorium began is information, one submitted with the request to resume is in order, and criterion B is not touched: so say the memoranda of OPM, not the chapter. Where an exception was declined, another rule asks for the withdrawal.',
  bad: `vacancy Fleet2024 "1" for Fleet { closes: 2024-01-05 }
moratorium DESTransition for DES {
  kind: agency
  starts: 2024-01-23
  ends: 2024-07-05
}
qrb-case FleetCase for C1027 {
  agency: DES
  vacancy: Fleet2024
  criterion: A
  submitted: «2024-03-04»
}`,
  good: `vacancy Fleet2024 "1" for Fleet { closes: 2024-01-05 }
moratorium DESTransition for DES {
  kind: agency
  starts: 2024-01-23
  ends: 2024-07-05
  exception for Fleet { decision: approved }
}
qrb-case FleetCase for C1027 {
  agency: DES
  vacancy: Fleet2024
  criterion: A
  submitted: 2024-03-04
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value !== 'B' && withdrawn === undefined,
  check: (record, context) =>
    moratoriumsOver(record, context.world).flatMap(moratorium =>
      isBarred(moratorium) ? [] : (judge(record, moratorium, context) ?? []),
    ),
});

function judge(record: QrbCase, moratorium: Moratorium, context: Context): Verdict | undefined {
  const { submitted } = record;
  const reviewed = record.review
    .flatMap(review => review.reviewed ?? [])
    .find(({ value }) => standsIn(value, moratorium) === 'within');
  const standing = submitted && standsIn(submitted.value, moratorium);
  if (submitted === undefined) {
    return standsIn(context.asOf, moratorium) === 'within' ? pending('submitted') : undefined;
  }
  if (standing === 'after' || (standing === 'before' && !isOpenAt(record, moratorium))) return undefined;
  const exception = exceptionFor(record, moratorium, context.world);
  if (exception?.decision?.value === 'approved') {
    return standing === 'within'
      ? underException(exception, reviewed, moratorium)
      : satisfied(exception.decision);
  }
  if (standing === 'before') return caughtBy(moratorium, submitted, reviewed, record);
  if (standing !== 'within') return undefined;
  const declined = exception?.decision?.value === 'declined';
  if (declined && exception.$type === 'PositionException') return undefined;
  if (!declined && exception?.requested !== undefined && reviewed === undefined) return pending('decision');
  if (reviewed === undefined && cameWithRequest(submitted.value, record, moratorium))
    return satisfied(submitted);
  return without(reviewed ?? submitted, record, moratorium, exception, context);
}

/** A case may wait for an exception, but no Board reviews it before OPM has approved that. */
function underException(
  { decision, decided }: Exception,
  reviewed: Placed<string> | undefined,
  moratorium: Moratorium,
): Verdict {
  if (reviewed === undefined || decided === undefined || decided.value <= reviewed.value)
    return satisfied(decision);
  return violated(
    reviewed,
    `The case was reviewed on ${reviewed.value}, under the moratorium \`${moratorium.$name?.value}\`; OPM approved the exception only on ${decided.value}.`,
    {
      provisions: [provisionOf(moratorium)],
      because: [{ at: decided, message: 'OPM approved the exception on this day.' }],
    },
  );
}

/** Whether no Board had decided the case when the moratorium began; a decision without its day may have come before. */
function isOpenAt({ certification, review }: QrbCase, moratorium: Moratorium): boolean {
  const decided = review.filter(({ decision }) => decision !== undefined).map(({ reviewed }) => reviewed);
  const days = [...decided, ...(certification?.certified === undefined ? [] : [certification.certified])];
  return days.every(day => day !== undefined && standsIn(day.value, moratorium) !== 'before');
}

function caughtBy(
  moratorium: Moratorium,
  submitted: Placed<string>,
  reviewed: Placed<string> | undefined,
  record: QrbCase,
): Verdict {
  const what =
    reviewed === undefined
      ? 'it waits until OPM processes cases again, unless OPM approves an exception'
      : `a Board reviewed it on ${reviewed.value}, while the moratorium held, and the file tells no exception that OPM approved`;
  return violated(
    submitted,
    `The case was submitted on ${submitted.value}, before the moratorium began on ${moratorium.starts?.value}, and no Board had decided it; ${what}.`,
    {
      severity: 'information',
      provisions: [provisionOf(moratorium)],
      because: [
        { at: moratorium.starts, message: 'The moratorium began on this day.' },
        ...record.review.map(review => ({ at: review.reviewed, message: 'It was reviewed on this day.' })),
      ],
    },
  );
}

/** A request to resume lists the cases that come with it (MRS-006), so these may be sent before the end. */
const cameWithRequest = (day: string, { $name }: QrbCase, { resumption }: Moratorium): boolean =>
  (resumption?.requested !== undefined && day >= resumption.requested.value) ||
  (resumption?.cases?.items.some(({ ref }) => ref === $name?.value) ?? false);

function without(
  act: Placed<string>,
  record: QrbCase,
  moratorium: Moratorium,
  exception: Exception | undefined,
  context: Context,
): Verdict {
  const { starts, ends, $name } = moratorium;
  const what = act === record.submitted ? 'submitted' : 'reviewed';
  const span = ends === undefined ? `since ${starts?.value}` : `from ${starts?.value} to ${ends.value}`;
  return violated(
    act,
    `The case was ${what} on ${act.value}, under the moratorium \`${$name?.value}\`, which holds ${span}; the file tells no exception that OPM approved.`,
    {
      provisions: [provisionOf(moratorium)],
      ...(act.value === ends?.value && { severity: 'warning' as const }),
      because: [
        { at: starts, message: 'The moratorium began on this day.' },
        { at: ends, message: 'OPM processed cases again on this day.' },
        { at: exception, message: 'An exception was asked for here.' },
      ],
      fixes: [what === 'submitted' ? requestFor(record, moratorium, exception, context) : undefined],
    },
  );
}

/** While the moratorium runs, an exception for the position can still be asked for. */
function requestFor(
  record: QrbCase,
  moratorium: Moratorium,
  exception: Exception | undefined,
  { asOf, world }: Context,
): OfferedFix | undefined {
  const position = world.find('Position', world.find('Vacancy', record.vacancy)?.$about)?.$name?.value;
  if (position === undefined || exception?.$type === 'PositionException') return undefined;
  if (standsIn(asOf, moratorium) !== 'within') return undefined;
  const request = `exception for ${position} {\n  requested: ${asOf} by agency-head\n}`;
  return suggestion(`Record a request to except \`${position}\``, add(moratorium, request));
}

const provisionOf = (moratorium: Moratorium): 'MOR-004' | 'MOR-021' =>
  isGovernmentwide(moratorium) ? 'MOR-021' : 'MOR-004';
