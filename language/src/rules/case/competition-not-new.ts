// After two disapprovals a new case rests on a new competition, which closes long enough after the original one.
import { set } from '../../edits/edits.ts';
import { newCompetition } from '../../facts/deadlines/qrb-case.ts';
import { decisionsBefore, isDisapproval } from '../../facts/disapprovals.ts';
import { times } from '../../facts/wording.ts';
import type { Ref } from '../../model/record.ts';
import {
  type Because,
  type Context,
  rule,
  satisfied,
  suggestion,
  type Verdict,
  violated,
  type With,
} from '../rule.ts';

export default rule({
  id: 'case/competition-not-new',
  title: 'New case after two disapprovals without a new competition',
  provisions: ['QDS-010', 'QDS-009'],
  on: 'QrbCase',
  needs: ['vacancy'],
  why: 'After {disapprovals-closing-the-vacancy} disapprovals the agency should as a rule hold a new competition, so that experience after the first closing date can count; its announcement closes at least {new-competition-months} months after the original one.',
  todo: 'Announce the position anew, with a closing date on the anniversary of the original one or later, and name that vacancy.',
  figures: ['disapprovals-closing-the-vacancy', 'new-competition-months'],
  since: '0.1.0',
  reading:
    'The text says that a new competition is generally required, so reliance on the old announcement is a warning. The months run from the closing date of the announcement under which the first disapproved case was made, as extended, and the anniversary is in time.',
  bad: `vacancy V1 "1" for Counsel { closes: 2023-04-16 }
vacancy V2 "2" for Counsel { closes: 2024-04-15 }
qrb-case First for C3001 {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved }
  review { reviewed: 2023-10-19 decision: disapproved }
}
qrb-case Third for C3001 {
  vacancy: «V2»
  submitted: 2024-07-15
}`,
  good: `vacancy V1 "1" for Counsel { closes: 2023-04-16 }
vacancy V2 "2" for Counsel { closes: 2024-04-16 }
qrb-case First for C3001 {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved }
  review { reviewed: 2023-10-19 decision: disapproved }
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
    const because = before.map(({ on }) => ({ at: on, message: `The Board disapproved on ${on.value}.` }));
    const old = before.flatMap(each => each.record.vacancy ?? []);
    if (old.some(({ ref }) => ref === record.vacancy.ref)) {
      return sameCompetition(record, old, because, context);
    }
    const limit = newCompetition.limit(record, context);
    const closes = newCompetition.done(record, context);
    if (limit === undefined || closes === undefined) return undefined;
    if (closes.value >= limit.day) return satisfied(closes);
    return violated(
      record.vacancy,
      `The new announcement closed on ${closes.value}; after ${because.length} disapprovals it closes on ${limit.day} at the earliest.`,
      {
        provisions: ['QDS-010'],
        because: [
          { at: limit.from, message: 'The original announcement closed on this day.' },
          { at: closes, message: 'The new one closed on this day.' },
          ...because,
        ],
      },
    );
  },
});

function sameCompetition(
  record: With<'QrbCase', 'vacancy'>,
  old: readonly Ref[],
  because: readonly Because[],
  context: Context,
): Verdict {
  const { world } = context;
  const { vacancy } = record;
  const position = world.find('Vacancy', vacancy)?.$about;
  const earliest = newCompetition.limit(record, context)?.day ?? '';
  const others = world
    .where('Vacancy', '$about', position)
    .flatMap(({ $name, purpose }) => (purpose?.value === 'noncompetitive' ? [] : ($name?.value ?? [])))
    .filter(name => !old.some(({ ref }) => ref === name))
    .filter(name => {
      const closes = newCompetition.done({ ...record, vacancy: { ...vacancy, ref: name } }, context);
      return closes === undefined || closes.value >= earliest;
    });
  return violated(
    vacancy,
    `The Board disapproved the candidate ${times(because.length)}, and the new case rests on \`${vacancy.ref}\` again, the announcement of a case that it disapproved.`,
    {
      provisions: ['QDS-009'],
      because,
      fixes: others.map(name => suggestion(`Write \`${name}\``, set(vacancy, name))),
    },
  );
}
