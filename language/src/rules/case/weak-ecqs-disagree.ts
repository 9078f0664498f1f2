// Case, memo, development plan and evidence name the same ECQs as weak.
import { set } from '../../edits/edits.ts';
import { type CaseStanding, caseStanding } from '../../facts/case-standing.ts';
import { distinct, type EcqStanding, ecqStandings, withoutMajority } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import type { Law } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];
type WeakEcqs = NonNullable<QrbCase['weakEcqs']>;
type CaseDocument = QrbCase['document'][number];

/** The documents that deal with the weak ECQs, and how a message calls them. */
const SPOKEN: Readonly<Record<string, string>> = {
  'special-qualities-memo': 'memo on special and unique qualities',
  idp: 'development plan',
};

export default rule({
  id: 'case/weak-ecqs-disagree',
  title: 'Weak ECQs that do not agree',
  provisions: ['QOC-003', 'QCS-005'],
  on: 'QrbCase',
  needs: ['criterion', 'weakEcqs'],
  why: 'To approve under criterion C the Board expects that the memo on special and unique qualities and the development plan clearly deal with each ECQ that is still weak.',
  todo: 'Name the same ECQs in the case, the memo and the development plan, and let them be those without a majority of their competencies.',
  since: '0.1.0',
  reading:
    'The weak ECQs are those without a majority of their competencies. A weak ECQ that the memo or the plan leaves out is an error; one that they name beyond the weak ones is a warning. One that the evidence shows to be weak and that the case does not name is a warning once the case is submitted, an error once it is approved.',
  bad: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  weak-ecqs: [business-acumen, building-coalitions]
  document special-qualities-memo { ecqs: [business-acumen, building-coalitions] }
  document idp { ecqs: «[business-acumen]» }
}`,
  good: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  weak-ecqs: [business-acumen, building-coalitions]
  document special-qualities-memo { ecqs: [business-acumen, building-coalitions] }
  document idp { ecqs: [business-acumen, building-coalitions] }
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record, { law }) {
    const standing = caseStanding(record);
    if (standing === 'disapproved' || standing === 'withdrawn') return undefined;
    const found = [
      ...record.document.flatMap(document => againstDocument(document, record.weakEcqs)),
      ...againstEvidence(record, record.weakEcqs, standing, law),
    ];
    return found.length > 0 ? found : satisfied(record.weakEcqs);
  },
});

function againstDocument({ $subject, ecqs }: CaseDocument, weakEcqs: WeakEcqs): Verdict[] {
  const spoken = SPOKEN[$subject?.value ?? ''];
  if (ecqs === undefined || spoken === undefined) return [];
  const weak = distinct(weakEcqs.items);
  const named = distinct(ecqs.items);
  const missing = weak.filter(ecq => !named.includes(ecq));
  const more = named.filter(ecq => !weak.includes(ecq));
  if (missing.length === 0 && more.length === 0) return [];
  return [
    violated(
      ecqs,
      missing.length > 0
        ? `The ${spoken} does not deal with ${andWords(missing)}, which the case names as weak.`
        : `The ${spoken} deals with ${andWords(more)}, which the case does not name as weak.`,
      {
        because: [{ at: weakEcqs, message: `The case names ${andWords(weak)} as weak.` }],
        fixes: [suggestion(`Write ${andWords(weak)}, as the case does`, set(ecqs, `[${weak.join(', ')}]`))],
        ...(missing.length === 0 && { severity: 'warning' as const }),
      },
    ),
  ];
}

/** Too many weak ECQs, or none, are told by the rules on what criterion C leaves room for. */
function againstEvidence(record: QrbCase, weakEcqs: WeakEcqs, standing: CaseStanding, law: Law): Verdict[] {
  const ecqs = ecqStandings(record, law);
  if (ecqs === undefined || standing === 'draft') return [];
  const weak = withoutMajority(ecqs);
  const named: string[] = distinct(weakEcqs.items);
  const most = law.figure('weak-ecqs-most');
  if (weak.length === 0 || weak.length > most || named.length > most) return [];
  const fix = documentsAgree(record, weak)
    ? suggestion(`Name ${andWords(weak)}, as the evidence shows`, set(weakEcqs, `[${weak.join(', ')}]`))
    : undefined;
  const unnamed = ecqs.filter(({ ecq, hasMajority }) => !hasMajority && !named.includes(ecq));
  const strong = ecqs.filter(({ ecq, hasMajority }) => hasMajority && named.includes(ecq));
  return [
    ...unnamed.map(one =>
      violated(weakEcqs, `The case does not name \`${one.ecq}\` as weak, but shows ${shownOf(one)}.`, {
        because: one.blocks.map(block => ({ at: block, message: `It shows ${shownOf(one)}.` })),
        fixes: [fix],
        ...(standing === 'submitted' && { severity: 'warning' as const }),
      }),
    ),
    ...strong.map(one =>
      violated(
        weakEcqs.items.find(({ value }) => value === one.ecq) ?? weakEcqs,
        `The case names \`${one.ecq}\` as weak, but shows ${shownOf(one)}, which are a majority.`,
        {
          because: one.blocks.map(block => ({ at: block, message: `It shows ${shownOf(one)}.` })),
          fixes: [fix],
          severity: 'warning',
        },
      ),
    ),
  ];
}

const shownOf = ({ shown, of }: EcqStanding): string =>
  `${shown.length === 0 ? 'none' : shown.length} of its ${of} competencies`;

/** Whether no document names other ECQs, so that the case alone is to be corrected. */
const documentsAgree = (record: QrbCase, weak: readonly string[]): boolean =>
  record.document.every(({ $subject, ecqs }) => {
    if (ecqs === undefined || SPOKEN[$subject?.value ?? ''] === undefined) return true;
    const named: string[] = distinct(ecqs.items);
    return named.length === weak.length && weak.every(ecq => named.includes(ecq));
  });
