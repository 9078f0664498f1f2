// Criterion B is for who graduated from a program that OPM approved, before the case is submitted.
import { add } from '../../edits/edits.ts';
import { participationOf } from '../../facts/graduation.ts';
import { isSent } from '../../facts/package.ts';
import { isNothing, type Placed, type Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];

export default rule({
  id: 'case/not-graduated',
  title: 'Criterion B without graduation',
  provisions: ['QCS-002', 'QCS-012'],
  on: 'QrbCase',
  why: 'Criterion B is for a person who took part in a candidate development program approved by OPM and graduated from it.',
  todo: 'Submit under criterion B after the graduation and after OPM has approved the program, and record both in the program.',
  since: '0.1.0',
  reading:
    'The day on which the participant completed the program counts as the graduation; it may be the day of the submission. Where the file does not tell it, or names no program, that is a warning.',
  bad: `program DESCDP for DES {
  opm-approval: 2022-09-12
  participation for C2044 { completed: 2024-07-01 }
}
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: «2024-06-28»
}`,
  good: `program DESCDP for DES {
  opm-approval: 2022-09-12
  participation for C2044 { completed: 2024-07-01 }
}
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: 2024-07-01
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value === 'B' && withdrawn === undefined,
  check(record, context) {
    const { submitted } = record;
    if (!isSent(record) || submitted === undefined) return pending('submitted');
    if (record.program === undefined) return withoutProgram(record, context);
    const program = context.world.find('Program', record.program);
    if (program === undefined || program.$broken !== undefined) return undefined;
    const participation = participationOf(record, context.world);
    const { completed } = participation ?? {};
    // A program that has no approval at all is told there.
    const approval = isNothing(program.opmApproval) ? undefined : program.opmApproval;
    const late = [
      ...tooEarly(submitted, approval, 'OPM approved the program'),
      ...tooEarly(submitted, completed, 'the candidate completed the program'),
    ];
    if (late.length > 0) return late;
    if (completed !== undefined) return satisfied(completed);
    if (participation?.$broken !== undefined) return undefined;
    return violated(
      record.program,
      participation === undefined
        ? `The case is under criterion B, and the program \`${record.program.ref}\` has no participation of the candidate.`
        : 'The case is under criterion B, and the program does not say when the candidate completed it.',
      {
        severity: 'warning',
        because: [{ at: participation ?? program, message: 'It would stand here.' }],
      },
    );
  },
});

function tooEarly(submitted: Placed<string>, act: Placed<string> | undefined, what: string): Verdict[] {
  if (act === undefined || act.value <= submitted.value) return [];
  return [
    violated(
      submitted,
      `The case was submitted under criterion B on ${submitted.value}, and ${what} only on ${act.value}.`,
      { because: [{ at: act, message: `On this day ${what}.` }] },
    ),
  ];
}

function withoutProgram(record: QrbCase, { world }: Context): Verdict | undefined {
  if (record.$broken?.includes('program')) return undefined;
  const names = world
    .where('Program', 'participation.$about', record.$about)
    .filter(program => hasGraduated(program, record))
    .flatMap(({ $name }) => $name?.value ?? []);
  return violated(
    record,
    'The case is under criterion B, and the file does not say from which program the candidate graduated.',
    {
      severity: 'warning',
      fixes: names.map(name => suggestion(`Add \`program: ${name}\``, add(record, `program: ${name}`))),
    },
  );
}

/** Whether the candidate had graduated from the program by the submission, as far as it tells. */
function hasGraduated({ opmApproval, participation }: Records['Program'], record: QrbCase): boolean {
  const day = record.submitted?.value ?? '';
  const own = participation.find(({ $about }) => $about?.ref === record.$about?.ref);
  return (
    own?.completed !== undefined &&
    own.completed.value <= day &&
    !isNothing(own.completionCertified) &&
    !isNothing(opmApproval) &&
    (opmApproval === undefined || opmApproval.value <= day)
  );
}
