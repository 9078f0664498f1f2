// An announcement does not disqualify for the pages that one ECQ takes, while the whole keeps to its limit.
import { isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { judgeEcqLimit } from '../ecq-limit.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'vacancy/pages-per-ecq-disqualify',
  title: 'Disqualified for the pages of one ECQ',
  provisions: ['APP-008'],
  on: 'Vacancy',
  why: 'A narrative that keeps to {narrative-pages-most} pages in all is as long as it may be; whoever needs more than {narrative-pages-per-ecq} for one ECQ and fewer for another should not be out for that.',
  todo: 'Encourage applicants to keep each ECQ short, and disqualify only for the length of the whole.',
  figures: ['narrative-pages-most', 'narrative-pages-per-ecq'],
  since: '0.1.0',
  reading:
    'Once it has been announced it is applied to everybody; to announce it is the fault. A limit that only makes the reader stop, or that encourages, disqualifies nobody.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  how-to-apply: «"Send the narrative. Narratives of more than 2 pages per ECQ will be disqualified."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  how-to-apply: "Send the narrative. We encourage 2 pages per ECQ; it may have 10 pages in all."
}`,
  appliesTo: isUnderAnnouncingLaw,
  check: (vacancy, { law }) =>
    judgeEcqLimit(vacancy, 'pages-per-ecq', 'the pages that a single ECQ takes', {
      law,
      provision: 'APP-008',
    }),
});
