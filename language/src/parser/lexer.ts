// Makes tokens of a text: the terminals of the grammar, the first that matches, with texts and comments read by code.
import { CANDIDATES, KEYWORDS, type Terminal, type TokenType } from './generated/tokens.ts';
import type { Mistake } from './mistake.ts';
import type { Token } from './tokens.ts';
import { endOfComment, endOfText, isClosedComment } from './unclosed.ts';

export interface Lexed {
  readonly tokens: Token[];
  readonly comments: Token[];
  readonly mistakes: Mistake[];
}

type Find = (text: string, start: number, before: readonly Token[]) => number | undefined;

/**
 * Read by code: where a regular expression would be too long to understand and to trust, where it would go back and
 * forth over every word to see that it is none, and what stands in every line.
 */
const BY_CODE: Partial<Record<TokenType, Find>> = {
  KEY: endOfKey,
  TEXT: endOfText,
  ML_COMMENT: endOfComment,
  RULE_ID: endOfRuleId,
  WORD: endOfWord,
};

interface Candidate {
  readonly terminal: Terminal;
  readonly byCode: Find | undefined;
}

const TO_TRY = CANDIDATES.map(first =>
  typeof first === 'string'
    ? first
    : first.map((terminal): Candidate => ({ terminal, byCode: BY_CODE[terminal.type] })),
);

const ofType = (type: TokenType): Terminal => {
  const found = CANDIDATES.flat().find(known => typeof known !== 'string' && known.type === type);
  return found as Terminal;
};
const KEY = ofType('KEY');
const RULE_ID = ofType('RULE_ID');
const WORD = ofType('WORD');

/** The place in the table for all characters beyond ASCII. */
const BEYOND = TO_TRY.length - 1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** White space too; the commonest is passed over without a look at the table. */
const SPACE = 32;
const HYPHEN = 45;
const SLASH = 47;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const COLON = 58;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LOW_LINE = 95;
const SMALL_A = 97;
const SMALL_Z = 122;

/** Never throws. The mistakes are characters of no token, and comments that are not closed. */
export function lex(text: string): Lexed {
  const lexed: Lexed = { tokens: [], comments: [], mistakes: [] };
  const { tokens } = lexed;
  let line = 1;
  /** Where characters begin that belong to no token; -1 where none does. */
  let unknown = -1;
  let start = 0;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (unknown < 0 && (code === SPACE || code === TAB)) {
      start++;
      continue;
    }
    if (unknown < 0 && code === LINE_FEED) {
      start++;
      line++;
      continue;
    }
    const candidates = TO_TRY[code < BEYOND ? code : BEYOND] as (typeof TO_TRY)[number];
    const terminal = isSmall(code)
      ? wordAt(text, start)
      : typeof candidates === 'string'
        ? undefined
        : firstOf(candidates, text, start, tokens);
    if (terminal === undefined && typeof candidates !== 'string') {
      if (unknown < 0) unknown = start;
      start++;
      continue;
    }
    if (unknown >= 0) {
      lexed.mistakes.push(unexpectedCharacter(text, unknown, start));
      unknown = -1;
    }
    const end = terminal === undefined ? start + 1 : matched;
    if (!terminal?.blank) {
      const image = typeof candidates === 'string' ? candidates : text.slice(start, end);
      const type = typeof candidates === 'string' ? candidates : typeOf(terminal as Terminal, image);
      const token = { type, opens: false, image, start, end, line };
      if (!terminal?.hidden) tokens.push(token);
      else note(token, lexed);
    }
    if (terminal?.spansLines) line += lineBreaks(text, start, end);
    start = end;
  }
  if (unknown >= 0) lexed.mistakes.push(unexpectedCharacter(text, unknown, text.length));
  return lexed;
}

/** How many lines end between two offsets. */
function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) count++;
  }
  return count;
}

/** Where the terminal ends that was found last. */
let matched = 0;

