// The documents of the package are scanned into one file.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/several-files',
  title: 'Package in several files',
  provisions: ['DOC-006'],
  on: 'CasePackage',
  needs: ['files'],
  why: 'The listed documents should be scanned into a single file, which is what the members of the Board receive.',
  todo: 'Scan the documents into one file.',
  figures: ['package-files-most'],
  since: '0.1.0',
  bad: `qrb-case Fleet for C1027 {
  package { files: «3» }
}`,
  good: `qrb-case Fleet for C1027 {
  package { files: 1 }
}`,
  check({ files }, { law }) {
    const most = law.figure('package-files-most');
    if (files.value <= most) return satisfied(files);
    return violated(files, `The package consists of ${files.value} files; there should be ${most}.`, {
      fixes: [suggestion('Scan them into one file', set(files, String(most)))],
    });
  },
});
