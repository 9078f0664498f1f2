// Executive core qualifications are better rated in categories than in numbers.
import { set } from '../../edits/edits.ts';
import type { Place, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

export default rule({
  id: 'staffing/rated-in-numbers',
  title: 'Rated in numbers',
  provisions: ['BST-005'],
  on: 'StaffingRecord',
  needs: ['ratingScale'],
  why: 'Each executive core qualification bundles several competencies, which a single number hides; categories let the raters look at the whole.',
  todo: 'Rate the executive core qualifications in categories, and write `category` under `rating-scale`.',
  since: '0.1.0',
  reading: 'It is a practice that the guide recommends, and so information.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating-scale: «numeric»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating-scale: category
}`,
  check(record, { world }) {
    const { ratingScale } = record;
    if (ratingScale.value === 'category') return satisfied(ratingScale);
    return violated(
      ratingScale,
      'The candidates are rated in numbers, the executive core qualifications among them.',
      {
        fixes: [
          suggestion(
            'Rate in categories',
            ...scalesBeside(record, world).map(scale => set(scale, 'category')),
          ),
        ],
      },
    );
  },
});

/** The numeric scales of all records of the vacancy, whose candidates are rated alike (APP-005). */
const scalesBeside = (record: StaffingRecord, world: World): readonly Place[] =>
  [
    record,
    ...world.where('StaffingRecord', '$about', record.$about).filter(other => other !== record),
  ].flatMap(({ ratingScale }) => (ratingScale?.value === 'numeric' ? ratingScale : []));
