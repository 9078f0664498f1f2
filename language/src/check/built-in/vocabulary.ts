// Findings about the words, keys, blocks and heads of a case file.
import type { BuiltIns } from './built-in.ts';

const WORDS = 'Only words, keys and blocks of the language are checked against the law.';

export const vocabulary = {
  'vocabulary/empty-block': {
    title: 'Block without content',
    severity: 'error',
    why: WORDS,
    todo: 'Write its braces and what belongs between them, or remove it.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  «extension»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  extension {
    closes: 2024-04-02
  }
}`,
  },
  'vocabulary/impossible-date': {
    title: 'Day that the calendar does not have',
    severity: 'error',
    why: 'Deadlines are counted from real days.',
    todo: 'Write a day that the calendar has, as year-month-day.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: «2024-02-30»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-01
}`,
  },
  'vocabulary/list-expected': {
    title: 'One value where a list belongs',
    severity: 'error',
    why: WORDS,
    todo: 'Put it in square brackets, with commas between the items.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: «resume»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  what-to-file: [resume]
}`,
  },
  'vocabulary/misplaced-block': {
    title: 'Block in the wrong place',
    severity: 'error',
    why: WORDS,
    todo: 'Move it into the declaration or block to which it belongs.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  «candidate» C1027 {
    service: outside
  }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {}

candidate C1027 {
  service: outside
}`,
  },
  'vocabulary/misplaced-key': {
    title: 'Key in the wrong block',
    severity: 'error',
    why: WORDS,
    todo: 'Move it into the block to which it belongs.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  «entered»: 2024-03-03
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    entered: 2024-03-03
  }
}`,
  },
  'vocabulary/misplaced-subject': {
    title: 'Word that does not belong in a head',
    severity: 'error',
    why: WORDS,
    todo: 'Remove it, or write what belongs there; a name begins with a capital and has letters and digits alone.',
    bad: `candidate «c1027» {
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'vocabulary/missing-name': {
    title: 'Declaration without a name',
    severity: 'error',
    why: 'Other declarations can refer to it by name alone.',
    todo: 'Write a name behind the keyword.',
    bad: `«candidate» {
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'vocabulary/missing-reference': {
    title: 'Block that does not say what it is for',
    severity: 'error',
    why: WORDS,
    todo: 'Write `for` and the name of what it is for.',
    bad: `«vacancy FleetDirector2024 "DES-SES-24-014"» {
  opens: 2024-03-04
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
}`,
  },
  'vocabulary/missing-subject': {
    title: 'Block that does not say which',
    severity: 'error',
    why: WORDS,
    todo: 'Write one of the words that can stand behind the keyword.',
    bad: `candidate C1027 {
  application for FleetDirector2024 {
    «document» { pages: 5 }
  }
}`,
    good: `candidate C1027 {
  application for FleetDirector2024 {
    document resume { pages: 5 }
  }
}`,
  },
  'vocabulary/missing-title': {
    title: 'Head without its text',
    severity: 'error',
    why: WORDS,
    todo: 'Write the text in quotes.',
    bad: `«position FleetDirector» {
  pay-plan: ES
}`,
    good: `position FleetDirector "Director, Fleet Management" {
  pay-plan: ES
}`,
  },
  'vocabulary/one-value-expected': {
    title: 'List where one value belongs',
    severity: 'error',
    why: WORDS,
    todo: 'Keep one of the values.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: «[open, closed]»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
}`,
  },
  'vocabulary/repeated-block': {
    title: 'Block that stands twice',
    severity: 'error',
    why: WORDS,
    todo: 'Keep one of them.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { entered: 2024-03-03 }
  «usajobs» { full-text: yes }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    entered: 2024-03-03
    full-text: yes
  }
}`,
  },
  'vocabulary/repeated-key': {
    title: 'Key that stands twice',
    severity: 'error',
    why: 'Which of the two is meant cannot be known.',
    todo: 'Keep one of them.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  «opens»: 2024-03-05
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
}`,
  },
  'vocabulary/unknown-block': {
    title: 'Unknown block',
    severity: 'error',
    why: WORDS,
    todo: 'Correct its keyword, or write it as a comment behind `//`.',
    bad: `«candidat» C1027 {
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}`,
  },
  'vocabulary/unknown-key': {
    title: 'Unknown key',
    severity: 'error',
    why: WORDS,
    todo: 'Write it under a key of the language, or as a comment behind `//`.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  «close»: 2024-03-26
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}`,
  },
  'vocabulary/unknown-word': {
    title: 'Word outside of its list',
    severity: 'error',
    why: WORDS,
    todo: 'Write one of the words of the list.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: «published»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
}`,
  },
  'vocabulary/wrong-value': {
    title: 'Value of another shape',
    severity: 'error',
    why: WORDS,
    todo: 'Write it as the key takes it, such as a date as year-month-day.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: «March 26, 2024»
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-26
}`,
  },
} as const satisfies BuiltIns;
