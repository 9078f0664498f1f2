// The Board endorses the ratings of a panel before it certifies the list of the best qualified.
import { ratingsEndorsement } from '../../facts/deadlines/staffing-record.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/ratings-endorsed-after-certification',
  title: 'List certified before the ratings were endorsed',
  provisions: ['ERB-007'],
  on: 'ErbAction',
  needs: ['endorsedPanelRatings', 'certified'],
  why: 'Where a panel rated the candidates, the Executive Resources Board makes the ratings its own before it certifies who is best qualified; until then the list rests on ratings that are not those of the Board.',
  todo: 'Correct the day that is written wrongly; a list that was certified too early is certified again.',
  since: '0.1.0',
  reading:
    'Both may bear one date. Where the record gives the basis for adjustments, that does instead of an endorsement, and the order is not tested.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  delegated-to-panel: yes
  erb-action {
    endorsed-panel-ratings: 2024-05-02
    certified: «2024-05-01»
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  delegated-to-panel: yes
  erb-action {
    endorsed-panel-ratings: 2024-05-01
    certified: 2024-05-01
  }
}`,
  appliesTo: ({ adjustments }, { owner }) =>
    adjustments === undefined && owner('StaffingRecord')?.delegatedToPanel?.value !== false,
  check(action, context) {
    const { endorsedPanelRatings: endorsed, certified } = action;
    const due = ratingsEndorsement.limit(action, context);
    if (due === undefined || endorsed.value <= due.day) return satisfied(certified);
    return violated(
      certified,
      `The list is certified on ${certified.value}, before the Board endorsed the ratings of the panel on ${endorsed.value}.`,
      { because: [{ at: endorsed, message: 'The ratings were endorsed on this day.' }] },
    );
  },
});
