// The record shows on what each rating rests.
import { competitiveSelections, isOutsideCompetition } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/rating-without-rationale',
  title: 'Rating without a rationale',
  provisions: ['MER-015'],
  on: 'Rating',
  why: 'The record must be documented well enough to show the basis for rating and ranking determinations; a rating that gives no reason cannot be reconstructed.',
  todo: 'Write under `rationale` why the candidate was rated so.',
  since: '0.1.0',
  reading:
    'It is due once the Board has certified its list, or someone was selected. Where the records hold the rating and ranking procedures, these may show the basis: then it is a warning. A noncompetitive fill is left out.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «rating for C1027» { group: highly-qualified }
  erb-action { certified: 2024-05-01 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 {
    group: highly-qualified
    rationale: "Strongest record in fleet scale."
  }
  erb-action { certified: 2024-05-01 }
}`,
  check(rating, { world, owner }) {
    if (rating.rationale !== undefined && rating.rationale.value !== '') return satisfied(rating.rationale);
    const record = owner('StaffingRecord');
    if (record === undefined || rating.$broken !== undefined) return undefined;
    if (isOutsideCompetition(record, world)) return undefined;
    const due = record.erbAction?.certified ?? competitiveSelections(record, world)[0]?.selected;
    if (due === undefined) return undefined;
    const plan = record.records?.holds?.items.find(({ value }) => value === 'rating-plan');
    const whom = rating.$about === undefined ? 'this candidate' : rating.$about.ref;
    return violated(
      rating.rationale ?? rating,
      plan === undefined
        ? `The rating of ${whom} gives no rationale.`
        : `The rating of ${whom} gives no rationale, and only the rating plan could show its basis.`,
      {
        because: [
          {
            at: due,
            message:
              due === record.erbAction?.certified
                ? 'The list was certified on this day.'
                : 'The selection was made on this day.',
          },
          { at: plan, message: 'The records hold the rating plan.' },
        ],
        ...(plan !== undefined && { severity: 'warning' }),
      },
    );
  },
});
