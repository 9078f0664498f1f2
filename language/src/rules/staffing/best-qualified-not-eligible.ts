// Only an eligible candidate can be among the best qualified.
import { remove, set } from '../../edits/edits.ts';
import { ineligibleBy } from '../../facts/selection.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/best-qualified-not-eligible',
  title: 'Best qualified without being eligible',
  provisions: ['ERB-010', 'QUA-012'],
  on: 'ErbAction',
  needs: ['bestQualified'],
  why: 'The Executive Resources Board finds the best qualified among the eligible candidates; who does not meet the mandatory qualifications of the position cannot be one of them.',
  todo: 'Take the candidate off the list, or correct the eligibility in the application.',
  since: '0.1.0',
  bad: `candidate C1044 {
  application for FleetDirector2024 { eligible: no }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027, «C1044»] }
}`,
  good: `candidate C1044 {
  application for FleetDirector2024 { eligible: no }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027] }
}`,
  check({ bestQualified }, { world, owner }) {
    const record = owner('StaffingRecord');
    if (record === undefined || isNothing(bestQualified)) return undefined;
    return bestQualified.items.map(ref => {
      const ineligible = ineligibleBy(ref, record, world);
      if (ineligible === undefined) return satisfied(ref);
      return violated(ref, `${ref.ref} is among the best qualified, but is not eligible.`, {
        because: [{ at: ineligible, message: 'The candidate is recorded as not eligible.' }],
        // Who was selected has to be on the list; taking the name off would only move the fault.
        fixes: [
          record.selection.some(({ $about }) => $about?.ref === ref.ref)
            ? undefined
            : suggestion(
                `Take ${ref.ref} off the list`,
                bestQualified.items.length === 1 ? set(bestQualified, 'none') : remove(ref),
              ),
        ],
      });
    });
  },
});
