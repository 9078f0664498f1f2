// After two disapprovals a new case for the same position needs further experience in what the Board found lacking.
import { decisionsBefore, isDisapproval, positionOf } from '../../facts/disapprovals.ts';
import { ecqOf } from '../../facts/ecqs.ts';
import { lastClosingDate } from '../../facts/submission.ts';
import { andWords, times } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, violated } from '../rule.ts';

type Candidate = Records['Candidate'];

export default rule({
  id: 'case/third-case-without-experience',
  title: 'New case after two disapprovals without further experience',
  provisions: ['QDS-008'],
  on: 'QrbCase',
  needs: ['vacancy'],
  why: 'After {disapprovals-closing-the-vacancy} disapprovals no new case is submitted for the same candidate and position before the candidate has gained further qualifying experience in the areas where the Board found gaps.',
  todo: 'Wait until the candidate has the experience, and record it as an `experience` that ends after the original closing date and shows competencies of each area.',
  figures: ['disapprovals-closing-the-vacancy'],
  since: '0.1.0',
  reading:
    'Disapprovals are counted by candidate and position, under any criterion: an unchanged second look and a criterion A case resubmitted as C both count, a re-write does not. The experience ends after the original closing date, or has not ended. A file that tells no experience after that date at all is a warning.',
  bad: `vacancy V1 "1" for Counsel { closes: 2023-04-16 }
vacancy V2 "2" for Counsel { closes: 2024-05-06 }
candidate C3001 {
  experience Budget "Led the budget office" {
    from: 2023-05-01
    to: 2024-05-01
    demonstrates: [financial-management]
  }
}
qrb-case First for C3001 {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved lacking: [business-acumen, building-coalitions] }
}
qrb-case Second for C3001 {
  vacancy: V1
  submitted: 2023-11-14
  review { reviewed: 2023-12-07 decision: disapproved lacking: [building-coalitions] }
}
qrb-case Third for C3001 {
  vacancy: V2
  submitted: «2024-07-15»
}`,
  good: `vacancy V1 "1" for Counsel { closes: 2023-04-16 }
vacancy V2 "2" for Counsel { closes: 2024-05-06 }
candidate C3001 {
  experience Budget "Led the budget office and its council" {
    from: 2023-05-01
    to: 2024-05-01
    demonstrates: [financial-management, partnering]
  }
}
qrb-case First for C3001 {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved lacking: [business-acumen, building-coalitions] }
}
qrb-case Second for C3001 {
  vacancy: V1
  submitted: 2023-11-14
  review { reviewed: 2023-12-07 decision: disapproved lacking: [building-coalitions] }
}
qrb-case Third for C3001 {
  vacancy: V2
  submitted: 2024-07-15
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value !== 'B' && withdrawn === undefined,
  check(record, context) {
    const { law, world } = context;
    const before = decisionsBefore(record, world).filter(isDisapproval);
    if (before.length < law.figure('disapprovals-closing-the-vacancy')) return undefined;
    const original = lastClosingDate(world.find('Vacancy', before[0]?.record.vacancy), world);
    const candidate = world.find('Candidate', record.$about);
    const lacking = [
      ...new Set(before.flatMap(({ review }) => review.lacking?.items.map(({ value }) => value) ?? [])),
    ];
    if (original === undefined || candidate === undefined || lacking.length === 0) return undefined;
    if (record.submitted === undefined) return pending('submitted');
    const gained = gainedAfter(original.value, candidate, context);
    const left = lacking.filter(ecq => !gained.ecqs.has(ecq));
    if (left.length === 0) return satisfied(gained.experiences[0]);
    return violated(
      record.submitted,
      `The Board disapproved the candidate for \`${positionOf(record, world)}\` ${times(before.length)} before this case was submitted, and the file tells no experience in ${andWords(left)} after the original closing date, ${original.value}.`,
      {
        because: [
          ...before.map(({ on, review }) => ({
            at: review.lacking ?? on,
            message: `The Board disapproved on ${on.value}.`,
          })),
          { at: original, message: 'The original announcement closed on this day.' },
        ],
        ...(gained.experiences.length === 0 && { severity: 'warning' as const }),
      },
    );
  },
});

/** The experiences that go on after a day, and the ECQs of which they show competencies. */
function gainedAfter(day: string, { experience }: Candidate, { law }: Context) {
  const experiences = experience.filter(
    ({ from, to, demonstrates }) =>
      demonstrates !== undefined && (to === undefined ? from !== undefined : to.value > day),
  );
  const shown = experiences.flatMap(({ demonstrates }) => demonstrates?.items ?? []);
  return { experiences, ecqs: new Set(shown.map(({ value }) => ecqOf(value, law))) };
}
