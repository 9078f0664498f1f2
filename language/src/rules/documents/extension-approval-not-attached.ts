// Where more time to submit was used, OPM's approval is sent along as an attachment.
import { add } from '../../edits/edits.ts';
import { submission } from '../../facts/deadlines/qrb-case.ts';
import { isSent } from '../../facts/package.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/extension-approval-not-attached',
  title: 'Approval of the extension not attached',
  provisions: ['DOC-008'],
  on: 'QrbCase',
  why: 'The approval of an extension should be sent beside the package, as a PDF of its own, so that OPM sees why the case comes later.',
  todo: 'Attach the approval: `attachment extension-approval { format: pdf }`.',
  since: '0.1.0',
  reading:
    'The approval is expected only where the extension was used: the case was submitted later than it could have been without it.',
  bad: `vacancy Counsel2023 "DES-SES-23-031" for Counsel { closes: 2023-04-16 }

qrb-case CounselCase for C3001 {
  criterion: A
  vacancy: Counsel2023
  submitted: 2023-09-05
  «extension» { granted-until: 2023-09-15 }
}`,
  good: `vacancy Counsel2023 "DES-SES-23-031" for Counsel { closes: 2023-04-16 }

qrb-case CounselCase for C3001 {
  criterion: A
  vacancy: Counsel2023
  submitted: 2023-09-05
  extension { granted-until: 2023-09-15 }
  attachment extension-approval { format: pdf }
}`,
  appliesTo: kase => kase.extension.some(({ grantedUntil }) => grantedUntil !== undefined),
  check(kase, context) {
    const attached = kase.attachment.find(({ $subject }) => $subject?.value === 'extension-approval');
    if (attached !== undefined) return satisfied(attached);
    // An attachment that does not say what it is may be the approval.
    if (kase.$broken?.includes('attachment') || kase.attachment.some(({ $subject }) => !$subject))
      return undefined;
    if (!isSent(kase) || kase.submitted === undefined) return pending('attachment extension-approval');
    const deadline = submission.limit(kase, context);
    if (deadline === undefined || kase.submitted.value <= deadline.regular) return undefined;
    const granted = kase.extension.findLast(({ grantedUntil }) => grantedUntil !== undefined);
    return violated(
      granted ?? kase,
      `The case was submitted on ${kase.submitted.value} on the strength of an extension, and OPM’s approval of it is not attached.`,
      {
        because: [
          { at: kase.submitted, message: `Without the extension it was due by ${deadline.regular}.` },
          { at: deadline.from, message: 'The time is counted from this closing date.' },
        ],
        fixes: [
          suggestion('Attach the approval', add(kase, 'attachment extension-approval { format: pdf }')),
        ],
      },
    );
  },
});
