// No announcement may ask for a time in grade.
import { remove } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { spokenSentences } from '../../facts/announcement-texts.ts';
import { asksForGrade, mayNameGrade } from '../../facts/announcement-wording.ts';
import { quote } from '../../facts/sentences.ts';
import { timeSpan } from '../../facts/wording.ts';
import type { Law } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { rule, suggestion, type Verdict, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/time-in-grade',
  title: 'Time in grade in an announcement',
  provisions: ['QUA-018'],
  on: 'Vacancy',
  why: 'Time in grade does not apply to the SES: an announcement that asks for it keeps people away who may apply.',
  todo: 'Remove the time in grade; the level of the experience may be described without a length of time.',
  since: '0.1.0',
  reading:
    'For entry into a candidate development program it is a warning: the text speaks of the SES, and participants may hold a grade below it. A sentence that asks for a length of time at an executive grade, or for the grade itself, is a warning; one that tells where such experience is typically gained is lawful. Sentences on entry into a program are left out.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  time-in-grade: «1 years»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
}`,
  appliesTo: ({ status }) => status?.value !== 'cancelled',
  check(vacancy, { law, world }) {
    const intoProgram = isForProgram(vacancy, world);
    return [...askedFor(vacancy, intoProgram, law), ...(intoProgram ? [] : toldIn(vacancy))];
  },
});

type Vacancy = Records['Vacancy'];

/** What the announcement asks for by its keys. */
function askedFor(vacancy: Vacancy, intoProgram: boolean, law: Law): Verdict[] {
  const { timeInGrade, statements, purpose } = vacancy;
  const stated = statements?.items.find(({ value }) => value === 'time-in-grade');
  if (timeInGrade === undefined && stated === undefined) return [];
  const severity = intoProgram ? 'warning' : law.severityOf('QUA-018');
  const more = {
    because: [
      purpose?.value === 'program-entry'
        ? { at: purpose, message: 'It is for entry into a program.' }
        : undefined,
    ],
    severity: weighedByStanding(vacancy, severity),
  };
  return [
    ...(timeInGrade === undefined
      ? []
      : [
          violated(
            timeInGrade,
            `The announcement asks for ${timeSpan(timeInGrade)} in grade, which does not apply to the SES.`,
            { ...more, fixes: [suggestion('Remove the time in grade', remove(timeInGrade))] },
          ),
        ]),
    ...(stated === undefined
      ? []
      : [
          violated(
            stated,
            'The announcement carries a statement on time in grade, which does not apply to the SES.',
            { ...more, fixes: [suggestion('Take the statement out', remove(stated))] },
          ),
        ]),
  ];
}

const toldIn = (vacancy: Vacancy): Verdict[] =>
  spokenSentences(vacancy, mayNameGrade, asksForGrade).map(({ at, sentence }) =>
    violated(
      at,
      `By ${quote(sentence)} the announcement asks for a time in grade, or for a grade, which the SES does not.`,
      {
        severity: weighedByStanding(vacancy, 'warning'),
        fixes: [takeOut(at, sentence)],
      },
    ),
  );
