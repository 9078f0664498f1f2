// What a mandatory qualification asks for beyond ability: a certification or license, by when, and on what basis.
import { add, type Edit, set } from '../edits/edits.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { holdsOf, sentencesIn } from './sentences.ts';

type Qualification = Records['Mandatory'];

/** The time that the acceptable wording of the guide gives, as an example (QUA-023); the law sets none. */
export const EXAMPLE_TIME = '18 months';

/** Whether it says within what time the appointee acquires the certification (QUA-021). */
export const givesTime = ({ acquireWithin }: Qualification): boolean =>
  acquireWithin !== undefined && acquireWithin.value > 0;

/** The edits that give the appointee the example's time to acquire the certification. */
export function timeGiven(qualification: Qualification): Edit[] {
  const { acquireWithin, certificationRequired } = qualification;
  const time =
    acquireWithin === undefined
      ? add(qualification, `acquire-within: ${EXAMPLE_TIME}`)
      : set(acquireWithin, EXAMPLE_TIME);
  return certificationRequired === undefined || certificationRequired.value === 'later'
    ? [time]
    : [set(certificationRequired, 'later'), time];
}

/** The license that it asks for, also where it is written as a certification (QUA-019). */
export const licenceOf = ({ licence, certification }: Qualification): Placed<string> | undefined =>
  licence ?? (certification !== undefined && LICENCE.test(certification.value) ? certification : undefined);

const LICENCE = /\blicen[cs]|\bbar\b|\bregist(?:ered|ration)\b|\bprofessional engineer\b/i;

/** What authorizes a minimum or a license: a General Schedule standard or a statute (QUA-017, QUA-019). */
export const basisOf = ({ minimumBasis, statute }: Qualification): Placed<string> | undefined =>
  minimumBasis ?? statute;

/** Whether it asks for a minimum of experience or education (QUA-017). */
export const hasMinimum = ({ minimumExperience, minimumEducation }: Qualification): boolean =>
  minimumExperience !== undefined || minimumEducation !== undefined;

/** The key that names the General Schedule standard of the position's own series as the basis. */
export function seriesBasis(standard: Records['Standard'] | undefined, world: World): string | undefined {
  const series = world.find('Position', standard?.$about)?.series?.value;
  return series !== undefined && /^\d{4}$/.test(series)
    ? `minimum-basis: "GS-${series} qualification standard"`
    : undefined;
}

/** Whether words let those qualify who are eligible for the certification, or give a time to acquire it (QUA-023). */
export const leavesWayIn = (words: string): boolean => WAY_IN.test(words);

const WAY_IN = /\beligib|\bequivalent|\bin lieu\b|\bwithin\s+(?:\d|\w+\s+(?:month|year))/i;

/** The sentence of a text that plainly demands possession of a certification (QUA-019). */
export const demandOf = (text: string): string | undefined =>
  mayDemandCertification(text)
    ? sentencesIn(text).find(sentence => holdsOf(sentence, demands))?.text
    : undefined;

/** Whether some sentence of a text may demand one: most texts need not be taken apart. */
export const mayDemandCertification = (text: string): boolean =>
  POSSESSION.test(text) && CERTIFICATION.test(text);

const demands = (sentence: string): boolean =>
  mayDemandCertification(sentence) &&
  !OTHERWISE.test(sentence) &&
  !BY_STATUTE.test(sentence) &&
  !leavesWayIn(sentence);

const POSSESSION = /\b(?:must|shall)\s+(?:currently\s+)?(?:possess|hold|be\s+certified\s+(?:as|in))\b/i;
const CERTIFICATION = /\bcertifi(?:cation|cate|ed)\b/i;
/** Words by which a sentence may ask for something else, or for less. */
const OTHERWISE =
  /\bexperience|\bknowledge|\bskill|\bexpertise|\bunderstand|\bcompeten|\babilit|\bable\b|\bauthority\b|\bor\b|\bprefer|\bdesir|\bobtain|\bacquir|\bachieve\b|\battain|\bearn\b|\bdriver|\binsurance\b|\bdrug\b/i;

/** Names the statute that it rests on. */
const BY_STATUTE = /\b(?:[Ss]tatut(?:e|es|ory)|U\.?\s?S\.?\s?C|by\s+law)\b|\bAct\b/;

/** What executives and graduates show for themselves is no certification in a technical qualification. */
const OF_EXECUTIVES =
  /\b(?:SES|QRB|OPM|CDP|ECQs?|non-?competitive\w*|reinstatement|candidate\s+development)\b/i;

/** Whether a sentence of an announcement plainly demands possession of a certification (QUA-019). */
export const demandsCertification = (sentence: string): boolean =>
  !OF_EXECUTIVES.test(sentence) && demands(sentence);
