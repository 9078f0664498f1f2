// Experience is credited to the closing date of the announcement and no further.
import { set } from '../../edits/edits.ts';
import { experienceCredit } from '../../facts/deadlines/staffing-record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/experience-after-closing-date',
  title: 'Experience credited after the closing date',
  provisions: ['MER-014'],
  on: 'Rating',
  needs: ['experienceCreditedTo'],
  why: 'Experience counts only to the closing date of the announcement; otherwise a candidate who is rated later would have an advantage over the others.',
  todo: 'Rate the candidate by the experience up to the closing date, that day included.',
  since: '0.1.0',
  reading:
    'The closing date is that of the last extension; where the announcement was reopened, that of the one that reopened it.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { experience-credited-to: «2024-04-23» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { experience-credited-to: 2024-03-26 }
}`,
  check(rating, context) {
    const closes = experienceCredit.limit(rating, context)?.from;
    if (closes === undefined) return pending('closes');
    const { experienceCreditedTo: credited } = rating;
    if (credited.value <= closes.value) return satisfied(credited);
    return violated(
      credited,
      `Experience is credited to ${credited.value}; the announcement closed on ${closes.value}.`,
      {
        because: [{ at: closes, message: 'The announcement closed on this day.' }],
        fixes: [suggestion(`Credit experience to ${closes.value}`, set(credited, closes.value))],
      },
    );
  },
});
