// Only who is certified under criterion B receives a printed certificate.
import { add, remove } from '../../edits/edits.ts';
import { fittingCertificate } from '../../facts/certificate.ts';
import { certifiedOn } from '../../facts/certification.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/certificate-by-criterion',
  title: 'Certificate under another criterion, or none under criterion B',
  provisions: ['QCT-004'],
  on: 'Certification',
  why: 'A printed certificate is for candidates certified under criterion B; they show it when they apply. Under criteria A and C the appointment follows at once.',
  todo: 'Leave the certificate out under criteria A and C; under criterion B record its wording.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  certification {
    certified: 2024-07-12
    certificate: «without-further-competition»
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  certification { certified: 2024-07-12 }
}`,
  check(certification, { asOf, law, owner, world }) {
    const record = owner('QrbCase');
    const criterion = record?.criterion;
    const { certificate } = certification;
    if (record === undefined || criterion === undefined) return undefined;
    const because = [{ at: criterion, message: 'This is the criterion of the case.' }];
    if (criterion.value !== 'B') {
      if (certificate === undefined || isNothing(certificate)) return satisfied(certification);
      return violated(
        certificate,
        `A certificate is recorded for a case under criterion ${criterion.value}; certificates are for criterion B.`,
        { because, fixes: [suggestion('Remove the certificate', remove(certificate))] },
      );
    }
    if (certificate !== undefined && !isNothing(certificate)) return satisfied(certificate);
    const certified = certifiedOn(record);
    if (certification.$broken !== undefined) return undefined;
    if (certified === undefined || asOf <= certified.value) return pending('certificate');
    const fitting = fittingCertificate(record, world, law)?.wording;
    const words = fitting === undefined ? Object.keys(law.list('certificates')) : [fitting];
    return violated(
      certificate ?? certification,
      `The candidate was certified under criterion B on ${certified.value}, and ${isNothing(certificate) ? 'received no certificate' : 'the file tells no certificate'}.`,
      {
        because,
        ...(certificate === undefined && {
          fixes: words.map(word =>
            suggestion(`Add \`certificate: ${word}\``, add(certification, `certificate: ${word}`)),
          ),
        }),
      },
    );
  },
});
