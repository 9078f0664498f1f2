// An announcement says nothing on the career transition programs, which do not reach the SES.
import { remove } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { spokenSentences } from '../../facts/announcement-texts.ts';
import { mayNameCareerTransition, namesCareerTransition } from '../../facts/announcement-wording.ts';
import { quote } from '../../facts/sentences.ts';
import { rule, suggestion, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/career-transition-text',
  title: 'Career transition programs in an announcement',
  provisions: ['VAC-030'],
  severity: 'warning',
  on: 'Vacancy',
  why: 'CTAP and ICTAP give displaced employees priority in the competitive service; an SES announcement that brings them in has people claim what it cannot give.',
  todo: 'Take the statement out of the announcement.',
  since: '0.1.0',
  reading:
    'It misleads rather than breaks a rule, and is a warning. A statement that says that they do not apply is lawful. Entry into a development program is left out.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  other-information: «"Applicants eligible under ICTAP have priority. A clearance is needed."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  other-information: "CTAP and ICTAP do not apply to the SES. A clearance is needed."
}`,
  appliesTo: (vacancy, { world }) => vacancy.status?.value !== 'cancelled' && !isForProgram(vacancy, world),
  check(vacancy) {
    const severity = weighedByStanding(vacancy, 'warning');
    const stated = (vacancy.statements?.items ?? [])
      .filter(({ value }) => value === 'ctap' || value === 'ictap')
      .map(item =>
        violated(
          item,
          `The announcement carries a statement on ${item.value.toUpperCase()}, which does not reach the SES.`,
          {
            severity,
            fixes: [suggestion('Take the statement out', remove(item))],
          },
        ),
      );
    const told = spokenSentences(vacancy, mayNameCareerTransition, namesCareerTransition).map(
      ({ at, sentence }) =>
        violated(
          at,
          `By ${quote(sentence)} the announcement brings in the career transition programs, which do not reach the SES.`,
          {
            severity,
            fixes: [takeOut(at, sentence)],
          },
        ),
    );
    return [...stated, ...told];
  },
});
