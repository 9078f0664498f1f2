// A printed certificate has the wording that fits how widely the program was open.
import { set } from '../../edits/edits.ts';
import { fittingCertificate } from '../../facts/certificate.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/certificate-of-other-program',
  title: 'Certificate that does not fit the program',
  provisions: ['QCT-005', 'QCT-006'],
  on: 'Certification',
  needs: ['certificate'],
  why: 'The certificate that spares its holder another competition belongs to graduates of programs that were open to all groups within the civil service at least; graduates of a program that was open to one agency alone compete for their first appointment.',
  todo: 'Have the certificate issued in the other wording.',
  since: '0.1.0',
  reading:
    'How widely the program was open is read from the announcement of the entry into it: the one for which the candidate applied, or else all of them where they agree.',
  bad: `vacancy Entry2008 "DES-CDP-08-001" for DESCDP { area-of-consideration: agency }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  certification { certificate: «without-further-competition» }
}`,
  good: `vacancy Entry2008 "DES-CDP-08-001" for DESCDP { area-of-consideration: agency }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  certification { certificate: after-competition }
}`,
  appliesTo: (_, { owner }) => owner('QrbCase')?.criterion?.value === 'B',
  check({ certificate }, { law, owner, world }) {
    const record = owner('QrbCase');
    const fitting = record && fittingCertificate(record, world, law);
    if (isNothing(certificate) || fitting === undefined) return undefined;
    const { area, wording } = fitting;
    if (certificate.value === wording) return satisfied(certificate);
    return violated(
      certificate,
      `The certificate is \`${certificate.value}\`, and the program was open to \`${area.value}\`: graduates of such a program receive \`${wording}\`.`,
      {
        provisions: [wording === 'after-competition' ? 'QCT-005' : 'QCT-006'],
        because: [{ at: area, message: 'The entry into the program was announced so.' }],
        fixes: [suggestion(`Write \`${wording}\``, set(certificate, wording))],
      },
    );
  },
});
