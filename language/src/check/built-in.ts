// Findings that no rule of the law makes: about form, words, names, waivers, the configuration and the files themselves.

export interface BuiltIn {
  readonly title: string;
  readonly why: string;
}

const FORM =
  'A case file is read by its form; what cannot be read cannot be checked, and its declaration is held back.';
const WORDS = 'Only words, keys and blocks of the language are checked against the law.';

/** By id. Each has a page, can be explained, and can be given another severity. */
export const builtIn = {
  'config/laxer-figure': {
    title: 'Figure laxer than the law',
    why: 'An agency may ask for more than the law does, never for less.',
  },
  'config/not-json': {
    title: 'Configuration that is not JSON',
    why: 'Without it the default edition and figures hold.',
  },
  'config/unknown-key': { title: 'Unknown setting', why: 'A setting that nothing reads has no effect.' },
  'config/wrong-value': {
    title: 'Setting with a wrong value',
    why: 'What is wrong has no effect; what is right beside it holds, or else the default.',
  },
  'edition/later-facts': {
    title: 'Facts later than the edition',
    why: 'Later law may differ from the edition that the file is checked against.',
  },
  'file/not-text': { title: 'File that is not text', why: 'Case files are text in UTF-8.' },
  'file/too-large': {
    title: 'File too large',
    why: 'No case needs so much text, and a check must come to an end.',
  },
  'file/unreadable': { title: 'File that cannot be read', why: 'What cannot be read cannot be checked.' },
  'internal/rule-failed': {
    title: 'Rule that failed',
    why: 'This is a fault of Casefile and not of the file.',
  },
  'name/declared-twice': {
    title: 'Name declared twice',
    why: 'A name leads to one declaration of its kind in a root.',
  },
  'name/leads-back': {
    title: 'Chain that leads back to itself',
    why: 'Each link would have to come before itself.',
  },
  'name/not-declared': {
    title: 'Name that is not declared',
    why: 'A name must lead to a declaration in the same root, or to an agency of the library.',
  },
  'name/wrong-kind': { title: 'Name of another kind', why: 'Each key names declarations of certain kinds.' },
  'syntax/conflict-marker': {
    title: 'Merge conflict that is not resolved',
    why: 'Which of the two versions holds cannot be known; nothing else is told of the file until it is resolved.',
  },
  'syntax/extra-brace': { title: 'Brace that closes nothing', why: FORM },
  'syntax/extra-text': { title: 'Text behind a value', why: FORM },
  'syntax/missing-bracket': { title: 'List without a closing bracket', why: FORM },
  'syntax/missing-closing-brace': { title: 'Block that is not closed', why: FORM },
  'syntax/missing-colon': { title: 'Key without a colon', why: FORM },
  'syntax/missing-comma': { title: 'List without a comma', why: FORM },
  'syntax/missing-opening-brace': { title: 'Block without an opening brace', why: FORM },
  'syntax/missing-quote': { title: 'Text without a quote', why: FORM },
  'syntax/missing-value': {
    title: 'Key without a value',
    why: 'What says nothing cannot be checked; what would follow from it is held back.',
  },
  'syntax/nested-too-deeply': { title: 'Blocks nested too deeply', why: FORM },
  'syntax/unclosed-comment': {
    title: 'Comment that is not closed',
    why: 'What stands up to the next line that reads like an entry is taken for comment and is not checked.',
  },
  'syntax/unexpected-character': { title: 'Character that cannot stand here', why: FORM },
  'syntax/unexpected-text': { title: 'Text outside of keys and blocks', why: FORM },
  'vocabulary/empty-block': { title: 'Block without content', why: WORDS },
  'vocabulary/impossible-date': {
    title: 'Day that the calendar does not have',
    why: 'Deadlines are counted from real days.',
  },
  'vocabulary/list-expected': { title: 'One value where a list belongs', why: WORDS },
  'vocabulary/misplaced-block': { title: 'Block in the wrong place', why: WORDS },
  'vocabulary/misplaced-key': { title: 'Key in the wrong block', why: WORDS },
  'vocabulary/misplaced-subject': { title: 'Word that does not belong in a head', why: WORDS },
  'vocabulary/missing-name': {
    title: 'Declaration without a name',
    why: 'Other declarations can refer to it by name alone.',
  },
  'vocabulary/missing-reference': { title: 'Block that does not say what it is for', why: WORDS },
  'vocabulary/missing-subject': { title: 'Block that does not say which', why: WORDS },
  'vocabulary/missing-title': { title: 'Head without its text', why: WORDS },
  'vocabulary/one-value-expected': { title: 'List where one value belongs', why: WORDS },
  'vocabulary/repeated-block': { title: 'Block that stands twice', why: WORDS },
  'vocabulary/repeated-key': {
    title: 'Key that stands twice',
    why: 'Which of the two is meant cannot be known.',
  },
  'vocabulary/unknown-block': { title: 'Unknown block', why: WORDS },
  'vocabulary/unknown-key': { title: 'Unknown key', why: WORDS },
  'vocabulary/unknown-word': { title: 'Word outside of its list', why: WORDS },
  'vocabulary/wrong-value': { title: 'Value of another shape', why: WORDS },
  'waiver/expired': { title: 'Waiver that has expired', why: 'The finding counts again from the day after.' },
  'waiver/unknown-rule': { title: 'Waiver of an unknown rule', why: 'It accepts nothing.' },
  'waiver/waives-nothing': {
    title: 'Waiver that waives nothing',
    why: 'What is not broken needs no waiver; one left behind would hide a later fault.',
  },
  'waiver/without-authority': {
    title: 'Waiver without authority or end',
    why: 'What rests on statute or regulation can be set aside only by authority and for a time.',
  },
  'waiver/without-reason': {
    title: 'Waiver without a reason',
    why: 'A finding is accepted only in the open.',
  },
} as const satisfies Readonly<Record<string, BuiltIn>>;

export type BuiltInId = keyof typeof builtIn;
