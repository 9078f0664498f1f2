// The memo of a criterion C case is written by the selecting official or someone above.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

/** The order upward; who is not in it stands below. */
const HIGH_ENOUGH = ['selecting-official', 'appointing-authority', 'agency-head'];

export default rule({
  id: 'documents/memo-author-too-low',
  title: 'Memo written below the selecting official',
  provisions: ['DOC-016'],
  on: 'CaseDocument',
  needs: ['author'],
  why: 'The official who chose the candidate, or someone above, tells the Board what is special or unique about the candidate.',
  todo: 'Have the selecting official, the appointing authority or the head of the agency write the memo.',
  since: '0.1.0',
  bad: `qrb-case Counsel for C3001 {
  criterion: C
  document special-qualities-memo { author: «er-staff» }
}`,
  good: `qrb-case Counsel for C3001 {
  criterion: C
  document special-qualities-memo { author: selecting-official }
}`,
  appliesTo: (document, { owner }) =>
    document.$subject?.value === 'special-qualities-memo' && owner('QrbCase')?.criterion?.value === 'C',
  check({ author }) {
    if (HIGH_ENOUGH.includes(author.value)) return satisfied(author);
    return violated(
      author,
      `The memo is written by \`${author.value}\`; the selecting official or someone above writes it.`,
      { fixes: HIGH_ENOUGH.map(word => suggestion(`Write \`${word}\``, set(author, word))) },
    );
  },
});
