// Ratings that were delegated are endorsed by the Board, or its adjustments are explained.
import { add } from '../../edits/edits.ts';
import { isOutsideCompetition } from '../../facts/selection.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/ratings-not-endorsed',
  title: 'Ratings of a panel not endorsed',
  provisions: ['ERB-007', 'ERB-004'],
  on: 'ErbAction',
  needs: ['certified'],
  why: 'The Executive Resources Board may let a panel rate and rank, but before it certifies who is best qualified it makes the results its own or documents the basis for its adjustments.',
  todo: 'Write the day on which the Board endorsed the ratings under `endorsed-panel-ratings`, or the basis for what it changed under `adjustments`.',
  since: '0.1.0',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  delegated-to-panel: yes
  «erb-action» { certified: 2024-05-01 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  delegated-to-panel: yes
  erb-action {
    endorsed-panel-ratings: 2024-04-30
    certified: 2024-05-01
  }
}`,
  appliesTo(_, { owner, world }) {
    const record = owner('StaffingRecord');
    return record?.delegatedToPanel?.value === true && !isOutsideCompetition(record, world);
  },
  check(action, { owner }) {
    const shown = action.endorsedPanelRatings ?? action.adjustments;
    if (shown !== undefined) return satisfied(shown);
    if (action.$broken !== undefined) return undefined;
    const { certified } = action;
    return violated(
      action,
      `The Board certified the list on ${certified.value}, but neither endorsed the ratings of the panel nor documented a basis for adjusting them.`,
      {
        because: [
          { at: owner('StaffingRecord')?.delegatedToPanel, message: 'A panel rated the candidates.' },
          { at: certified, message: 'The list was certified on this day.' },
        ],
        fixes: [
          suggestion(
            `Say that the ratings were endorsed on ${certified.value}`,
            add(action, `endorsed-panel-ratings: ${certified.value}`),
          ),
        ],
      },
    );
  },
});
