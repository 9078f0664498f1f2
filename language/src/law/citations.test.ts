// Links from citations, in each form in which the provisions write them.
import { expect, test } from 'vitest';
import { linkTo } from './citations.ts';
import { allProvisions } from './provisions/index.ts';

test.each([
  ['5 CFR 317.501(b)(2)', 'https://www.ecfr.gov/on/2025-05-01/title-5/section-317.501#p-317.501(b)(2)'],
  ['5 CFR 317.502', 'https://www.ecfr.gov/on/2025-05-01/title-5/section-317.502'],
  ['5 CFR 330.104(a)(18)', 'https://www.ecfr.gov/on/2025-05-01/title-5/section-330.104#p-330.104(a)(18)'],
  ['5 CFR part 317', 'https://www.ecfr.gov/on/2025-05-01/title-5/part-317'],
  ['5 CFR part 300, subpart D', 'https://www.ecfr.gov/on/2025-05-01/title-5/part-300/subpart-D'],
  ['29 CFR part 1607', 'https://www.ecfr.gov/on/2025-05-01/title-29/part-1607'],
  ['5 CFR 412.302(d)(1)', 'https://www.ecfr.gov/on/2025-05-01/title-5/section-412.302#p-412.302(d)(1)'],
  ['5 CFR 412.104(a)(2)', 'https://www.govinfo.gov/link/fr/61/46533'],
  ['5 CFR 412.103', 'https://www.govinfo.gov/link/fr/61/46533'],
  [
    '5 U.S.C. 3393(a)',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title5-section3393&num=0&edition=prelim',
  ],
  [
    '10 U.S.C. 1599e',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title10-section1599e&num=0&edition=prelim',
  ],
  [
    '5 U.S.C. 3393(c)(2)(B)',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title5-section3393&num=0&edition=prelim',
  ],
])('%s', (citation, link) => {
  expect(linkTo(citation)).toBe(link);
});

test.each(['E.O. 11103', 'P.L. 99-603', '5 CFR', 'CFR 317.501', '5 CFR 317.501(b', 'a memo of 1999', ''])(
  '%j has no link',
  citation => {
    expect(linkTo(citation)).toBeUndefined();
  },
);

test('every citation of a provision is understood, orders and public laws apart', () => {
  const citations = Object.values(allProvisions()).flatMap(({ citations }): readonly string[] => citations);
  const silent = citations.filter(citation => linkTo(citation) === undefined);
  expect(silent.filter(citation => !/^(E\.O\.|P\.L\.) \d/.test(citation))).toEqual([]);
});
