// What is sent beside the package is sent as PDF.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/attachment-not-pdf',
  title: 'Attachment that is no PDF',
  provisions: ['DOC-008'],
  on: 'Attachment',
  needs: ['format'],
  why: 'Further documents, and approvals of an extension, should be sent as separate PDF attachments.',
  todo: 'Send the attachment as a PDF.',
  since: '0.1.0',
  bad: `qrb-case Fleet for C1027 {
  attachment extension-approval { format: «other» }
}`,
  good: `qrb-case Fleet for C1027 {
  attachment extension-approval { format: pdf }
}`,
  check({ format, $subject }) {
    if (format.value === 'pdf') return satisfied(format);
    const what = $subject === undefined ? 'attachment' : `\`${$subject.value}\``;
    return violated(format, `The ${what} is not sent as a PDF.`, {
      fixes: [suggestion('Send it as a PDF', set(format, 'pdf'))],
    });
  },
});
