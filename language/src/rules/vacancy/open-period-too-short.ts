// An announcement must be open long enough, counted with its first and last day.
import { set } from '../../edits/edits.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { closing } from '../../facts/deadlines/vacancy.ts';
import { counted } from '../../facts/wording.ts';
import type { Placed, Records } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/open-period-too-short',
  title: 'Announcement open too short',
  provisions: ['VAC-008', 'VAC-011'],
  on: 'Vacancy',
  needs: ['opens', 'closes'],
  why: 'An announcement must be open at least {minimum-open-days} calendar days, and so must one that reopens after a break, so that those who qualify have time to learn of it and to apply.',
  todo: 'Set a later closing date, and enter it in USAJOBS before the announcement closes.',
  figures: ['minimum-open-days'],
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  opens: 2024-03-04
  closes: «2024-03-12»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  opens: 2024-03-04
  closes: 2024-03-17
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, context) {
    const { law } = context;
    const open = closing.limit(vacancy, context);
    if (open === undefined) return undefined;
    const least = law.figure('minimum-open-days');
    if (open.days >= least) return satisfied(open.closes);
    const countedFrom = {
      'entered-later': 'It is counted from this day, on which it was entered in USAJOBS.',
      reopened: 'It is counted from this day, on which it reopened after a break.',
    };
    return violated(
      open.closes,
      open.days > 0
        ? `The announcement is open ${counted(open.days, 'day', 'days')}; at least ${least} are needed.`
        : `The announcement closes on ${open.closes.value}, before ${open.from.value}; it has to be open at least ${least} days.`,
      {
        severity: weighedByStanding(vacancy, law.severityOf('VAC-008')),
        because: [
          { at: open.from, message: open.because ? countedFrom[open.because] : 'It opens on this day.' },
        ],
        fixes: [
          suggestion(
            `Close on ${open.day}`,
            ...[open.closes, ...closingWith(open.closes, vacancy)].map(closes => set(closes, open.day)),
          ),
        ],
      },
    );
  },
});

/** The closing dates of supplemental announcements that close on the same day, and so move with it (VAC-009). */
const closingWith = (closes: Placed<string>, { supplemental }: Records['Vacancy']): Placed<string>[] =>
  supplemental.flatMap(({ closes: own }) => (own?.value === closes.value ? [own] : []));
