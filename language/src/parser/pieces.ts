// Pieces of the language, and sound cases torn by deleting, doubling, exchanging and inserting: for tests of bad input.
import fc from 'fast-check';

export const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ':',
  '"',
  '"""',
  '“',
  '/*',
  '*/',
  '//',
  '\n',
  '\n  ',
  ' ',
  '\t',
  '\r\n',
  'for ',
  'by ',
  'to ',
  'closes:',
  'closes',
  'contact: ',
  'vacancy V ',
  'vacancy ',
  'usajobs ',
  'usajobs:',
  'document resume',
  'component ',
  'waive ',
  'a/b',
  'Name',
  'word',
  '5',
  '2024-03-26',
  '$5',
  '=',
  ';',
  '§',
  '\\',
  'duty locations',
  'none',
  'all',
  '%',
];

/** Texts made of sound ones by a few changes. */
export function tornTexts(samples: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    to: fc.nat(),
    kind: fc.constantFrom('delete', 'double', 'swap', 'insert'),
    piece: fc.constantFrom(...PIECES),
  });
  const torn = fc.tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 6 }));
  return torn.map(([sample, changes]) => {
    const parts = sample.split(/(\s+|(?=[{}[\],"])|(?<=[{}[\],"]))/);
    for (const { at, to, kind, piece } of changes) {
      const i = at % parts.length;
      const j = to % parts.length;
      if (kind === 'delete') parts.splice(i, 1);
      else if (kind === 'double') parts.splice(i, 0, parts[i] ?? '');
      else if (kind === 'insert') parts.splice(i, 0, piece);
      else [parts[i], parts[j]] = [parts[j] ?? '', parts[i] ?? ''];
    }
    return parts.join('');
  });
}
