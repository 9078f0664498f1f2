// A case is submitted once its candidate is selected and qualifications and procedures are certified.
import { certificationBySubmission } from '../../facts/deadlines/qrb-case.ts';
import { actsBehind, confirmsMeritStaffing } from '../../facts/selection.ts';
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
  appliesTo: confirmsMeritStaffing,
  check(kase, context) {
    const { submitted } = kase;
    const acts = actsBehind(kase, context.world);
    const due = certificationBySubmission.limit(kase, context);
    if (due === undefined) return undefined;
    const late = acts.filter(({ act }) => act.value > due.day);
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
