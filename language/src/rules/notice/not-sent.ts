// Vacancies are shared with certified program graduates through the CDP-Opps list.
import { add } from '../../edits/edits.ts';
import { noticeValues } from '../../facts/notice.ts';
import { closingDate } from '../../facts/open-period.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'notice/not-sent',
  title: 'Vacancy not shared with program graduates',
  provisions: ['OPP-002'],
  on: 'Vacancy',
  needs: ['status'],
  why: 'Graduates of candidate development programs whom a Board has certified can be appointed at once; the list lets them hear of the vacancy.',
  todo: 'Send a notice to CDP-Opps, and record it under `cdp-opps-notice`.',
  since: '0.1.0',
  reading:
    'The text encourages it and no more. It is pointed out while the vacancy is open, its last day included, when a notice still helps.',
  bad: `«vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector» {
  status: open
  purpose: initial-career
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  purpose: initial-career
  cdp-opps-notice { sent: 2024-03-04 }
}`,
  appliesTo: ({ purpose }) => purpose?.value === 'initial-career',
  check(vacancy, { asOf, law, world }) {
    const { cdpOppsNotice, source, status, $broken } = vacancy;
    const shared = cdpOppsNotice ?? source.find(({ $subject }) => $subject?.value === 'cdp-opps');
    if (shared !== undefined) return satisfied(shared);
    if (status.value === 'draft') return pending('cdp-opps-notice');
    if (status.value !== 'open' || $broken !== undefined) return undefined;
    const closes = closingDate(vacancy);
    if (closes !== undefined && closes.value < asOf) return undefined;
    const lines = law
      .required('cdp-opps-notice')
      .flatMap(({ keys }) => keys)
      .flatMap(key => {
        const [value] = noticeValues(key, vacancy, law, world);
        return value === undefined ? [] : `  ${key}: ${value}`;
      });
    return violated(vacancy, 'The vacancy is open, and no notice of it to CDP-Opps is recorded.', {
      fixes: [
        suggestion(
          'Write a notice with what the announcement says',
          add(vacancy, ['cdp-opps-notice {', ...lines, '}'].join('\n')),
        ),
      ],
    });
  },
});
