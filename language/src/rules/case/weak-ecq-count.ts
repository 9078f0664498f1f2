// Under criterion C one or two ECQs are weak, and the case names them.
import { add } from '../../edits/edits.ts';
import { caseStanding } from '../../facts/case-standing.ts';
import { distinct, ecqStandings, withoutMajority } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/weak-ecq-count',
  title: 'Not one or two weak ECQs',
  provisions: ['QCS-005'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'Criterion C is for candidates who lack demonstrated experience in one or {weak-ecqs-most} Executive Core Qualifications; the memo and the development plan are about these.',
  todo: 'Name the one or {weak-ecqs-most} ECQs that need development, or choose another criterion.',
  figures: ['weak-ecqs-least', 'weak-ecqs-most'],
  since: '0.1.0',
  reading:
    'That a submitted case does not name them is a warning, since its documents may; too many of them are an error at any time.',
  bad: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  weak-ecqs: «[results-driven, business-acumen, building-coalitions]»
}`,
  good: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  weak-ecqs: [business-acumen, building-coalitions]
}`,
  appliesTo: ({ criterion, withdrawn }) => criterion?.value === 'C' && withdrawn === undefined,
  check(record, { law }) {
    const [least, most] = [law.figure('weak-ecqs-least'), law.figure('weak-ecqs-most')];
    if (record.weakEcqs !== undefined) {
      const weak = distinct(record.weakEcqs.items);
      if (weak.length >= least && weak.length <= most) return satisfied(record.weakEcqs);
      return violated(
        record.weakEcqs,
        `The case names ${weak.length} weak ECQs; criterion C is for ${least} to ${most}.`,
        { because: [{ at: record.criterion, message: 'The case is under criterion C.' }] },
      );
    }
    const standing = caseStanding(record);
    if (standing === 'draft' || standing === 'disapproved') return pending('weak-ecqs');
    if (record.$broken !== undefined) return undefined;
    const shown = withoutMajority(ecqStandings(record, law) ?? []);
    return violated(
      record,
      'The case is under criterion C, but does not say in which ECQs the candidate needs development.',
      {
        because: [{ at: record.criterion, message: 'The case is under criterion C.' }],
        fixes: [
          shown.length >= least && shown.length <= most
            ? suggestion(`Name ${andWords(shown)}`, add(record, `weak-ecqs: [${shown.join(', ')}]`))
            : undefined,
        ],
        severity: 'warning',
      },
    );
  },
});
