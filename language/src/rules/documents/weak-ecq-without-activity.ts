// The development plan of criterion C has an activity for each weak ECQ, with the competencies that it develops.
import { add } from '../../edits/edits.ts';
import { distinct } from '../../facts/ecqs.ts';
import { isSent } from '../../facts/package.ts';
import { andWords } from '../../facts/wording.ts';
import type { Law } from '../../law/law.ts';
import { isBroken } from '../../model/blocks.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];
type CaseDocument = QrbCase['document'][number];

export default rule({
  id: 'documents/weak-ecq-without-activity',
  title: 'Weak ECQ for which the development plan has no activity',
  provisions: ['DOC-021'],
  on: 'CaseDocument',
  why: 'The development plan of criterion C lays out how the candidate gains executive experience in the weak Executive Core Qualifications and their competencies.',
  todo: 'Plan an activity for each weak Executive Core Qualification, and name the competencies that it develops.',
  since: '0.1.0',
  reading:
    'A plan of which the file tells no activities, or not of each what it develops, is not judged. An activity that names no competencies is a warning. The fix proposes the competencies that the case does not show yet.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  weak-ecqs: [business-acumen, building-coalitions]
  «document idp» {
    activity "A rotation in the budget office" {
      ecqs: [business-acumen]
      competencies: [financial-management]
    }
  }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  weak-ecqs: [business-acumen, building-coalitions]
  document idp {
    activity "A rotation in the budget office" {
      ecqs: [business-acumen]
      competencies: [financial-management]
    }
    activity "A seat in the interagency council" {
      ecqs: [building-coalitions]
      competencies: [partnering]
    }
  }
}`,
  appliesTo: (document, { owner }) =>
    document.$subject?.value === 'idp' && owner('QrbCase')?.criterion?.value === 'C',
  check(document, { law, owner }) {
    const record = owner('QrbCase');
    const weakEcqs = record?.weakEcqs ?? document.ecqs;
    if (record === undefined || weakEcqs === undefined || document.activity.length === 0) return undefined;
    if (isBroken(document)) return undefined;
    if (!isSent(record)) return pending('activity');
    const found = document.activity.flatMap(activity =>
      activity.ecqs !== undefined && activity.competencies === undefined
        ? [
            violated(activity, 'The activity names no competencies that it develops.', {
              severity: 'warning',
            }),
          ]
        : [],
    );
    if (document.activity.every(({ ecqs }) => ecqs !== undefined)) {
      const developed = document.activity.flatMap(({ ecqs }) => ecqs?.items ?? []).map(({ value }) => value);
      const left = distinct(weakEcqs.items).filter(ecq => !developed.includes(ecq));
      if (left.length > 0) found.push(without(left, document, record, law));
    }
    return found.length > 0 ? found : satisfied(document);
  },
});

function without(left: readonly string[], plan: CaseDocument, record: QrbCase, law: Law): Verdict {
  const activities = left.map(ecq => {
    const shown = record.ecq
      .filter(({ $subject }) => $subject?.value === ecq)
      .flatMap(({ shows }) => shows?.items ?? []);
    const own = law.competenciesOf(ecq);
    const missing = own.filter(competency => !shown.some(({ value }) => value === competency));
    const developed = missing.length > 0 ? missing : own;
    return `activity {\n  ecqs: [${ecq}]\n  competencies: [${developed.join(', ')}]\n}`;
  });
  return violated(plan, `The development plan has no activity for ${andWords(left)}.`, {
    because: [{ at: record.weakEcqs, message: 'These are the weak Executive Core Qualifications.' }],
    fixes: [suggestion(`Plan an activity for ${andWords(left)}`, add(plan, activities.join('\n')))],
  });
}
