// The package that the Board reads: which documents belong into it, in which order, and whether it has been sent.

import type { DocumentList } from '../law/edition.ts';
import type { Law } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import { caseStanding } from './case-standing.ts';

type Case = Records['QrbCase'];
type CaseDocument = Case['document'][number];

/** The documents of the case's criterion and method (DOC-009 to DOC-013); nothing while one of these is not known. */
export function documentList(kase: Case, law: Law): DocumentList | undefined {
  const { criterion, method } = kase;
  return criterion && method && law.documentsFor(criterion.value, method.value);
}

/** Whether the package has been sent, so that its contents are due; a withdrawn case owes nothing. */
export const isSent = (kase: Case): boolean => {
  const standing = caseStanding(kase);
  return standing !== 'draft' && standing !== 'withdrawn';
};

/** The steps of a list that a document can fill: an ECQ narrative may stand in at more than one (QSB-014). */
export const stepsOf = ({ documents }: DocumentList, { $subject }: CaseDocument): number[] =>
  documents.flatMap((step, i) => ($subject !== undefined && step.includes($subject.value) ? [i] : []));

/** The documents that the list names, each with the step at which it stands (DOC-005). */
export interface Standing {
  readonly document: CaseDocument;
  readonly step: number;
  /** The document before it that belongs behind it. */
  readonly after?: CaseDocument;
}

/** The listed documents as they stand: each takes the earliest step that is not behind the one before it. */
export function standings(list: DocumentList, documents: readonly CaseDocument[]): Standing[] {
  const found: Standing[] = [];
  let furthest: Standing | undefined;
  for (const document of documents) {
    const steps = stepsOf(list, document);
    const [first] = steps;
    if (first === undefined) continue;
    const reached: number = furthest?.step ?? 0;
    const fitting = steps.find(step => step >= reached);
    const standing: Standing =
      fitting === undefined && furthest !== undefined
        ? { document, step: first, after: furthest.document }
        : { document, step: fitting ?? first };
    found.push(standing);
    if (fitting !== undefined) furthest = standing;
  }
  return found;
}
