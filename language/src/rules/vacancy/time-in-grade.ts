// No announcement may ask for a time in grade.
import { remove } from '../../edits/edits.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { rule, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/time-in-grade',
  title: 'Time in grade in an announcement',
  provisions: ['QUA-018'],
  on: 'Vacancy',
  why: 'Time in grade does not apply to the SES: an announcement that asks for it keeps people away who may apply.',
  todo: 'Remove the time in grade; the level of the experience may be described without a length of time.',
  since: '0.1.0',
  reading:
    'For entry into a candidate development program it is a warning: the text speaks of the SES, and participants may hold a grade below it.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  time-in-grade: «1 years»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
}`,
  appliesTo: ({ status, timeInGrade }) => status?.value !== 'cancelled' && timeInGrade !== undefined,
  check(vacancy, { law }) {
    const { timeInGrade, purpose } = vacancy;
    if (timeInGrade === undefined) return undefined;
    const intoProgram = purpose?.value === 'program-entry';
    const severity = intoProgram ? 'warning' : law.severityOf('QUA-018');
    return violated(
      timeInGrade,
      `The announcement asks for ${timeInGrade.value} ${timeInGrade.unit} in grade, which does not apply to the SES.`,
      {
        because: [intoProgram ? { at: purpose, message: 'It is for entry into a program.' } : undefined],
        fixes: [suggestion('Remove the time in grade', remove(timeInGrade))],
        severity: weighedByStanding(vacancy, severity),
      },
    );
  },
});
