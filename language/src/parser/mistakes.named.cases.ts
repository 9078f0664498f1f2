// Mistakes with keys for what a block says under another key, or in its head.
import type { MistakeCase } from './mistakes.cases.ts';

const CASE = 'qrb-case Q "ESCS 1" for C9 {\n  criterion: A\n}';
const inHead = (key: string, block: string) =>
  ({
    rule: 'vocabulary/misplaced-key',
    message: `\`${key}\` is not a key of \`${block}\`: its head names it.`,
  }) as const;

/** What a block names under a key of another name, or in its head. */
const NAMED: readonly MistakeCase[] = [
  {
    mistake: 'a key named after what it leads to',
    written: 'position P "Director" {\n  «agency»: DES\n}',
    right: 'position P "Director" {\n  organization: DES\n}',
    rule: 'vocabulary/unknown-key',
    message: '`agency` is not a key of `position`.',
    todo: 'Did you mean `organization`?',
    fix: 'Write `organization`',
    breaks: 'organization',
  },
  {
    mistake: 'a key named after the part of an agency that it leads to',
    written: 'position P "Director" {\n  «component»: DES.OFM\n}',
    right: 'position P "Director" {\n  organization: DES.OFM\n}',
    rule: 'vocabulary/unknown-key',
    message: '`component` is not a key of `position`.',
    todo: 'Did you mean `organization`?',
    fix: 'Write `organization`',
    breaks: 'organization',
  },
  {
    mistake: 'a key named after what it leads to, without a colon',
    written: 'position P "Director" {\n  «agency» DES\n}',
    right: 'position P "Director" {\n  organization: DES\n}',
    rule: 'vocabulary/unknown-key',
    message: '`agency` is neither a key nor a block of `position`.',
    todo: 'Did you mean `organization:`?',
    fix: 'Write `organization:`',
    breaks: 'agency',
  },
  {
    ...inHead('candidate', 'qrb-case'),
    mistake: 'a key for what the head says',
    written: CASE.replace('criterion', '«candidate»: C9\n  criterion'),
    right: CASE,
    todo: 'The head says `for C9`: remove this, or write it there.',
    fix: 'Remove it',
    breaks: 'candidate',
  },
  {
    ...inHead('candidate', 'qrb-case'),
    mistake: 'a key for what the head says otherwise',
    written: CASE.replace('criterion', '«candidate»: C8\n  criterion'),
    right: CASE,
    todo: 'The head says `for C9`: remove this, or write it there.',
    breaks: '$about',
  },
  {
    ...inHead('candidate', 'qrb-case'),
    mistake: 'a key for what the head should say',
    written: CASE.replace(' for C9', '').replace('criterion', '«candidate»: C9\n  criterion'),
    right: CASE,
    todo: 'Write `for C9` before the brace of the block.',
    fix: 'Write it in the head',
    breaks: 'candidate',
  },
  {
    ...inHead('candidate', 'qrb-case'),
    mistake: 'a key for what the head should say, before another on its line',
    written: CASE.replace(' for C9', '').replace('criterion', '«candidate»: C9 criterion'),
    right: CASE,
    todo: 'Write `for C9` before the brace of the block.',
    fix: 'Write it in the head',
    breaks: 'candidate',
  },
  {
    ...inHead('candidate', 'qrb-case'),
    mistake: 'a text for what the head should say',
    written: CASE.replace(' for C9', '').replace('criterion', '«candidate»: "C9"\n  criterion'),
    right: CASE,
    todo: 'Write `for` and the name before the brace of the block.',
    breaks: 'candidate',
  },
  {
    ...inHead('vacancy', 'application'),
    mistake: 'a key without a colon for what the head says',
    written: 'candidate C {\n  application for V {\n    «vacancy» V\n    track: competitive\n  }\n}',
    right: 'candidate C {\n  application for V {\n    track: competitive\n  }\n}',
    todo: 'The head says `for V`: remove this, or write it there.',
    fix: 'Remove it',
    breaks: 'application.vacancy',
  },
];

const POSITION = 'position P "Director" {\n  series: "0340"\n}';
const saidInHead = (key: string, block: string) =>
  ({
    rule: 'vocabulary/misplaced-key',
    message: `\`${key}\` is not a key of \`${block}\`: its head says it.`,
  }) as const;

/** What the head of a block says in quotes, or as its name. */
const LABELLED: readonly MistakeCase[] = [
  {
    ...saidInHead('title', 'position'),
    mistake: 'a key for the text that the head lacks',
    written: 'position P {\n  «title»: "Director"\n  series: "0340"\n}',
    right: POSITION,
    todo: 'Write `"Director"` behind `position P`.',
    fix: 'Write it in the head',
    breaks: 'title',
  },
  {
    ...saidInHead('title', 'position'),
    mistake: 'a key for the text that the head lacks, on its line',
    written: 'position P { «title»: "Director" series: "0340" }',
    right: POSITION,
    fix: 'Write it in the head',
    breaks: 'title',
  },
  {
    ...saidInHead('title', 'position'),
    mistake: 'a key without a colon for the text that the head lacks',
    written: 'position P {\n  «title» "Director"\n  series: "0340"\n}',
    right: POSITION,
    fix: 'Write it in the head',
    breaks: 'title',
  },
  {
    ...saidInHead('title', 'position'),
    mistake: 'a key for the text that the head says',
    written: POSITION.replace('series', '«title»: "Director"\n  series'),
    right: POSITION,
    todo: 'The head says `"Director"`: remove this, or write it there.',
    fix: 'Remove it',
    breaks: 'title',
  },
  {
    ...saidInHead('title', 'position'),
    mistake: 'a key for the text that the head says otherwise',
    written: POSITION.replace('series', '«title»: "Deputy"\n  series'),
    right: POSITION,
    todo: 'The head says `"Director"`: remove this, or write it there.',
    breaks: '$label',
  },
  {
    ...saidInHead('number', 'vacancy'),
    mistake: 'a key for the text that the head may say',
    written: 'vacancy V for P {\n  «number»: "DES-1"\n  opens: 2024-03-04\n}',
    right: 'vacancy V "DES-1" for P {\n  opens: 2024-03-04\n}',
    todo: 'Write `"DES-1"` behind `vacancy V`.',
    fix: 'Write it in the head',
    breaks: '$label',
  },
  {
    ...saidInHead('announcement-number', 'vacancy'),
    mistake: 'a key for the text of the head, without quotes',
    written: 'vacancy V for P {\n  «announcement-number»: DES-1\n  opens: 2024-03-04\n}',
    right: 'vacancy V "DES-1" for P {\n  opens: 2024-03-04\n}',
    todo: 'Write it in quotes behind `vacancy V`.',
    breaks: '$label',
  },
  {
    mistake: 'a key for the name that the head lacks',
    written: 'candidate {\n  «id»: C1\n  service: outside\n}',
    right: 'candidate C1 {\n  service: outside\n}',
    rule: 'vocabulary/misplaced-key',
    message: '`id` is not a key of `candidate`: its head names it.',
    todo: 'Write `C1` behind `candidate`.',
    fix: 'Write it in the head',
    breaks: 'id',
  },
];

export const NAMED_ELSEWHERE: readonly MistakeCase[] = [...NAMED, ...LABELLED];
