// An ECQ narrative keeps to its number of pages, in the application and before the Board.
import { pagesOf } from '../../facts/paged-documents.ts';
import { generalRule, satisfied, violated } from '../rule.ts';

export default generalRule({
  id: 'application/narrative-too-long',
  title: 'ECQ narrative too long',
  provisions: ['APP-004'],
  on: 'Declaration',
  why: 'The narrative on all Executive Core Qualifications has {narrative-pages-most} pages at the most, both when it is filed with the agency and when it goes to a Qualifications Review Board.',
  todo: 'Have the narrative shortened, or hold the application ineligible.',
  figures: ['narrative-pages-most'],
  since: '0.1.0',
  reading:
    'A page begun is a page; resume, technical narrative and cover pages do not count. A narrative in an application that was held ineligible has been dealt with.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  document ecq-narrative { pages: «11» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  document ecq-narrative { pages: 10 }
}`,
  check(declaration, { law }) {
    const most = law.figure('narrative-pages-most');
    return pagesOf(declaration, 'ecq-narrative').map(pages =>
      pages.value <= most
        ? satisfied(pages)
        : violated(pages, `The ECQ narrative has ${pages.value} pages; at most ${most} are allowed.`),
    );
  },
});