/** What begins with a small letter is told by one look at it; half of all tokens do. */
function wordAt(text: string, start: number): Terminal {
  const end = endOfLettersAndFigures(text, start);
  const key = endOfColon(text, end);
  if (key !== undefined) {
    matched = key;
    return KEY;
  }
  const ruleId = text.charCodeAt(end) === SLASH ? endOfRuleId(text, start) : undefined;
  matched = ruleId ?? end;
  return ruleId === undefined ? WORD : RULE_ID;
}

/** The first of some terminals that stands at an offset. */
function firstOf(
  candidates: readonly Candidate[],
  text: string,
  start: number,
  before: readonly Token[],
): Terminal | undefined {
  for (let i = 0; i < candidates.length; i++) {
    const { terminal, byCode } = candidates[i] as Candidate;
    if (byCode !== undefined) {
      const end = byCode(text, start, before);
      if (end === undefined) continue;
      matched = end;
      return terminal;
    }
    const { pattern } = terminal;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    matched = pattern.lastIndex;
    return terminal;
  }
  return undefined;
}

/** Of `closes:`. */
function endOfKey(text: string, start: number): number | undefined {
  return endOfColon(text, endOfLettersAndFigures(text, start));
}

/** Behind a colon that stands at an offset, or behind blanks there. */
function endOfColon(text: string, start: number): number | undefined {
  let end = start;
  for (let code = text.charCodeAt(end); code === SPACE || code === TAB; code = text.charCodeAt(end)) end++;
  return text.charCodeAt(end) === COLON ? end + 1 : undefined;
}

/** Of `all-qualified`, and of `All-qualified`, which is a word with a capital and no name. */
function endOfWord(text: string, start: number): number | undefined {
  if (isSmall(text.charCodeAt(start))) return endOfLettersAndFigures(text, start);
  let end = endOfSmallLetters(text, start + 1);
  const capital = end;
  while (text.charCodeAt(end) === HYPHEN && isSmall(text.charCodeAt(end + 1)))
    end = endOfSmallLetters(text, end + 1);
  return end === capital ? undefined : end;
}

function endOfSmallLetters(text: string, start: number): number {
  let end = start;
  while (isSmall(text.charCodeAt(end))) end++;
  return end;
}

/** Where letters, figures, hyphens and low lines end. */
function endOfLettersAndFigures(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); isInPart(code) || isCapital(code) || code === LOW_LINE; )
    code = text.charCodeAt(++end);
  return end;
}

/** Of `area/fault`. */
function endOfRuleId(text: string, start: number): number | undefined {
  const slash = endOfPart(text, start);
  if (text.charCodeAt(slash) !== SLASH) return undefined;
  const end = endOfPart(text, slash + 1);
  return end === slash + 1 ? undefined : end;
}

/** Where small letters, digits and hyphens end that begin with a letter; the start where none does. */
function endOfPart(text: string, start: number): number {
  if (!isSmall(text.charCodeAt(start))) return start;
  let end = start + 1;
  for (let code = text.charCodeAt(end); isInPart(code); code = text.charCodeAt(end)) end++;
  return end;
}

const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;
const isInPart = (code: number): boolean =>
  isSmall(code) || code === HYPHEN || (code >= DIGIT_0 && code <= DIGIT_9);

const typeOf = ({ type }: Terminal, image: string): TokenType =>
  type === 'WORD' ? (KEYWORDS.get(image) ?? type) : type;

function note(comment: Token, { comments, mistakes }: Lexed): void {
  comments.push(comment);
  if (comment.type === 'ML_COMMENT' && !isClosedComment(comment.image))
    mistakes.push(unclosedComment(comment));
}

function unclosedComment({ start, end }: Token): Mistake {
  return {
    rule: 'syntax/unclosed-comment',
    start,
    end,
    message: 'This comment is not closed.',
    todo: 'Close it with `*/`.',
    fix: { title: 'Close the comment', safe: false, changes: [{ start: end, end, text: ' */' }] },
  };
}

function unexpectedCharacter(text: string, start: number, end: number): Mistake {
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'syntax/unexpected-character',
    start,
    end,
    message: `An invisible character, U+${code}, stands here.`,
    todo: 'Remove it.',
    fix: {
      title: 'Remove the invisible character',
      safe: true,
      changes: [{ start, end, text: '' }],
    },
  };
}
