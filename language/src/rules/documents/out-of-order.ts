// The documents of the package stand in the order of the list.
import { arrange } from '../../edits/edits.ts';
import { documentList, standings } from '../../facts/package.ts';
import type { DocumentList } from '../../law/edition.ts';
import { rule, safeFix, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'documents/out-of-order',
  title: 'Documents out of order',
  provisions: ['DOC-005'],
  on: 'QrbCase',
  needs: ['criterion', 'method'],
  why: 'The members of the Board read the documents one after the other, in the order in which they are listed for the criterion and the submission method.',
  todo: 'Put the documents into the order of the list, here and in the file that is sent.',
  since: '0.1.0',
  reading:
    'A document that is missing or that is not listed does not disturb the order. An ECQ narrative may stand where the accomplishment record stands or where the template does.',
  bad: `qrb-case Fleet for C1027 {
  criterion: A
  method: qrb-template
  document resume
  «document vacancy-announcement»
  document qrb-template
}`,
  good: `qrb-case Fleet for C1027 {
  criterion: A
  method: qrb-template
  document vacancy-announcement
  document resume
  document qrb-template
}`,
  check(kase, { law }) {
    const list = documentList(kase, law);
    if (list === undefined) return undefined;
    const standing = standings(list, kase.document);
    const misplaced = standing.find(({ after }) => after !== undefined);
    if (misplaced === undefined)
      return standing.length > 1 ? satisfied(standing.at(-1)?.document) : undefined;
    const { document, after } = misplaced;
    const [first, ...rest] = standing.toSorted((a, b) => a.step - b.step).map(each => each.document);
    const [one, other] = [document, after].map(each => `\`${each?.$subject?.value}\``);
    return violated(
      document,
      `The ${one} stands behind the ${other} and belongs before it: the order is ${order(list)}.`,
      {
        because: [{ at: after, message: 'This document belongs behind it.' }],
        fixes: [first && safeFix('Sort the documents', arrange(first, ...rest))],
      },
    );
  },
});

/** The steps of a list in words. */
const order = ({ documents }: DocumentList): string =>
  documents.map(kinds => kinds.map(kind => `\`${kind}\``).join(' or ')).join(', ');
