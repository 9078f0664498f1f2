// A further document for which OPM asked is sent.
import { add } from '../../edits/edits.ts';
import { caseStanding } from '../../facts/case-standing.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/asked-for-not-sent',
  title: 'Document for which OPM asked not sent',
  provisions: ['DOC-015'],
  severity: 'warning',
  on: 'OpmRequest',
  needs: ['asked'],
  why: 'OPM can ask for further documents in a criterion B case; without them the Board does not take it up.',
  todo: 'Send the document as an attachment, and give the day under `sent`.',
  since: '0.1.0',
  reading:
    'No time is set for it, so it is told from the day after OPM asked. An attached additional document answers it.',
  bad: `qrb-case C2044Case for C2044 {
  criterion: B
  «opm-request "A second mentor evaluation"» { asked: 2024-09-10 }
}`,
  good: `qrb-case C2044Case for C2044 {
  criterion: B
  opm-request "A second mentor evaluation" {
    asked: 2024-09-10
    sent: 2024-09-13
  }
}`,
  appliesTo: (_, { owner }) => {
    const record = owner('QrbCase');
    return record !== undefined && caseStanding(record) !== 'withdrawn';
  },
  check(request, { asOf, owner }) {
    const { asked, sent, $label } = request;
    if (sent !== undefined && !isNothing(sent)) return satisfied(sent);
    if (request.$broken !== undefined) return undefined;
    const record = owner('QrbCase');
    const attached = record?.attachment.find(({ $subject }) => $subject?.value === 'additional-document');
    if (attached !== undefined && sent === undefined) return satisfied(attached);
    if (asOf <= asked.value) return pending('sent');
    const what = $label === undefined ? 'a further document' : `“${$label.value}”`;
    return violated(
      sent ?? request,
      `OPM asked for ${what} on ${asked.value}, and ${isNothing(sent) ? 'it was not sent' : 'the file does not say that it was sent'}.`,
      {
        because: [{ at: asked, message: 'OPM asked on this day.' }],
        fixes:
          record === undefined || sent !== undefined
            ? []
            : [
                suggestion(
                  'Say that it is attached',
                  add(record, 'attachment additional-document { format: pdf }'),
                ),
              ],
      },
    );
  },
});
