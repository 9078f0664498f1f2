// What sentences of announcements say: patterns for wording that does not belong into one, and for what is like it and
// lawful. All are linear: no quantifier stands inside another, and gaps are bounded.

/**
 * Whether a text holds one of some parts of words, in small letters. Most texts hold none of those without which a
 * pattern finds nothing, and to look for them costs less than to look for the pattern.
 */
const mentions =
  (...parts: readonly string[]) =>
  (text: string): boolean => {
    const small = text.toLowerCase();
    return parts.some(part => small.includes(part));
  };

/** Says of something that it does not hold: `does not apply`, `isn't considered`, `are not subject to`, `is exempt`. */
const DENIED =
  /(?:\b(?:not|no|nor|neither|never|cannot)\b|n['’]t\b).{0,80}\b(?:appl|consider|entitle|given|grant|used|recogni|accept|eligib|requir|afford|award|factor|relevant|part of|subject|cover|exten[ds]|pertain|bearing|priorit)|\bno\s+veteran|\bexempt|\bexcepted\b|\bexclu(?:ded|sion)|\b(?:inapplicable|unavailable|waived)\b|\bwithout\s+regard\b|\b(?:is|are|falls?|lies?)\s+outside\b|\bonly\b.{0,40}\bcompetitive\b|\bn\/a\b|:\s*no(?:ne)?\b/i;

/** Tells of the field in which somebody worked, and not of applying. */
const OF_THE_WORK = /\b(?:experience|knowledge|skill|expertise|laws?|regulations?|polic(?:y|ies))\b/i;

const VETERANS =
  /\bveterans?['’]?s?['’]?\s+preference|\bpreference[\s-]eligibles?\b|\b(?:5|10|five|ten)[\s-]point\s+preference|\bVEOA\b/i;
const RULE_OF_THREE = /\brule\s+of\s+(?:three|3)\b/i;
const GRANTED =
  /\b(?:will|shall|must|is|are)\s+(?:be\s+)?(?:given|granted|applied|considered|added|awarded|afforded)\b|\bappl(?:y|ies)\s+to\s+this\b/i;

export type Preference = 'veterans-preference' | 'rule-of-three';

/** Which preference a sentence brings in that the SES does not have (PRF-001, MER-012). */
export function preferenceIn(sentence: string): Preference | undefined {
  if (DENIED.test(sentence)) return undefined;
  if (RULE_OF_THREE.test(sentence)) return 'rule-of-three';
  return VETERANS.test(sentence) && !OF_THE_WORK.test(sentence) ? 'veterans-preference' : undefined;
}

const mentionsPreference = mentions('preference', 'veoa', 'rule');

export const mayNamePreference = (text: string): boolean =>
  mentionsPreference(text) && (VETERANS.test(text) || RULE_OF_THREE.test(text));

/** Whether a sentence goes so far as to promise it, and does not only mention it. */
export const promises = (sentence: string): boolean => GRANTED.test(sentence);

const CAREER_TRANSITION =
  /\bI?CTAP\b|\bcareer\s+transition\s+assistance\b|\bsurplus\s+(?:or|and)\s+displaced\b|\bdisplaced\s+(?:Federal\s+)?employees?\b/i;

const mentionsTransition = mentions('ctap', 'career', 'displaced');

export const mayNameCareerTransition = (text: string): boolean =>
  mentionsTransition(text) && CAREER_TRANSITION.test(text);

/** Whether a sentence brings in the career transition programs (VAC-030). */
export const namesCareerTransition = (sentence: string): boolean =>
  CAREER_TRANSITION.test(sentence) && !DENIED.test(sentence) && !/\bexperience\b/i.test(sentence);

const TIME_IN_GRADE = /\btime[\s-]+in[\s-]+grade\b/i;
const DEMANDED = /\b(?:must|shall|required?|need(?:s|ed)?\s+to|have\s+to)\b/i;
/** `one year`, `52 weeks`, `12 months`. */
const LENGTH =
  /\b(?:\d{1,3}|one|two|three|four|five|a|twelve|fifty-two|full)[\s-]+(?:\(\d{1,3}\)\s+)?(?:full\s+)?(?:years?|months?|weeks?)\b/i;
const EXECUTIVE_GRADE = /\b(?:GS|GM|GG)[\s-]{0,3}(?:13|14|15)\b|\bgrade\s+(?:13|14|15)\b/i;
/** Tells of what is usual, or of what suffices beside it. */
const SOFTENED =
  /\b(?:typical|normal|usual|general(?:ly)?\b|ideal|prefer|desir|for\s+example|such\s+as|e\.g|may\s+(?:be|have)|often|most\s+likely|commonly|not\b)/i;
/** What is asked for beside experience, with lengths of time of its own. */
const OF_OTHER_THINGS =
  /\b(?:probation\w*|apprais\w*|submit|provide|attach|salary|pay|relocat\w*|mobility)\b/i;
/** Those whom one leads hold the grade: `must manage a staff of GS-15 employees`. */
const OF_STAFF =
  /\b(?:manag|supervis|lead|direct|oversee)\w*\b.{0,60}\b(?:GS|GM|GG)[\s-]{0,3}(?:13|14|15)(?:s|\s+(?:employees|managers|supervisors|staff|personnel))\b/i;
/** What one holds, or must have held: `must currently be a GS-15`, `required to have served in a position at GS-15`. */
const HOLDS_GRADE =
  /\b(?:must|shall|required\s+to)\b.{0,40}\b(?:be|hold|occupy|encumber|serve|served|serving|held|occupied)\s+(?:currently\s+)?(?:at\s+|in\s+|as\s+)?(?:an?\s+|the\s+)?(?:current\s+)?(?:permanent\s+)?(?:position\s+)?(?:at\s+|of\s+)?(?:the\s+)?(?:grade\s+)?(?:GS|GM|GG)[\s-]{0,3}(?:13|14|15)\b/i;

/** Whether a sentence asks for a time in grade, or for a grade (QUA-018). */
export function asksForGrade(sentence: string): boolean {
  if (TIME_IN_GRADE.test(sentence)) return !DENIED.test(sentence) && !/\bnot\b/i.test(sentence);
  if (!EXECUTIVE_GRADE.test(sentence) || SOFTENED.test(sentence) || OF_OTHER_THINGS.test(sentence))
    return false;
  return (
    HOLDS_GRADE.test(sentence) ||
    (DEMANDED.test(sentence) && LENGTH.test(sentence) && !OF_STAFF.test(sentence))
  );
}

const mentionsGrade = mentions('grade', '13', '14', '15');

export const mayNameGrade = (text: string): boolean =>
  mentionsGrade(text) && (TIME_IN_GRADE.test(text) || EXECUTIVE_GRADE.test(text));

/** Conditions and impairments, as reasonable-accommodation statements have listed them. */
const MEDICAL =
  /\b(?:deaf-?blind(?:ness)?|blind(?:ness)?|deaf(?:ness)?|hard\s+of\s+hearing|(?:hearing|vision|visual|speech|mobility|cognitive)\s+(?:loss|impairments?|disorders?|disabilit(?:y|ies))|paraly(?:sis|zed)|amput\w{1,8}|missing\s+(?:limbs?|extremities)|epilepsy|seizures?|cancer|diabet(?:es|ic)|HIV|dwarfism|intellectual\s+disabilit(?:y|ies)|psychiatric\s+(?:illness|conditions?|disabilit(?:y|ies))|mental\s+illness|depression|bipolar|schizophrenia|PTSD|post-?traumatic|autis\w{1,3}|cerebral\s+palsy|multiple\s+sclerosis|muscular\s+dystrophy|arthritis|asthma|dyslexia|traumatic\s+brain)\b/gi;
/** The relay service for calls, and who interprets, are told with the people who use them. */
const HOW_TO_CALL =
  /\b(?:relay|TTY|TDD|TTD|711|800-877-8339|telephone|dial|call|interpret\w{1,5}|sign\s+language|captions?)\b/i;
const OF_CALLERS = /^(?:deaf|hard|hearing|speech)/i;
/** The authority to appoint people with certain disabilities in the excepted service names them itself. */
const OF_SCHEDULE_A = /\bSchedule\s+A\b|\b213\.3102\b/i;

/** Whether some sentence of a text may name one: most texts need not be taken apart. */
export const mayNameCondition = (text: string): boolean => text.search(MEDICAL) >= 0;

/** The condition that a sentence of the accommodation statement names (VAC-026); not of those whom it tells how to call. */
export function conditionIn(sentence: string): string | undefined {
  const named = sentence.match(MEDICAL);
  if (named === null || OF_SCHEDULE_A.test(sentence)) return undefined;
  const tellsHow = HOW_TO_CALL.test(sentence);
  return named.find(condition => !(tellsHow && OF_CALLERS.test(condition)));
}

const PER_ECQ =
  /\b(?:per|each|every|any|an|single|individual)\s+(?:single\s+|individual\s+|of\s+the\s+)?(?:ECQs?\b|executive\s+core\s+qualifications?\b)/i;
const PAGES =
  /\b(?:\d{1,2}|one|two|three|four|half)[\s-]+(?:\(\d{1,2}\)\s+)?(?:full\s+|typed\s+|single-spaced\s+)?pages?\b/i;
const EXAMPLES =
  /\b(?:\d{1,2}|one|two|three|four)(?:\s+or\s+(?:\d{1,2}|two|three))?[\s-]+(?:\(\d{1,2}\)\s+)?(?:specific\s+|clear\s+)?(?:examples?|accomplishments?)\b/i;
const EXCLUDED =
  /\bdisqualif|\breject|\bineligible\b|\b(?:applications?|applicants?|candidates?|packages?|narratives?|you)\b.{0,80}\bnot\s+(?:be\s+)?(?:considered|accepted|reviewed|rated|evaluated|qualified)/i;
const NOT_EXCLUDED =
  /\b(?:not|never)\s+(?:be\s+)?(?:disqualif|reject)|\b(?:nobody|none|no\s+(?:one|applicant|application|candidate))\b/i;
const BEYOND =
  /\b(?:exceed|excess|over|longer|more|fewer|less|limit|beyond|this|these|so)\b|\bother\s+than\b/i;

export type EcqLimit = 'pages-per-ecq' | 'examples-per-ecq';

const mentionsEcq = mentions('ecq', 'executive');

export const mayNameEcqLimit = (text: string): boolean => mentionsEcq(text) && PER_ECQ.test(text);

/** The limit for a single ECQ that a sentence states. */
export function ecqLimitIn(sentence: string): EcqLimit | undefined {
  if (!PER_ECQ.test(sentence)) return undefined;
  if (PAGES.test(sentence)) return 'pages-per-ecq';
  return EXAMPLES.test(sentence) ? 'examples-per-ecq' : undefined;
}

/** A sentence with a measure of its own does not go on with the limit before it: the length of the whole, a deadline. */
const OF_ITS_OWN =
  /\b(?:\d{1,2}|ten)[\s-]+(?:\(\d{1,2}\)\s+)?pages?\b|\btotal\b|\bclosing\s+date\b|\bdeadline\b/i;

/** Whether a sentence, or the one behind it that goes on with it, disqualifies who passes a limit (APP-008, APP-009). */
export const disqualifies = (sentence: string, next: string | undefined): boolean =>
  (EXCLUDED.test(sentence) && !NOT_EXCLUDED.test(sentence)) ||
  (next !== undefined &&
    EXCLUDED.test(next) &&
    BEYOND.test(next) &&
    !OF_ITS_OWN.test(next) &&
    !NOT_EXCLUDED.test(next));

const REFERS_TO_RESUME =
  /\b(?:refer(?:red)?(?:\s+back)?\s+to|see|as\s+(?:stated|shown|described)\s+in)\s+(?:(?:my|the|your)\s+)?(?:(?:attached|enclosed|full)\s+)?(?:resume|résumé|curriculum\s+vitae|CV|SF-?50|OF-?612)(?!\w)/i;

/** Whether a text sends its reader to the resume (APP-013); in an announcement it is quoted as what nobody may write. */
export const refersToResume = (text: string): boolean => REFERS_TO_RESUME.test(text);

const MINIMALLY = /\bminimally[\s-]+(?:qualified|acceptable|competent|proficient|adequate)\b/i;

/** Whether some sentence of a text may set the bar low: most texts need not be taken apart. */
export const maySetBarLow = (text: string): boolean => MINIMALLY.test(text);

/** Whether a sentence sets the bar for the minimally qualified (QUA-006); `not just minimally qualified` sets it higher. */
export const setsBarLow = (sentence: string): boolean =>
  MINIMALLY.test(sentence) &&
  !/\b(?:not|more\s+than|beyond|above|rather\s+than|no\s+longer)\b/i.test(sentence);
