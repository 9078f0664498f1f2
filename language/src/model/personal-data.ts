// Finds personal data in texts: social security numbers, dates of birth and home addresses.
//
// Each is found by its form, and told from what looks like it (phone, control and announcement numbers, the addresses
// of offices) by the words before or behind it. Patterns are bounded or anchored: the time grows with the text alone.

export type PersonalDataKind = 'social-security-number' | 'date-of-birth' | 'home-address';

/** Where in a text it stands; `end` exclusive. */
export interface PersonalData {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

/** In the order of the text. */
export function personalDataIn(text: string): readonly PersonalData[] {
  // Most texts have no figure in them, and all that is looked for has one.
  if (!FIGURE.test(text)) return NOTHING;
  const found: PersonalData[] = [];
  if (figuresIn(text) >= 9) found.push(...socialSecurityNumbers(text));
  if (OF_BIRTH_OR_HOMES.test(text)) found.push(...datesOfBirth(text), ...homeAddresses(text));
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

const FIGURE = /\d/;
const NOTHING: readonly PersonalData[] = Object.freeze([]);

/** Without one of these no date is held to be of birth, and no address to be of a home. */
const OF_BIRTH_OR_HOMES = /birth|born|d\.?o\.?b|address|resid|liv/i;

/** How many figures, 0 to 9, stand in a text. */
function figuresIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) count++;
  }
  return count;
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** Nine figures, parted as 3-2-4 or not at all; no part of a longer number or word. */
const NINE_FIGURES = /(?<![\w$]|\w[-‐‑–/.])(\d{3})([-‐‑–. ]?)(\d{2})\2(\d{4})(?!\w|[-‐‑–/.]\w)/g;
const DASH = /[-‐‑–]/;
/** Numbers that are never given out. */
const NEVER_GIVEN = { area: /^(?:000|666|9..)$/, group: '00', serial: '0000' };

const LINK = String.raw`(?:\s*(?:\([^()]{0,12}\)|\b(?:is|was|no|number|num)\b|[:=#,."'–-]))*\s*$`;
const SSN_BEFORE = new RegExp(
  String.raw`(?:\bSSNs?\b|\bS\.S\.N\b|\bsocial[\s-]security(?:\s+account)?)${LINK}`,
  'i',
);
/** What gives papers and offices numbers of the same form. */
const OTHER_NUMBER_BEFORE = new RegExp(
  String.raw`\b(?:announcement|vacancy|job|control|case|position|requisition|standard|contract|order|docket|file|record|reference|ref|tracking|serial|phone|telephone|tel|fax|escs)${LINK}`,
  'i',
);

/** How many characters before a number are looked at. */
const BEFORE = 48;

/** Numbers of papers have as many figures: a look whether any is of the form costs less than a search. */
const HAS_NINE_FIGURES = new RegExp(NINE_FIGURES.source);

function socialSecurityNumbers(text: string): PersonalData[] {
  if (!HAS_NINE_FIGURES.test(text)) return [];
  return [...text.matchAll(NINE_FIGURES)].flatMap(match => {
    const [whole, area = '', parted = '', group, serial] = match;
    const { index: start } = match;
    if (NEVER_GIVEN.area.test(area) || group === NEVER_GIVEN.group || serial === NEVER_GIVEN.serial)
      return [];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const isOne = SSN_BEFORE.test(before) || (DASH.test(parted) && !OTHER_NUMBER_BEFORE.test(before));
    return isOne ? [{ start, end: start + whole.length, kind: 'social-security-number' }] : [];
  });
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  String.raw`(?<!\w)(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|${MONTH}\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}|\d{1,2}(?:st|nd|rd|th)?\s{1,3}${MONTH},?\s{1,3}\d{4})(?!\w)`,
  'gi',
);
const BIRTH_BEFORE = new RegExp(
  String.raw`(?:\b(?:date\s+of\s+birth|birth[\s-]?date|DOB)\b|\bD\.O\.B)(?:\s+of\s+\w{1,12})?${LINK}`,
  'i',
);
/** Offices and programs are "born" too: it takes a person to whom it refers. */
const BORN_BEFORE =
  /(?:\b(?:he|she|who|candidate|applicant|appointee|employee|nominee|selectee|[A-Z]{1,2}\d{2,9})\s*[,(]?\s*(?:(?:was|is)\s+)?|\(\s*)born(?:\s+on)?:?\s*$/i;

function datesOfBirth(text: string): PersonalData[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: whole, index: start }) => {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return BIRTH_BEFORE.test(before) || BORN_BEFORE.test(before)
      ? [{ start, end: start + whole.length, kind: 'date-of-birth' }]
      : [];
  });
}

const HOME =
  /\b(?:(?:home|residential|residence)\s{1,3}address(?:es)?|(?:resid(?:es?|ed|ing)|liv(?:es?|ed|ing))\s{1,3}at)\b/gi;
const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Circle|Cir|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Trail|Square|Sq|Alley|Loop|Pike)';
/** A number and a street, or a post office box; with the town as far as a ZIP code tells where it ends. */
const ADDRESS_BEHIND = new RegExp(
  String.raw`^(?:\s*(?:\([^()]{0,12}\)|\b(?:is|was|at)\b|[:=,–-]))*\s*((?:P\.?\s?O\.?\s?Box\s{1,3}\d{1,8}|\d{1,6}[A-Z]?(?:[-/]\d{1,4})?\s{1,3}(?:[\w.'’-]{1,24}\s{1,3}){0,5}${STREET}\b\.?)(?:[^;"\r\n]{0,60}?\b\d{5}(?:-\d{4})?\b)?)`,
  'i',
);
/** How many characters behind the words are looked at. */
const BEHIND = 200;

function homeAddresses(text: string): PersonalData[] {
  return [...text.matchAll(HOME)].flatMap(({ 0: words, index }) => {
    const from = index + words.length;
    const found = ADDRESS_BEHIND.exec(text.slice(from, from + BEHIND));
    const address = found?.[1];
    if (found === null || address === undefined) return [];
    const end = from + found[0].length;
    return [{ start: end - address.length, end, kind: 'home-address' }];
  });
}
