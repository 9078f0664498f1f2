// An accomplishment record keeps to its number of pages, in the application and before the Board.
import { pagesOf } from '../../facts/paged-documents.ts';
import { generalRule, satisfied, violated } from '../rule.ts';

export default generalRule({
  id: 'application/accomplishment-record-too-long',
  title: 'Accomplishment record too long',
  provisions: ['APP-017'],
  on: 'Declaration',
  why: 'An accomplishment record is a short account of some qualifications: {accomplishment-record-pages-most} pages at the most, both when it is filed with the agency and when it goes to a Qualifications Review Board.',
  todo: 'Have the record shortened, or hold the application ineligible.',
  figures: ['accomplishment-record-pages-most'],
  since: '0.1.0',
  reading: 'A record in an application that was held ineligible has been dealt with.',
  bad: `candidate C1027 {
  application for FleetDirector2024 {
    document accomplishment-record { pages: «6» }
  }
}`,
  good: `candidate C1027 {
  application for FleetDirector2024 {
    document accomplishment-record { pages: 5 }
  }
}`,
  check(declaration, { law }) {
    const most = law.figure('accomplishment-record-pages-most');
    return pagesOf(declaration, 'accomplishment-record').map(pages =>
      pages.value <= most
        ? satisfied(pages)
        : violated(pages, `The accomplishment record has ${pages.value} pages; at most ${most} are allowed.`),
    );
  },
});
