// A case is sent by e-mail only where ESCS cannot be used and OPM agreed beforehand.
import { set } from '../../edits/edits.ts';
import { emailApproval } from '../../facts/deadlines/qrb-case.ts';
import { isSent } from '../../facts/package.ts';
import { isNothing, type Placed, type Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type EmailException = NonNullable<Records['QrbCase']['emailException']>;

export default rule({
  id: 'case/sent-by-email',
  title: 'Case sent by e-mail without leave',
  provisions: ['DOC-002', 'DOC-001'],
  on: 'QrbCase',
  needs: ['channel'],
  why: 'Cases are submitted through ESCS. E-mail is accepted only where ESCS cannot be used, the agency reported the trouble beforehand and the exception was approved.',
  todo: 'Submit through ESCS; or report the trouble, wait for the approval, and record both under `email-exception`.',
  since: '0.1.0',
  reading:
    'The trouble is reported no later than the approval, and approved no later than the submission; one day for both is in time. Where there was an exception, and only its approval, the day of the report or the trouble itself is not told, that is a warning.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  channel: «email»
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  channel: email
  email-exception {
    trouble: "ESCS was closed for maintenance."
    reported: 2024-06-06
    approved: 2024-06-07
  }
}`,
  check(record, context) {
    const { channel, submitted, emailException: exception } = record;
    if (channel.value !== 'email') return satisfied(channel);
    if (record.$broken?.includes('emailException') || exception?.$broken !== undefined) return undefined;
    if (!isSent(record)) return pending('email-exception');
    const approved = exception?.approved;
    if (exception === undefined || approved === undefined || isNothing(approved)) {
      return violated(
        channel,
        isNothing(approved)
          ? 'The case was sent by e-mail, and the exception for it was not approved.'
          : 'The case was sent by e-mail, and the file tells no approval of an exception for it.',
        {
          // Leave that was asked for may have been given, though the file does not say so.
          ...(exception !== undefined && approved === undefined && { severity: 'warning' }),
          because: [{ at: submitted, message: 'The case was submitted on this day.' }],
          fixes: [suggestion('Say that it was submitted through ESCS', set(channel, 'escs'))],
        },
      );
    }
    const found = [
      ...late(
        approved,
        emailApproval.limit(exception, context)?.from,
        'the case was sent by e-mail',
        'the exception was approved',
      ),
      ...late(exception.reported, approved, 'the exception was approved', 'the trouble was reported'),
      ...untold(exception),
    ];
    return found.length > 0 ? found : satisfied(approved);
  },
});

/** An act that came after the one that it should precede. */
function late(
  act: Placed<string> | undefined,
  next: Placed<string> | undefined,
  what: string,
  first: string,
): Verdict[] {
  if (act === undefined || next === undefined || act.value <= next.value) return [];
  return [
    violated(act, `On ${next.value} ${what}, and ${first} only on ${act.value}.`, {
      because: [{ at: next, message: `On this day ${what}.` }],
    }),
  ];
}

function untold(exception: EmailException): Verdict[] {
  const missing = [
    ...(exception.trouble === undefined ? ['why ESCS could not be used'] : []),
    ...(exception.reported === undefined ? ['when the trouble was reported'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    violated(exception, `The case was sent by e-mail, and the file does not say ${missing.join(' and ')}.`, {
      severity: 'warning',
    }),
  ];
}
