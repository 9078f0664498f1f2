// The development plan in a criterion B or C case is signed.
import { isSent } from '../../facts/package.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'documents/idp-unsigned',
  title: 'Development plan not signed',
  provisions: ['DOC-014'],
  on: 'CaseDocument',
  why: 'A case under criterion B or C contains a signed development plan.',
  todo: 'Have the development plan signed, and give the day as `signed`; `signed: none` says that it is not.',
  since: '0.1.0',
  reading:
    'Who signs is not said, so any signature counts, also one that the program records for the participant. Where the file does not tell, and where the plan was signed after the case was submitted, that is a warning.',
  bad: `qrb-case Counsel for C3001 {
  criterion: C
  submitted: 2023-11-14
  document idp {
    months: 12
    signed: «none»
  }
}`,
  good: `qrb-case Counsel for C3001 {
  criterion: C
  submitted: 2023-11-14
  document idp {
    months: 12
    signed: 2023-10-30
  }
}`,
  appliesTo(document, { owner }) {
    const criterion = owner('QrbCase')?.criterion?.value;
    return document.$subject?.value === 'idp' && (criterion === 'B' || criterion === 'C');
  },
  check(document, { owner, world }) {
    const kase = owner('QrbCase');
    if (kase === undefined) return undefined;
    const { signed, signedBy } = document;
    const because = [{ at: kase.submitted, message: 'The case was submitted on this day.' }];
    const unsigned = [signed, signedBy].find(isNothing);
    if (unsigned !== undefined) {
      if (!isSent(kase)) return pending('signed');
      return violated(unsigned, 'The development plan is not signed.', { because });
    }
    if (signed !== undefined && !isNothing(signed)) {
      if (kase.submitted === undefined || signed.value <= kase.submitted.value) return satisfied(signed);
      return violated(
        signed,
        `The development plan was signed on ${signed.value}, after the case was submitted on ${kase.submitted.value}.`,
        { severity: 'warning', because },
      );
    }
    if (document.$broken?.includes('signed')) return undefined;
    const recorded = world
      .find('Program', kase.program)
      ?.participation.find(({ $about }) => $about?.ref === kase.$about?.ref)?.idpSigned;
    if (signedBy !== undefined || recorded !== undefined) return satisfied(signedBy ?? recorded);
    if (!isSent(kase)) return pending('signed');
    return violated(document, 'It is not recorded whether the development plan is signed.', {
      severity: 'warning',
      because,
    });
  },
});
