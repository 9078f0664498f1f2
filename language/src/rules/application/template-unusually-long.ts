// A completed QRB template has usually seven or eight pages.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'application/template-unusually-long',
  title: 'QRB template of unusual length',
  provisions: ['QSB-011'],
  on: 'CaseDocument',
  needs: ['pages'],
  why: 'A completed template of {template-pages-low} to {template-pages-high} pages is on the average enough for a Board to judge by.',
  todo: 'See whether the template can be shortened; there is no limit.',
  figures: ['template-pages-low', 'template-pages-high'],
  since: '0.1.0',
  reading:
    'This is an average and no limit, and so a shorter template is not told, and a longer one is information.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { pages: «12» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { pages: 8 }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'qrb-template',
  check({ pages }, { law }) {
    const usual = law.figure('template-pages-high');
    if (pages.value <= usual) return satisfied(pages);
    return violated(
      pages,
      `The template has ${pages.value} pages; ${law.figure('template-pages-low')} to ${usual} are usually enough.`,
    );
  },
});
