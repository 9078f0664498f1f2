// A case is submitted once its candidate is selected and qualifications and procedures are certified.
import { selectionsBehind } from '../../facts/selection.ts';
import type { Act } from '../../model/record.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/certified-after-submission',
  title: 'Case submitted before it was certified',
  provisions: ['MER-017', 'MER-018', 'MER-019', 'QCS-015'],
  on: 'QrbCase',
  needs: ['submitted'],
  why: 'With its case the agency confirms that merit staffing procedures were followed and that the appointing authority certified the qualifications of the person selected; on the day of submission this must be so.',
  todo: 'Correct the day that is written wrongly; what was certified after the submission is reported to OPM.',
  since: '0.1.0',
  reading: 'All of it may bear the date of the submission. A case submitted again is not measured anew.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    qualifications-certified: 2024-06-11 by appointing-authority
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  submitted: «2024-06-10»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    qualifications-certified: 2024-06-10 by appointing-authority
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  submitted: 2024-06-10
}`,
  appliesTo: ({ withdrawn, resubmissionOf, criterion }) =>
    withdrawn === undefined && resubmissionOf === undefined && criterion?.value !== 'B',
  check(kase, { world }) {
    const { submitted } = kase;
    const selections = selectionsBehind(kase, world);
    // Of several selections of one person any may be the one that the case rests on.
    if (selections.length !== 1) return undefined;
    const acts = selections.flatMap(selection => [
      ...named(selection.selected, 'the selection was made'),
      ...named(selection.qualificationsCertified, 'the qualifications were certified'),
      ...named(selection.meritStaffingCertified, 'the merit staffing procedures were certified'),
    ]);
    const late = acts.filter(({ act }) => act.value > submitted.value);
    const last = late.reduce<(typeof late)[number] | undefined>(
      (latest, one) => (latest === undefined || one.act.value > latest.act.value ? one : latest),
      undefined,
    );
    if (last === undefined) return acts.length === 0 ? undefined : satisfied(submitted);
    return violated(
      submitted,
      `The case was submitted on ${submitted.value}, before ${last.what} on ${last.act.value}.`,
      { because: late.map(({ act, what }) => ({ at: act, message: `On this day ${what}.` })) },
    );
  },
});

const named = (act: Act | undefined, what: string): { act: Act; what: string }[] =>
  act === undefined ? [] : [{ act, what }];
