// An announcement for accomplishment records says whether the agency or the candidate chooses the competencies.
import { add, remove, set } from '../../edits/edits.ts';
import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/accomplishment-choice-unstated',
  title: 'Accomplishment record without a stated choice',
  provisions: ['APP-019'],
  on: 'Vacancy',
  needs: ['selectionMethod'],
  why: 'Applicants have to know whether the agency names the competencies that the record treats or leaves the choice to them.',
  todo: 'State one of the two ways under `accomplishment-record`.',
  since: '0.1.0',
  reading:
    'An announcement that names ECQs or competencies has chosen them, so that it need not say so. It is due when the announcement is published.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: «accomplishment-record»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: accomplishment-record
  accomplishment-record { choice: candidate-choice }
}`,
  appliesTo: vacancy =>
    isUnderAnnouncingLaw(vacancy) && vacancy.selectionMethod?.value === 'accomplishment-record',
  check(vacancy, { law }) {
    const { accomplishmentRecord: asked, selectionMethod } = vacancy;
    if (vacancy.$broken !== undefined || asked?.$broken !== undefined) return undefined;
    const named = asked?.competencies ?? asked?.ecqs;
    if (asked?.choice?.value === 'candidate-choice' && named !== undefined) {
      return violated(
        asked.choice,
        'The announcement leaves the choice of competencies to the candidate, and names them itself.',
        {
          because: [{ at: named, message: 'They are named here.' }],
          fixes: [
            suggestion('Say that the agency chooses', set(asked.choice, 'agency-set')),
            suggestion(
              'Name none',
              ...[asked.competencies, asked.ecqs].flatMap(list => (list ? remove(list) : [])),
            ),
          ],
        },
      );
    }
    const stated = asked?.choice ?? named;
    if (stated !== undefined) return satisfied(stated);
    if (!isPublished(vacancy)) return pending('choice');
    return violated(
      selectionMethod,
      'The announcement asks for an accomplishment record, and does not say who chooses the competencies that it treats.',
      {
        fixes: Object.keys(law.list('accomplishment-choices')).map(word =>
          suggestion(
            `Add \`choice: ${word}\``,
            asked === undefined
              ? add(vacancy, `accomplishment-record {\n  choice: ${word}\n}`)
              : add(asked, `choice: ${word}`),
          ),
        ),
      },
    );
  },
});
