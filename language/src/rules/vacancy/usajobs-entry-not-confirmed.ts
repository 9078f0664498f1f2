// The agency checks that its announcement did enter USAJOBS.
import { add } from '../../edits/edits.ts';
import type { Placed } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/usajobs-entry-not-confirmed',
  title: 'Entry in USAJOBS not confirmed',
  provisions: ['VAC-004'],
  on: 'UsajobsEntry',
  needs: ['entered'],
  why: 'The agency answers for its announcements being in USAJOBS; one that was sent and never appeared was not announced.',
  todo: 'Look the announcement up in USAJOBS and record the day under `confirmed`.',
  since: '0.1.0',
  reading:
    'The text sets no day for it. It is due when a case that rests on the announcement has been submitted to a Review Board, and then a warning, as the agency may have confirmed without recording it.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { entered: «2024-03-04» }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    entered: 2024-03-04
    confirmed: 2024-03-04
  }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  check({ entered, confirmed, $broken }, context) {
    if ($broken !== undefined) return undefined;
    if (confirmed !== undefined) return judgeOrder(entered, confirmed);
    const entry = context.owner('UsajobsEntry');
    const vacancy = context.owner('Vacancy')?.$name?.value;
    const [kase] = context.world
      .where('QrbCase', 'vacancy', vacancy)
      .filter(({ submitted }) => submitted !== undefined && submitted.value <= context.asOf);
    if (kase === undefined) return pending('confirmed');
    return violated(
      entered,
      `The announcement was entered in USAJOBS on ${entered.value}, and nothing says that the agency confirmed the entry before a case rested on it.`,
      {
        severity: 'warning',
        because: [{ at: kase.submitted, message: 'A case that rests on it was submitted on this day.' }],
        fixes: [
          entry &&
            suggestion(
              `Say that it was confirmed on ${entered.value}`,
              add(entry, `confirmed: ${entered.value}`),
            ),
        ],
      },
    );
  },
});

function judgeOrder(entered: Placed<string>, confirmed: Placed<string>): Verdict {
  if (confirmed.value >= entered.value) return satisfied(confirmed);
  return violated(
    confirmed,
    `The entry was confirmed on ${confirmed.value}, before it was made on ${entered.value}.`,
    {
      severity: 'warning',
      todo: 'Correct one of the two days.',
      because: [{ at: entered, message: 'It was entered on this day.' }],
    },
  );
}
