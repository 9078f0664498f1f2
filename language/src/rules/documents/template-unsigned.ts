// The appointing authority or the chair of the Executive Resources Board signs the QRB template.
import { add, set } from '../../edits/edits.ts';
import { isSent } from '../../facts/package.ts';
import { mayAppoint } from '../../facts/selection.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/template-unsigned',
  title: 'QRB template without the right signature',
  provisions: ['QSB-010'],
  on: 'CaseDocument',
  why: 'The appointing authority or the chair of the Executive Resources Board signs the QRB template and answers for what it says.',
  todo: 'Have one of them sign it, and name that official under `signed-by`.',
  since: '0.1.0',
  reading:
    'Whether the head of the agency, an acting head, a deputy, a chief of staff or a designee holds the power to appoint is not said by the title: a warning. So is a template of which the file does not tell who signed it; `signed-by: none` says that nobody did.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  document qrb-template { signed-by: «selecting-official» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  document qrb-template { signed-by: erb-chair }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'qrb-template',
  check(document, { law, owner }) {
    const record = owner('QrbCase');
    const { signedBy } = document;
    if (record === undefined || document.$broken?.includes('signedBy')) return undefined;
    const signers = Object.keys(law.list('template-signers')).filter(word => word !== 'appointing-official');
    if (signedBy === undefined || isNothing(signedBy)) {
      if (!isSent(record)) return pending('signed-by');
      const because = [{ at: record.submitted, message: 'The case was submitted on this day.' }];
      if (isNothing(signedBy)) return violated(signedBy, 'The template is not signed.', { because });
      return violated(document, 'The file does not say who signed the template.', {
        severity: 'warning',
        because,
        fixes: signers.map(word =>
          suggestion(`Add \`signed-by: ${word}\``, add(document, `signed-by: ${word}`)),
        ),
      });
    }
    if (Object.hasOwn(law.list('template-signers'), signedBy.value)) return satisfied(signedBy);
    return violated(
      signedBy,
      `The template is signed by \`${signedBy.value}\`; the appointing authority or the chair of the Executive Resources Board signs it.`,
      {
        ...(mayAppoint(signedBy.value) && { severity: 'warning' as const }),
        fixes: signers.map(word => suggestion(`Write \`${word}\``, set(signedBy, word))),
      },
    );
  },
});
