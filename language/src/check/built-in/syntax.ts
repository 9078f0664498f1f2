// Findings about the form of a case file.
import type { BuiltIns } from './built-in.ts';

const FORM =
  'A case file is read by its form; what cannot be read cannot be checked, and its declaration is held back.';

export const syntax = {
  'syntax/conflict-marker': {
    title: 'Merge conflict that is not resolved',
    severity: 'error',
    why: 'Which of the two versions holds cannot be known; nothing else is told of the file until it is resolved.',
    todo: 'Keep what is right of the two versions, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    bad: `candidate C1027 {
«<<<<<<< HEAD»
  service: outside
=======
  service: career-civil-service
>>>>>>> review
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'syntax/extra-brace': {
    title: 'Brace that closes nothing',
    severity: 'error',
    why: FORM,
    todo: 'Remove the brace.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  extension {
    closes: 2024-04-02
  }
  «}»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  extension {
    closes: 2024-04-02
  }
}`,
  },
  'syntax/extra-text': {
    title: 'Text behind a value',
    severity: 'error',
    why: FORM,
    todo: 'Remove it, or make a comment of it with `//`.',
    bad: `candidate C1027 {
  service: outside «as of 2024»
}`,
    good: `candidate C1027 {
  service: outside // as of 2024
}`,
  },
  'syntax/missing-bracket': {
    title: 'List without a closing bracket',
    severity: 'error',
    why: FORM,
    todo: 'Write `]` at the end of the list.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: «[resume, ecq-narrative»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: [resume, ecq-narrative]
}`,
  },
  'syntax/missing-closing-brace': {
    title: 'Block that is not closed',
    severity: 'error',
    why: FORM,
    todo: 'Write `}` where the block ends.',
    bad: `candidate C1027 {
  service: «outside»

candidate C1028 {
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}

candidate C1028 {
  service: outside
}`,
  },
  'syntax/missing-colon': {
    title: 'Key without a colon',
    severity: 'error',
    why: FORM,
    todo: 'Write a colon between a key and its value.',
    bad: `candidate C1027 {
  «service» outside
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'syntax/missing-comma': {
    title: 'List without a comma',
    severity: 'error',
    why: FORM,
    todo: 'Write a comma between the items of a list.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: [«resume ecq-narrative»]
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: [resume, ecq-narrative]
}`,
  },
  'syntax/missing-opening-brace': {
    title: 'Block without an opening brace',
    severity: 'error',
    why: FORM,
    todo: 'Write `{` at the end of the head of the block.',
    bad: `«candidate C1027»
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'syntax/missing-quote': {
    title: 'Text without a quote',
    severity: 'error',
    why: FORM,
    todo: 'Put the text in quotes; one of several lines stands in three at each end.',
    bad: `position FleetDirector «"Director, Fleet Management» {
  pay-plan: ES
}`,
    good: `position FleetDirector "Director, Fleet Management" {
  pay-plan: ES
}`,
  },
  'syntax/missing-value': {
    title: 'Key without a value',
    severity: 'error',
    why: 'What says nothing cannot be checked; what would follow from it is held back.',
    todo: 'Write the value, or leave the key out.',
    bad: `candidate C1027 {
  «service:»
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'syntax/nested-too-deeply': {
    title: 'Blocks nested too deeply',
    severity: 'error',
    why: FORM,
    todo: 'Look for braces that open a block but never close it.',
  },
  'syntax/unclosed-comment': {
    title: 'Comment that is not closed',
    severity: 'error',
    why: 'What stands up to the next line that reads like an entry is taken for comment and is not checked.',
    todo: 'Close it with `*/`.',
    bad: `candidate C1027 {
  «/* as told by the candidate»
  service: outside
}`,
    good: `candidate C1027 {
  /* as told by the candidate */
  service: outside
}`,
  },
  'syntax/unexpected-character': {
    title: 'Character that cannot stand here',
    severity: 'error',
    why: FORM,
    todo: 'Remove it.',
  },
  'syntax/unexpected-text': {
    title: 'Text outside of keys and blocks',
    severity: 'error',
    why: FORM,
    todo: 'Write `key: value`, a block with braces, or a comment behind `//`.',
    bad: `candidate C1027 {
  «# as told by the candidate»
  service: outside
}`,
    good: `candidate C1027 {
  // as told by the candidate
  service: outside
}`,
  },
} as const satisfies BuiltIns;
