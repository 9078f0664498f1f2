// The memo of a criterion C case is written by the selecting official or someone above.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

/** Officials who stand below the selecting official, or outside the agency. Of others the title does not tell. */
const TOO_LOW: ReadonlySet<string> = new Set([
  'er-staff',
  'rating-panel',
  'candidate',
  'opm',
  'executive-office',
]);

export default rule({
  id: 'documents/memo-author-too-low',
  title: 'Memo written below the selecting official',
  provisions: ['DOC-016'],
  on: 'CaseDocument',
  needs: ['author'],
  why: 'The official who chose the candidate, or someone above, tells the Board what is special or unique about the candidate.',
  todo: 'Have the selecting official, the appointing authority or the head of the agency write the memo.',
  since: '0.1.0',
  reading:
    'Only who surely stands below the selecting official, or outside the agency, is an error; of a chief of staff or a designee, for one, the title does not tell.',
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
  check({ author }, { law }) {
    const authors = law.list('memo-authors');
    if (Object.hasOwn(authors, author.value)) return satisfied(author);
    if (!TOO_LOW.has(author.value)) return undefined;
    return violated(
      author,
      `The memo is written by \`${author.value}\`; the selecting official or someone above writes it.`,
      { fixes: Object.keys(authors).map(word => suggestion(`Write \`${word}\``, set(author, word))) },
    );
  },
});
