// An announcement that is said to be open has not closed yet.
import { set } from '../../edits/edits.ts';
import { closingDate } from '../../facts/open-period.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/open-past-closing',
  title: 'Announcement said to be open after it closed',
  provisions: [],
  severity: 'information',
  on: 'Vacancy',
  needs: ['status', 'closes'],
  why: 'An announcement accepts applications until its closing date; from the day after it is closed, and a record that calls it open lacks that, or an extension.',
  todo: 'Say that it is closed, or record the extension.',
  since: '0.1.0',
  reading:
    'This compares the file with the day to look from, not with the law, and so is a hint. On the closing date itself, as extended, the announcement is open. One without a closing date is open until it has one; of one that another reopens, and of one whose extension has no date that could be read, nothing is said.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: «open»
  opens: 2024-03-04
  closes: 2024-03-26
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
  opens: 2024-03-04
  closes: 2024-03-26
}`,
  appliesTo: ({ status }) => status?.value === 'open',
  check(vacancy, { asOf, world }) {
    const { $name, status, extension } = vacancy;
    const closes = closingDate(vacancy);
    if (closes === undefined || extension.some(later => later.closes === undefined)) return undefined;
    if (asOf <= closes.value) return satisfied(closes);
    if (world.where('Vacancy', 'reopens', $name?.value).length > 0) return undefined;
    return violated(
      status,
      `The announcement is \`open\`, and it closed on ${closes.value}; the case is seen from ${asOf}.`,
      {
        because: [{ at: closes, message: 'It closed on this day.' }],
        fixes: [suggestion('Say that it is closed', set(status, 'closed'))],
      },
    );
  },
});
