// The package holds every document that the list for its criterion and method names.
import { add, type Edit, insert } from '../../edits/edits.ts';
import { documentList, isSent, standings, stepsOf } from '../../facts/package.ts';
import type { DocumentList } from '../../law/edition.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'documents/missing',
  title: 'Document missing from the package',
  provisions: [
    'DOC-009',
    'DOC-010',
    'DOC-011',
    'DOC-012',
    'DOC-013',
    'QSB-001',
    'QSB-002',
    'QSB-004',
    'QSB-012',
    'QSB-014',
    'QSB-015',
    'QDS-006',
  ],
  on: 'QrbCase',
  needs: ['criterion', 'method'],
  why: 'The Board reads the documents that are listed for the criterion and the submission method of a case, and sees nothing else; without one of them the case is not complete.',
  todo: 'Add the document to the package; an ECQ narrative may stand in for a QRB template and for an accomplishment record.',
  since: '0.1.0',
  reading:
    'The list for an accomplishment record leaves the vacancy announcement out, and a general provision requires it of criteria A and C: where it alone is missing there, that is a warning. For criteria B and C no accomplishment record is listed, so a template or a narrative is asked for under that method too.',
  bad: `«qrb-case Fleet for C1027» {
  criterion: A
  method: qrb-template
  submitted: 2024-06-10
  document vacancy-announcement
  document qrb-template
}`,
  good: `qrb-case Fleet for C1027 {
  criterion: A
  method: qrb-template
  submitted: 2024-06-10
  document vacancy-announcement
  document resume
  document qrb-template
}`,
  appliesTo: kase => kase.withdrawn === undefined,
  check(kase, { law }) {
    const list = documentList(kase, law);
    // A document that could not be read, or that does not say what it is, may be the one that is missing.
    if (list === undefined || kase.$broken?.includes('document')) return undefined;
    if (kase.document.some(({ $subject }) => $subject === undefined)) return undefined;
    return list.documents.map((kinds, step): Verdict => {
      const named = kinds.map(kind => `\`${kind}\``).join(' or ');
      const part = { item: `the document ${named}`, provisions: [list.provision as ProvisionId] };
      const given = kase.document.find(document => stepsOf(list, document).includes(step));
      if (given !== undefined) return satisfied(given, part);
      if (!isSent(kase)) return pending(`document ${kinds.join(' or ')}`, part);
      const elsewhere = kinds.map(kind => list.requiredElsewhere?.[kind]).find(id => id !== undefined);
      const under = `criterion ${kase.criterion.value} with the method \`${kase.method.value}\``;
      return violated(
        kase,
        elsewhere !== undefined
          ? `The package of ${under} has no ${named}: the list of this method leaves it out, and the general provision for the criterion requires it.`
          : `The package of ${under} has no ${named}.`,
        {
          because: [{ at: kase.submitted, message: 'The case was submitted on this day.' }],
          fixes: kinds.map(kind =>
            suggestion(`Add \`document ${kind}\``, addition(kase, list, step, `document ${kind}`)),
          ),
          ...(elsewhere === undefined
            ? { provisions: [list.provision as ProvisionId, ...besides(kinds, kase)] }
            : { provisions: [list.provision as ProvisionId, elsewhere as ProvisionId], severity: 'warning' }),
        },
      );
    });
  },
});

/** What asks for a document beside the list. */
function besides(kinds: readonly string[], { method, resubmissionOf }: Records['QrbCase']): ProvisionId[] {
  if (kinds.includes('resume')) return ['QSB-002', 'QSB-015'];
  if (kinds.includes('idp') || kinds.includes('special-qualities-memo'))
    return resubmissionOf === undefined ? [] : ['QDS-006'];
  if (kinds.length === 1) return ['QSB-015'];
  const withRecord = method?.value === 'accomplishment-record' && kinds.includes('qrb-template');
  return [...(withRecord ? (['QSB-012'] as const) : (['QSB-004'] as const)), 'QSB-014', 'QSB-015'];
}

/** Adds the document where the list puts it, before the first that comes later. */
function addition(kase: Records['QrbCase'], list: DocumentList, step: number, text: string): Edit {
  const standing = standings(list, kase.document);
  const later = standing.find(other => other.step > step);
  if (later !== undefined) return insert('before', later.document, text);
  const last = standing.at(-1);
  return last === undefined ? add(kase, text) : insert('after', last.document, text);
}
