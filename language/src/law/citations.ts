// Links from a citation to the official text as it stood while the edition was the law.

/** The eCFR shows the Code as it stood on a day; this one is within the edition of the desk guide. */
const AS_OF = '2025-05-01';

/** The 1996 text of 5 CFR 412.103 and 412.104, which the eCFR does not reach back to: 61 FR 46533. */
export const CFR_412_OF_1996 = 'https://www.govinfo.gov/link/fr/61/46533';

const SECTION = /^(\d+) CFR (\d+\.\d+)((?:\([A-Za-z0-9]+\))*)$/;
const PART = /^(\d+) CFR part (\d+)(?:, subpart ([A-Z]+))?$/;
const STATUTE = /^(\d+) U\.S\.C\. (\d+[a-z]*(?:-\d+)?)(?:\([A-Za-z0-9]+\))*$/;

/**
 * The address of the official text of a citation in one of the forms `5 CFR 317.501(b)(2)`, `5 CFR part 317`,
 * `5 CFR part 317, subpart E` and `5 U.S.C. 3393(a)`; nothing for executive orders, public laws and what is not understood.
 */
export function linkTo(citation: string): string | undefined {
  const section = SECTION.exec(citation);
  if (section !== null) {
    const [, title, number, paragraph] = section;
    if (title === '5' && (number === '412.103' || number === '412.104')) return CFR_412_OF_1996;
    const anchor = paragraph === '' ? '' : `#p-${number}${paragraph}`;
    return `https://www.ecfr.gov/on/${AS_OF}/title-${title}/section-${number}${anchor}`;
  }
  const part = PART.exec(citation);
  if (part !== null) {
    const [, title, number, subpart] = part;
    const below = subpart === undefined ? '' : `/subpart-${subpart}`;
    return `https://www.ecfr.gov/on/${AS_OF}/title-${title}/part-${number}${below}`;
  }
  const statute = STATUTE.exec(citation);
  if (statute !== null) {
    const [, title, number] = statute;
    const granule = `USC-prelim-title${title}-section${number}`;
    return `https://uscode.house.gov/view.xhtml?req=granuleid:${granule}&num=0&edition=prelim`;
  }
  return undefined;
}

/** A citation as a link in Markdown, where its text has an address. */
export function linked(citation: string): string {
  const link = linkTo(citation);
  return link === undefined ? citation : `[${citation}](<${link}>)`;
}
