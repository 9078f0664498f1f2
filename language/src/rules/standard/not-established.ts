// The head of the agency, the Board or another designee sets the standard.
import { add } from '../../edits/edits.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/not-established',
  title: 'Standard of unknown authority',
  provisions: ['QUA-001'],
  // Whoever approved the standard may have had the authority; the file only does not tell it.
  severity: 'warning',
  on: 'Standard',
  needs: ['approved'],
  why: 'The head of the agency sets the qualifications standard of an SES position, or someone whom the head designates, such as the Executive Resources Board; a standard of anybody else binds no one.',
  todo: 'Write under `established-by` who established the standard, and the title of a designee under `designee`.',
  since: '0.1.0',
  reading:
    'It is due once the standard is approved. A designee other than the Executive Resources Board is named by title.',
  bad: `standard FleetStandard for FleetDirector {
  approved: «2024-01-23»
}`,
  good: `standard FleetStandard for FleetDirector {
  established-by: designee
  designee: "Chief Human Capital Officer"
  approved: 2024-01-23
}`,
  check(standard) {
    const { establishedBy, designee, approved } = standard;
    if (standard.$broken !== undefined) return undefined;
    if (establishedBy === undefined) {
      return violated(
        approved,
        `The standard was approved on ${approved.value}, and the file does not say who established it.`,
        {
          fixes: [
            suggestion('Say that the head of the agency did', add(standard, 'established-by: agency-head')),
            suggestion(
              'Say that the Executive Resources Board did, as designee of the head',
              add(standard, 'established-by: erb'),
            ),
          ],
        },
      );
    }
    if (establishedBy.value !== 'designee') return satisfied(establishedBy);
    if (designee !== undefined && !isPlaceholder(designee.value)) return satisfied(designee);
    return violated(
      designee ?? establishedBy,
      'The standard was established by a designee whom the file does not name by title.',
      {
        because: [{ at: approved, message: 'The standard was approved on this day.' }],
        todo: 'Write the title of the designee under `designee`.',
      },
    );
  },
});
