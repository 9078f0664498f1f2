// Labeled cover sheets part the documents of the package.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/cover-sheets',
  title: 'Package without cover sheets',
  provisions: ['DOC-004'],
  on: 'CasePackage',
  needs: ['coverSheets'],
  why: 'A labeled cover sheet before each document lets the members of the Board find it in the file.',
  todo: 'Put a labeled cover sheet before each document of the package.',
  since: '0.1.0',
  bad: `qrb-case Fleet for C1027 {
  package { cover-sheets: «no» }
}`,
  good: `qrb-case Fleet for C1027 {
  package { cover-sheets: yes }
}`,
  check({ coverSheets }) {
    if (coverSheets.value) return satisfied(coverSheets);
    return violated(coverSheets, 'The documents of the package are not parted by labeled cover sheets.', {
      fixes: [suggestion('Say that cover sheets part them', set(coverSheets, 'yes'))],
    });
  },
});
