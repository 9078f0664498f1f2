// The package holds the listed documents and no others.
import { add, remove } from '../../edits/edits.ts';
import { documentList, stepsOf } from '../../facts/package.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/not-listed',
  title: 'Document that does not belong into the package',
  provisions: ['DOC-007', 'DOC-008'],
  on: 'CaseDocument',
  why: 'The Board receives the documents that are listed for the criterion and the submission method, and nothing else; what is sent beyond them should be a separate attachment.',
  todo: 'Send it as a separate PDF attachment, or leave it out.',
  since: '0.1.0',
  bad: `qrb-case Fleet for C1027 {
  criterion: A
  method: qrb-template
  document vacancy-announcement
  document resume
  document qrb-template
  «document idp»
}`,
  good: `qrb-case Fleet for C1027 {
  criterion: A
  method: qrb-template
  document vacancy-announcement
  document resume
  document qrb-template
  attachment additional-document { format: pdf }
}`,
  check(document, { law, owner }) {
    const kase = owner('QrbCase');
    const list = kase && documentList(kase, law);
    if (kase === undefined || list === undefined || document.$subject === undefined) return undefined;
    if (stepsOf(list, document).length > 0) return satisfied(document);
    return violated(
      document,
      `The \`${document.$subject.value}\` is not among the documents of criterion ${list.criterion} with the method \`${kase.method?.value}\`.`,
      {
        because: [
          { at: kase.criterion, message: 'The list goes by this criterion.' },
          { at: kase.method, message: 'And by this method.' },
        ],
        fixes: [
          suggestion(
            'Send it as a separate attachment',
            remove(document),
            add(kase, 'attachment additional-document'),
          ),
          suggestion('Remove it from the package', remove(document)),
        ],
      },
    );
  },
});
