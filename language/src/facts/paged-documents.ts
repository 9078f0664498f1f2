// Documents of which the pages are known: those of applications, and those of a case before the Board.
import type { AnyRecord, Placed, Records } from '../model/record.ts';

/** The pages of each document of a kind in a declaration. An application held ineligible has been dealt with. */
export function pagesOf(
  declaration: AnyRecord,
  kind: 'ecq-narrative' | 'accomplishment-record',
): readonly Placed<number>[] {
  return documentsIn(declaration).flatMap(({ $subject, pages }) =>
    $subject?.value === kind && pages !== undefined ? pages : [],
  );
}

type PagedDocument = Pick<AnyRecord, '$subject'> & { readonly pages?: Placed<number> };

function documentsIn(declaration: AnyRecord): readonly PagedDocument[] {
  if (declaration.$type === 'QrbCase') return (declaration as Records['QrbCase']).document;
  if (declaration.$type !== 'Candidate') return [];
  return (declaration as Records['Candidate']).application
    .filter(({ eligible }) => eligible?.value !== false)
    .flatMap(({ document }) => document);
}
