// A list that goes to a supervisory official first reaches the appointing authority in full.
import { competitiveSelections } from '../../facts/selection.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/certificate-not-forwarded',
  title: 'List not forwarded in full',
  provisions: ['ERB-013'],
  on: 'ErbAction',
  needs: ['sentToSupervisoryOfficial'],
  owed: false,
  why: 'When the list goes to a supervisory official first, the appointing authority should still get all of it, with the recommendations of the Board on every candidate and the name of the person proposed.',
  todo: 'Forward the whole list to the appointing authority before the selection, and write the day under `forwarded-in-full`.',
  since: '0.1.0',
  reading: 'It is due with the first selection in the competition; forwarding on that very day is in time.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { sent-to-supervisory-official: «2024-05-02» }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action {
    sent-to-supervisory-official: 2024-05-02
    forwarded-in-full: 2024-05-06
  }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  appliesTo: ({ $broken }) => $broken === undefined,
  check({ sentToSupervisoryOfficial: sent, forwardedInFull: forwarded }, { world, owner }) {
    const record = owner('StaffingRecord');
    const [first] = (record === undefined ? [] : competitiveSelections(record, world))
      .flatMap(({ selected }) => selected ?? [])
      .sort((a, b) => (a.value < b.value ? -1 : 1));
    if (first === undefined)
      return forwarded === undefined ? pending('forwarded-in-full') : satisfied(forwarded);
    if (forwarded !== undefined && forwarded.value <= first.value) return satisfied(forwarded);
    return violated(
      forwarded ?? sent,
      forwarded === undefined
        ? `The list went to a supervisory official on ${sent.value}, and the record does not say that all of it reached the appointing authority.`
        : `The list was forwarded in full on ${forwarded.value}, after the selection on ${first.value}.`,
      { because: [{ at: first, message: 'The selection was made on this day.' }] },
    );
  },
});
