// The memo of a criterion C case addresses its four topics.
import { add, set } from '../../edits/edits.ts';
import { isSent } from '../../facts/package.ts';
import { andWords } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/memo-topics-missing',
  title: 'Topic missing from the memo on special and unique qualities',
  provisions: ['DOC-017', 'DOC-018', 'DOC-019', 'DOC-020'],
  on: 'CaseDocument',
  why: 'Under criterion C the memo tells the Board why the candidate is special or unique, why a better choice than others, in which one or {weak-ecqs-most} Executive Core Qualifications still weak, and how these are acquired within {criterion-c-plan-months} months.',
  todo: 'Address the topic in the memo, and name it under `addresses`.',
  figures: ['weak-ecqs-most', 'criterion-c-plan-months'],
  since: '0.1.0',
  reading:
    'The memo may refer to the development plan for how the competence is acquired, but it has to say so. Where the file does not say at all what the memo addresses, that is a warning.',
  bad: `qrb-case Counsel for C3001 {
  criterion: C
  submitted: 2023-11-14
  document special-qualities-memo { addresses: «[special-or-unique, weak-ecqs, how-acquired]» }
}`,
  good: `qrb-case Counsel for C3001 {
  criterion: C
  submitted: 2023-11-14
  document special-qualities-memo { addresses: [special-or-unique, superior-choice, weak-ecqs, how-acquired] }
}`,
  appliesTo: (document, { owner }) =>
    document.$subject?.value === 'special-qualities-memo' && owner('QrbCase')?.criterion?.value === 'C',
  check(document, { law, owner }) {
    const kase = owner('QrbCase');
    if (kase === undefined || document.$broken?.includes('addresses')) return undefined;
    const topics = Object.keys(law.list('memo-topics'));
    const all = `[${topics.join(', ')}]`;
    const { addresses } = document;
    const missing = topics.filter(topic => !addresses?.items.some(({ value }) => value === topic));
    if (missing.length === 0) return satisfied(addresses);
    if (!isSent(kase)) return pending(`addresses: ${missing.join(', ')}`);
    if (addresses === undefined)
      return violated(document, 'The file does not say which topics the memo addresses.', {
        severity: 'warning',
        fixes: [suggestion('Say that the memo addresses all of them', add(document, `addresses: ${all}`))],
      });
    return violated(addresses, `The memo does not address ${andWords(missing)}.`, {
      because: [{ at: kase.submitted, message: 'The case was submitted on this day.' }],
      fixes: [suggestion('Say that the memo addresses all of them', set(addresses, all))],
    });
  },
});
