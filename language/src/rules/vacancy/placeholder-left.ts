// What an announcement has to say is said in it, and not held open by a placeholder.
import { announcementItems, weightOfItem } from '../../facts/announcement-items.ts';
import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import type { ProvisionId } from '../../law/index.ts';
import { rule, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/placeholder-left',
  title: 'Placeholder left in an announcement',
  provisions: ['VAC-012', 'CDR-007'],
  on: 'Vacancy',
  why: 'A content that is empty or holds a placeholder tells applicants nothing, and counts as one that is lacking.',
  todo: 'Write what the announcement says.',
  since: '0.1.0',
  reading:
    'A text that is empty, dots or dashes, `TODO` or `TBD`, stands in brackets as a whole, or holds an “[insert …]” of a template is a placeholder, as are no vacancies and pay of nothing. It weighs as the absence of the content would: a hint in a draft.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  duties: «"…"»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  duties: "Directs a fleet of 40,000 vehicles."
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, context) {
    const { law, world } = context;
    return announcementItems(vacancy, law, world).flatMap(item =>
      item.unfilled.map(({ key, at }) => {
        const due = isPublished(vacancy) ? '.' : ', due when it opens.';
        const what = key === '$label' ? (item.position ? 'title' : 'number') : key.replaceAll('-', ' ');
        const whose = item.position === undefined ? 'the announcement' : 'the position';
        return violated(
          item.position === undefined ? at : (vacancy.$about ?? vacancy),
          `A placeholder stands for the ${what} of ${whose}${due}`,
          {
            severity: weightOfItem(item, [key], vacancy, context),
            why: law.provision(item.item.provision as ProvisionId).asks,
            because: [
              item.position === undefined ? undefined : { at, message: 'The placeholder stands here.' },
            ],
          },
        );
      }),
    );
  },
});
