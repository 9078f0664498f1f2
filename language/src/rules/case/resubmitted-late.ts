// A case that the Board returned is best submitted again within a period from the first disapproval.
import { caseStanding } from '../../facts/case-standing.ts';
import { resubmission } from '../../facts/deadlines/qrb-case.ts';
import { closesVacancy } from '../../facts/disapprovals.ts';
import { firstTakenUp } from '../../facts/resubmission.ts';
import { passed, spokenPeriod } from '../../law/period.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/resubmitted-late',
  title: 'Case resubmitted late',
  provisions: ['QDS-002'],
  on: 'QrbCase',
  needs: ['resubmissionOf'],
  owed: false,
  why: 'A case that was returned after a disapproval should be submitted again within {resubmission-period} from the first disapproval.',
  todo: 'Resubmit a returned case soon; it is no fault that closes the case.',
  figures: ['resubmission-period'],
  since: '0.1.0',
  reading:
    'The day of the disapproval is day 0. This is encouragement and no limit. It is not applied where the case went on to the next Board unchanged, nor to criterion B, for which further development may come first; nor after a second disapproval, which a new competition follows.',
  bad: `qrb-case CounselCaseA for C3001 {
  criterion: A
  review { reviewed: 2023-09-21 decision: disapproved }
}
qrb-case CounselCaseC for C3001 {
  criterion: C
  resubmission-of: CounselCaseA
  submitted: «2023-12-20»
}`,
  good: `qrb-case CounselCaseA for C3001 {
  criterion: A
  review { reviewed: 2023-09-21 decision: disapproved }
}
qrb-case CounselCaseC for C3001 {
  criterion: C
  resubmission-of: CounselCaseA
  submitted: 2023-12-19
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value !== 'B' && withdrawn === undefined,
  check(record, context) {
    const { asOf, calendar, world } = context;
    const earlier = world.find('QrbCase', record.resubmissionOf);
    if (earlier !== undefined && closesVacancy(earlier, context)) return undefined;
    const first = firstTakenUp(record, world);
    const limit = first && resubmission.limit(first, context);
    if (limit === undefined) return undefined;
    const { from, day: last, period } = limit;
    const { submitted } = record;
    const because = [{ at: from, message: `The Board disapproved on ${from.value}.` }];
    if (submitted === undefined) {
      if (asOf <= last || caseStanding(record) !== 'draft') return pending('submitted');
      return violated(
        record,
        `The case is not submitted again; ${spokenPeriod(period)} from the disapproval ended on ${last}.`,
        { because },
      );
    }
    const length = passed(from.value, submitted.value, period, calendar);
    if (length <= period.length) return satisfied(submitted);
    return violated(
      submitted,
      `The case was submitted again on ${submitted.value}, ${spokenPeriod({ ...period, length })} after the disapproval; ${last} would have been within ${period.length}.`,
      { because },
    );
  },
});
