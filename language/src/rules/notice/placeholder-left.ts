// What a notice to CDP-Opps has to say is said in it, and not held open by a placeholder.
import { isSent, noticeContents } from '../../facts/notice.ts';
import type { ProvisionId } from '../../law/index.ts';
import { rule, violated } from '../rule.ts';

export default rule({
  id: 'notice/placeholder-left',
  title: 'Placeholder left in a notice to CDP-Opps',
  provisions: ['OPP-003', 'OPP-016'],
  on: 'CdpOppsNotice',
  why: 'A content that is empty or holds a placeholder tells graduates nothing, and counts as one that is lacking.',
  todo: 'Write what the notice says.',
  since: '0.1.0',
  reading:
    'A text that is empty, dots or dashes, `TODO` or `TBD`, or stands in brackets as a whole is a placeholder. It weighs as the absence of the content would: a hint before the notice is sent.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  cdp-opps-notice {
    sent: 2024-02-29
    contact: «"…"»
  }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  cdp-opps-notice {
    sent: 2024-02-29
    contact: "Executive Resources Office"
  }
}`,
  check: (notice, { asOf, law, owner }) =>
    noticeContents(notice, owner('Vacancy'), law).contents.flatMap(({ item, unfilled }) =>
      unfilled.map(({ key, at }) =>
        violated(at, `A placeholder stands for the ${key.replaceAll('-', ' ')} in the notice.`, {
          severity: isSent(notice, asOf) ? law.severityOf(item.provision as ProvisionId) : 'information',
          why: law.provision(item.provision as ProvisionId).asks,
        }),
      ),
    ),
});
