// An announcement that is said to be open, or closed again, has opened.
import { set } from '../../edits/edits.ts';
import { isPublished } from '../../facts/announcement-standing.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/not-open-yet',
  title: 'Announcement said to be open before it opens',
  provisions: ['VAC-018'],
  on: 'Vacancy',
  needs: ['opens'],
  why: 'An announcement accepts applications from its opening date on; until then it is a draft.',
  todo: 'Leave the announcement a draft until it opens, or correct its opening date.',
  since: '0.1.0',
  reading:
    'This compares the file with the day to look from, not with the law, and so is a warning. On the opening date itself the announcement is open.',
  bad: `vacancy FleetDirector2090 "DES-SES-90-001" for FleetDirector {
  status: open
  opens: «2090-03-06»
}`,
  good: `vacancy FleetDirector2090 "DES-SES-90-001" for FleetDirector {
  status: draft
  opens: 2090-03-06
}`,
  appliesTo: isPublished,
  check({ opens, status }, { asOf }) {
    if (opens.value <= asOf) return satisfied(opens);
    return violated(opens, `The announcement is \`${status?.value}\`, and it opens only on ${opens.value}.`, {
      severity: 'warning',
      because: [{ at: status, message: `It has this status as of ${asOf}.` }],
      fixes: [status && suggestion('Leave it a draft', set(status, 'draft'))],
    });
  },
});
