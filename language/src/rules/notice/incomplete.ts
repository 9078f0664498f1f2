// A notice to CDP-Opps has the contents that the law lists for it.
import { isSent, noticeContents, noticeValues } from '../../facts/notice.ts';
import type { ProvisionId } from '../../law/index.ts';
import { addAll, addOne, firstCured, inTellingOrder, type ValuesFor } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'notice/incomplete',
  title: 'Notice to CDP-Opps that lacks a content',
  provisions: [
    'OPP-003',
    'OPP-004',
    'OPP-005',
    'OPP-006',
    'OPP-007',
    'OPP-008',
    'OPP-009',
    'OPP-010',
    'OPP-011',
    'OPP-012',
    'OPP-013',
    'OPP-014',
    'OPP-016',
  ],
  on: 'CdpOppsNotice',
  why: 'Certified graduates decide by the notice alone whether a vacancy is for them; the announcement that would tell the rest may not be out yet.',
  todo: 'Add what is missing before the notice is sent.',
  since: '0.1.0',
  reading:
    'A vacancy that was on USAJOBS when the notice was sent, or to which the notice gives a link, needs the short list alone; where the day of entry is not known, the list counts of which less is lacking. Before it is sent the notice gets one hint for all that it lacks.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { entered: 2024-03-03 }
  «cdp-opps-notice» {
    sent: 2024-03-04
    agency-and-bureau: "DES, Office of Fleet Management"
    job-title: "Director, Office of Fleet Management"
    contact: "Executive Resources Office"
  }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { entered: 2024-03-03 }
  cdp-opps-notice {
    sent: 2024-03-04
    agency-and-bureau: "DES, Office of Fleet Management"
    job-title: "Director, Office of Fleet Management"
    usajobs-link: "https://www.usajobs.gov/job/776812300"
    contact: "Executive Resources Office"
  }
}`,
  check(notice, { asOf, law, owner, world }) {
    const vacancy = owner('Vacancy');
    const { list, contents } = noticeContents(notice, vacancy, law);
    const missing = contents.filter(({ lacking }) => lacking.length > 0);
    const given = givenContents(contents);
    if (missing.length === 0) return given.length > 0 ? given : satisfied(notice);
    const known: ValuesFor = key => noticeValues(key, vacancy, law, world);
    const all = addAll(missing, known);
    const entered = vacancy?.usajobs?.entered;
    const because =
      list === 'cdp-opps-short-notice'
        ? [
            {
              at: notice.usajobsLink ?? entered,
              message: 'The vacancy is on USAJOBS, so that the short list suffices.',
            },
          ]
        : [];
    if (!isSent(notice, asOf)) {
      const items = missing.map(({ item }) => item.item).join('; ');
      const told = violated(
        notice,
        `The notice still lacks ${missing.length} of the ${contents.length} contents due when it is sent: ${items}.`,
        {
          severity: 'information',
          because,
          fixes: all === undefined ? missing.flatMap(content => addOne(content, known)) : [all],
        },
      );
      return [...given, told];
    }
    const told = missing.map(content => ({ ...content, message: `The notice lacks ${content.item.item}.` }));
    const first = firstCured(inTellingOrder(told), known);
    const lacking = told.map(
      (content): Verdict =>
        violated(notice, content.message, {
          provisions: [content.item.provision as ProvisionId],
          why: law.provision(content.item.provision as ProvisionId).asks,
          todo: 'Send the list what was left out, and add it here.',
          because,
          fixes: [...addOne(content, known), content === first ? all : undefined],
        }),
    );
    return [...given, ...lacking];
  },
});
