// A supplemental announcement closes on the day on which the announcement in USAJOBS closes.
import { set } from '../../edits/edits.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { supplementalClosing } from '../../facts/deadlines/vacancy.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/closing-dates-disagree',
  title: 'Closing dates that disagree',
  provisions: ['VAC-009'],
  on: 'Vacancy',
  why: 'An announcement that the agency issues beside the one in USAJOBS closes with it; otherwise some applicants would have more time than others.',
  todo: 'Give both announcements one closing date, as extended.',
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  closes: 2024-03-26
  extension { closes: 2024-04-02 }
  supplemental "DES careers page" { closes: «2024-03-26» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  closes: 2024-03-26
  extension { closes: 2024-04-02 }
  supplemental "DES careers page" { closes: 2024-04-02 }
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, context) {
    if (hasUnreadExtension(vacancy)) return undefined;
    return vacancy.supplemental.flatMap(supplemental => {
      const { $label, closes: own } = supplemental;
      const closes = supplementalClosing.limit(supplemental, context)?.from;
      if (own === undefined || closes === undefined) return [];
      if (own.value === closes.value) return satisfied(own);
      const where = $label === undefined ? 'The supplemental announcement' : `“${$label.value}”`;
      return violated(
        own,
        `${where} closes on ${own.value}, but the announcement itself closes on ${closes.value}.`,
        {
          severity: weighedByStanding(vacancy, context.law.severityOf('VAC-009')),
          because: [
            {
              at: closes,
              message:
                closes === vacancy.closes
                  ? 'The announcement closes on this day.'
                  : 'The announcement closes on this day, as extended.',
            },
          ],
          fixes: [suggestion(`Close it on ${closes.value} too`, set(own, closes.value))],
        },
      );
    });
  },
});

/** An extension whose date could not be read may be the one that counts. */
const hasUnreadExtension = ({ extension }: { extension: readonly { $broken?: readonly string[] }[] }) =>
  extension.some(({ $broken }) => $broken !== undefined);
