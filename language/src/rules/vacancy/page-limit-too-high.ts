// An announcement does not allow a longer narrative than the law does.
import { set } from '../../edits/edits.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/page-limit-too-high',
  title: 'Announcement that allows too long a narrative',
  provisions: ['APP-004', 'APP-017'],
  on: 'Vacancy',
  needs: ['narrativePages'],
  why: 'A narrative has {narrative-pages-most} pages at the most, an accomplishment record {accomplishment-record-pages-most}; an applicant who relies on an announcement that allows more would file one that is too long.',
  todo: 'Lower the limit, and announce the change if the announcement has been published.',
  figures: ['narrative-pages-most', 'accomplishment-record-pages-most'],
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: traditional
  narrative-pages: «12»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: traditional
  narrative-pages: 10
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, { law }) {
    const allowed = vacancy.narrativePages;
    const ofRecord = vacancy.selectionMethod?.value === 'accomplishment-record';
    const most = law.figure(ofRecord ? 'accomplishment-record-pages-most' : 'narrative-pages-most');
    const provision = ofRecord ? 'APP-017' : 'APP-004';
    if (allowed.value <= most) return satisfied(allowed);
    return violated(
      allowed,
      `The announcement allows ${ofRecord ? 'an accomplishment record' : 'a narrative'} of ${allowed.value} pages; at most ${most} are lawful.`,
      {
        provisions: [provision],
        severity: weighedByStanding(vacancy, law.severityOf(provision)),
        fixes: [suggestion(`Allow ${most} pages`, set(allowed, String(most)))],
      },
    );
  },
});
