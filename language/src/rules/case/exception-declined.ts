// A case for which OPM declined the exception is withdrawn.
import { add } from '../../edits/edits.ts';
import { caseStanding } from '../../facts/case-standing.ts';
import { exceptionFor, moratoriumsOver, standsIn } from '../../facts/moratorium.ts';
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];
type Moratorium = Records['Moratorium'];

export default rule({
  id: 'case/exception-declined',
  title: 'Case not withdrawn after OPM declined the exception',
  provisions: ['MOR-020'],
  on: 'QrbCase',
  needs: ['submitted'],
  why: 'The agency withdraws a case for which OPM declines the exception to a moratorium.',
  todo: 'Withdraw the case, and give the day under `withdrawn`.',
  since: '0.1.0',
  reading:
    'No time is set for it, so nothing is found on the day of the decision. Only a case that was submitted by the end of the moratorium is meant; whether one may come back afterwards is not said. Criterion B is not touched by a moratorium.',
  bad: `vacancy Fleet2024 "1" for Fleet { closes: 2024-01-05 }
moratorium DESTransition for DES {
  kind: agency
  starts: 2024-01-23
  ends: 2024-07-05
  exception for Fleet {
    requested: 2024-03-01 by agency-head
    decision: declined
    decided: 2024-03-14
  }
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
  exception for Fleet {
    requested: 2024-03-01 by agency-head
    decision: declined
    decided: 2024-03-14
  }
}
qrb-case FleetCase for C1027 {
  agency: DES
  vacancy: Fleet2024
  criterion: A
  submitted: 2024-03-04
  withdrawn: 2024-03-18 by agency-head
}`,
  appliesTo: ({ criterion }) => criterion?.value !== 'B',
  check: (record, context) =>
    moratoriumsOver(record, context.world).flatMap(moratorium => judge(record, moratorium, context) ?? []),
});

function judge(record: QrbCase, moratorium: Moratorium, { asOf, world }: Context): Verdict | undefined {
  const { submitted, withdrawn } = record;
  if (submitted === undefined || standsIn(submitted.value, moratorium) === 'after') return undefined;
  const exception = exceptionFor(record, moratorium, world);
  // A request for the whole agency that was declined leaves the way open to one for the position (MOR-006).
  if (exception?.$type !== 'PositionException' || exception.decision?.value !== 'declined') return undefined;
  if (withdrawn !== undefined) return satisfied(withdrawn);
  const { decided, decision } = exception;
  if (record.$broken?.includes('withdrawn')) return undefined;
  if (decided !== undefined && asOf <= decided.value) return pending('withdrawn');
  const on = decided === undefined ? '' : ` on ${decided.value}`;
  return violated(
    submitted,
    `OPM declined the exception for \`${exception.$about?.ref}\`${on}, and the case of ${submitted.value} is not withdrawn.`,
    {
      because: [{ at: decision, message: 'OPM decided so.' }],
      fixes:
        caseStanding(record) === 'submitted'
          ? [suggestion(`Withdraw the case on ${asOf}`, add(record, `withdrawn: ${asOf}`))]
          : [],
    },
  );
}
