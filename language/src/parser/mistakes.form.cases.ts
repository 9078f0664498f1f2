// Mistakes with braces, quotes and comments.
import { application, type MistakeCase, vacancy } from './mistakes.cases.ts';

const REVIEW = 'qrb-case Q "ESCS 1" for C {\n  review {\n    reviewed: 2024-06-20\n    rewrite {\n';
const QUIET = { breaks: '*' } as const;
const closing = (block: string) =>
  ({
    ...QUIET,
    rule: 'syntax/missing-closing-brace',
    message: `The block \`${block}\` is not closed.`,
    todo: 'Write `}` behind this.',
    fix: 'Add the closing brace',
  }) as const;
const opening = (block: string) =>
  ({
    ...QUIET,
    rule: 'syntax/missing-opening-brace',
    message: `The block \`${block}\` has no opening brace.`,
    todo: 'Write `{` at the end of this line.',
    fix: 'Put it in braces',
  }) as const;
const extra = {
  ...QUIET,
  rule: 'syntax/extra-brace',
  message: 'This brace closes nothing.',
  fix: 'Remove this brace',
} as const;

const BRACES: readonly MistakeCase[] = [
  {
    ...closing('vacancy'),
    mistake: 'the closing brace of a declaration is missing',
    written: 'vacancy V "DES-1" for P {\n  usajobs {\n    entered: 2024-03-03\n  «}»',
    right: 'vacancy V "DES-1" for P {\n  usajobs {\n    entered: 2024-03-03\n  }\n}',
  },
  {
    ...closing('usajobs'),
    mistake: 'the closing brace of a nested block is missing',
    written:
      'vacancy V "DES-1" for P {\n  usajobs {\n    entered: «2024-03-03»   // a note\n  extension {\n    closes: 2024-04-02\n  }\n}',
    right:
      'vacancy V "DES-1" for P {\n  usajobs { entered: 2024-03-03 }\n  extension { closes: 2024-04-02 }\n}',
  },
  {
    ...closing('rewrite'),
    mistake: 'the closing brace of a block in a nested block is missing',
    written: `${REVIEW}      notified: «2024-06-20»\n    decision: approved\n  }\n  channel: escs\n}`,
    right: `${REVIEW}      notified: 2024-06-20\n    }\n    decision: approved\n  }\n  channel: escs\n}`,
  },
  {
    ...closing('rewrite'),
    mistake: 'the closing brace of a block in a nested block is missing at its end',
    written: `${REVIEW}      notified: «2024-06-20»\n  }\n  channel: escs\n}`,
    right: `${REVIEW}      notified: 2024-06-20\n    }\n  }\n  channel: escs\n}`,
  },
  {
    ...closing('vacancy'),
    mistake: 'the last closing brace of the file is missing',
    written: 'vacancy V "DES-1" for P {\n  opens: «2024-03-04» // a note\n',
    right: 'vacancy V "DES-1" for P {\n  opens: 2024-03-04\n}',
    last: true,
  },
  {
    ...closing('usajobs'),
    mistake: 'the file ends in a nested block',
    written: 'vacancy V "DES-1" for P {\n  usajobs {\n    entered: «2024-03-03»\n',
    right: 'vacancy V "DES-1" for P {\n  usajobs {\n    entered: 2024-03-03\n  }\n}',
    message: 'The blocks `usajobs` and `vacancy` are not closed.',
    fix: 'Add the closing braces',
    last: true,
  },
  {
    ...closing('candidate'),
    mistake: 'the closing brace of the second of three declarations is missing',
    written:
      'candidate A {\n  service: outside\n}\n\ncandidate B {\n  service: «outside»\n\ncandidate C {\n  service: outside\n}',
    right:
      'candidate A { service: outside }\ncandidate B { service: outside }\ncandidate C { service: outside }',
  },
  {
    ...closing('document'),
    mistake: 'the closing brace of a block on one line is missing',
    written: application('document resume { pages: «5»'),
    right: application('document resume { pages: 5 }'),
  },
  {
    ...closing('usajobs'),
    mistake: 'a closing brace is missing in a file without indentation',
    written: 'vacancy V "DES-1" for P {\nopens: 2024-03-04\nusajobs {\nentered: 2024-03-03\n«}»',
    right: 'vacancy V "DES-1" for P {\nopens: 2024-03-04\nusajobs {\nentered: 2024-03-03\n}\n}',
    message: 'The block `vacancy` is not closed.',
  },
  {
    ...closing('candidate'),
    mistake: 'two declarations run together on one line',
    written: 'candidate A { service: «outside» candidate B { service: outside }',
    right: 'candidate A { service: outside } candidate B { service: outside }',
  },
  {
    ...closing('candidate'),
    mistake: 'two declarations run together without a brace between them',
    written: 'candidate A {\n  service: «outside»\ncandidate B {\n  service: outside\n}',
    right: 'candidate A {\n  service: outside\n}\ncandidate B {\n  service: outside\n}',
  },
  {
    ...closing('waive'),
    mistake: 'a waiver is not closed',
    written: vacancy('waive vacancy/contact-missing {\n    reason: «"By telephone."»'),
    right: vacancy('waive vacancy/contact-missing {\n    reason: "By telephone."\n  }'),
  },
  {
    ...opening('vacancy'),
    mistake: 'the opening brace of a declaration is missing',
    written: '«vacancy V "DES-1" for P»\n  opens: 2024-03-04\n  usajobs {\n    entered: 2024-03-03\n  }\n}',
    right: 'vacancy V "DES-1" for P {\n  opens: 2024-03-04\n  usajobs {\n    entered: 2024-03-03\n  }\n}',
  },
  {
    ...opening('extension'),
    mistake: 'the opening brace of a nested block is missing',
    written: vacancy('«extension»\n    closes: 2024-04-02\n  }'),
    right: vacancy('extension {\n    closes: 2024-04-02\n  }'),
  },
  {
    ...opening('document'),
    mistake: 'the opening brace of a block on one line is missing',
    written: application('«document resume» pages: 5 }'),
    right: application('document resume { pages: 5 }'),
  },
  {
    ...opening('extension'),
    mistake: 'a nested block has no braces at all',
    written: vacancy('«extension»\n    closes: 2024-04-02'),
    right: vacancy('extension {\n    closes: 2024-04-02\n  }'),
  },
  {
    ...extra,
    mistake: 'a nested block is closed twice',
    written: vacancy('extension {\n    closes: 2024-04-02\n  }\n  «}»'),
    right: vacancy('extension {\n    closes: 2024-04-02\n  }'),
  },
  {
    ...extra,
    mistake: 'a block on one line is closed twice',
    written: application('document resume { pages: 5 } «}»'),
    right: application('document resume { pages: 5 }'),
  },
  {
    ...extra,
    mistake: 'a declaration is closed twice',
    written: `${vacancy('closes: 2024-03-26')}\n«}»`,
    right: vacancy('closes: 2024-03-26'),
    breaks: 'nothing',
  },
  {
    ...extra,
    mistake: 'a brace is opened twice',
    written: 'candidate C {«{»\n  service: outside\n}',
    right: 'candidate C {\n  service: outside\n}',
    message: 'This brace opens nothing.',
  },
  {
    ...extra,
    mistake: 'a brace is opened three times',
    written: 'candidate C {«{ {»\n  service: outside\n}',
    right: 'candidate C {\n  service: outside\n}',
    message: 'These braces open nothing.',
    todo: 'Remove them.',
    fix: 'Remove these braces',
  },
  {
    ...extra,
    mistake: 'a declaration is closed three times',
    written: `${vacancy('closes: 2024-03-26')}\n«}\n\n}»`,
    right: vacancy('closes: 2024-03-26'),
    message: 'These braces close nothing.',
    todo: 'Remove them.',
    fix: 'Remove these braces',
    breaks: 'nothing',
  },
  {
    ...QUIET,
    mistake: 'a block has no keyword',
    written: 'candidate C {\n  service: outside\n  «"Deputy Director" {»\n    agency: DES\n  }\n}',
    right: 'candidate C {\n  service: outside\n}',
    rule: 'syntax/unexpected-text',
    message: 'This block has no keyword.',
    todo: 'Write the keyword of the block before its brace.',
  },
  {
    ...QUIET,
    mistake: 'a declaration has no head',
    written: '  «service»: outside\n  held "Director" {\n    agency: DES\n  }\n}',
    right: '',
    rule: 'vocabulary/misplaced-key',
    message: 'The key `service` stands outside of any declaration.',
    breaks: 'nothing',
  },
  {
    ...QUIET,
    mistake: 'a block stands in round brackets',
    written: vacancy('extension «(»\n    closes: 2024-04-02\n  )'),
    right: vacancy('extension {\n    closes: 2024-04-02\n  }'),
    rule: 'syntax/missing-opening-brace',
    message: 'A block opens with `{`, not with `(`.',
    fix: 'Write braces',
  },
  {
    ...QUIET,
    mistake: 'a block stands in square brackets',
    written: vacancy('extension «[» closes: 2024-04-02 ]'),
    right: vacancy('extension { closes: 2024-04-02 }'),
    rule: 'syntax/missing-opening-brace',
    message: 'A block opens with `{`, not with `[`.',
    fix: 'Write braces',
  },
  {
    ...QUIET,
    mistake: 'a block closes with a square bracket',
    written: vacancy('extension {\n    closes: 2024-04-02\n  «]»'),
    right: vacancy('extension {\n    closes: 2024-04-02\n  }'),
    rule: 'syntax/missing-closing-brace',
    message: 'A block closes with `}`, not with `]`.',
    fix: 'Write braces',
  },
];

const unclosed = {
  ...QUIET,
  rule: 'syntax/missing-quote',
  message: 'This text has no closing quote.',
  fix: 'Close the quote',
} as const;
const unquoted = {
  ...QUIET,
  rule: 'syntax/missing-quote',
  message: 'This text stands without quotes.',
  todo: 'Put it in quotes.',
  fix: 'Put it in quotes',
} as const;

const QUOTES: readonly MistakeCase[] = [
  {
    ...unclosed,
    mistake: 'a closing quote is missing',
    written: vacancy('contact: «"Executive Office, 202-555-0114»'),
    right: vacancy('contact: "Executive Office, 202-555-0114"'),
  },
  {
    ...unclosed,
    mistake: 'a closing quote is missing before a comment',
    written: vacancy('contact: «"Executive Office» // by telephone'),
    right: vacancy('contact: "Executive Office"'),
  },
  {
    ...unclosed,
    mistake: 'a missing quote swallows the brace of a head',
    written: 'vacancy V «"DES-1» for P {\n  opens: 2024-03-04\n}',
    right: 'vacancy V "DES-1" for P {\n  opens: 2024-03-04\n}',
  },
  {
    ...unclosed,
    mistake: 'a missing quote swallows a block on one line',
    written:
      'staffing-record R for V {\n  panel-member «"Director» { trained: 2024-02-13 }\n  plan: DES.Plan\n}',
    right:
      'staffing-record R for V {\n  panel-member "Director" { trained: 2024-02-13 }\n  plan: DES.Plan\n}',
  },
  {
    ...unclosed,
    mistake: 'a missing quote swallows a closing brace',
    written: vacancy('cdp-opps-notice { job-title: «"Director» }'),
    right: vacancy('cdp-opps-notice { job-title: "Director" }'),
  },
  {
    ...unclosed,
    mistake: 'a closing quote is missing at the end of a list',
    written: vacancy('duty-locations: ["Washington, DC", «"Denver, CO»]'),
    right: vacancy('duty-locations: ["Washington, DC", "Denver, CO"]'),
  },
  {
    ...unclosed,
    mistake: 'a closing quote is missing in the middle of a list',
    written: vacancy('duty-locations: [«"Washington», "Denver"]'),
    right: vacancy('duty-locations: ["Washington", "Denver"]'),
  },
  {
    ...unclosed,
    mistake: 'a block text is not closed',
    written: vacancy('duties: «"""Directs the fleet.\n    And more.»'),
    right: vacancy('duties: """Directs the fleet.\n    And more."""'),
  },
  {
    ...unclosed,
    mistake: 'a block text is not closed, and another follows',
    written: vacancy('duties: «"""Directs the fleet.»\n  contact: """The office."""'),
    right: vacancy('duties: """Directs the fleet."""\n  contact: """The office."""'),
  },
  {
    ...unclosed,
    mistake: 'a text in plain quotes goes over several lines',
    written: vacancy('contact: «"Executive Office,\n    202-555-0114"»'),
    right: vacancy('contact: """Executive Office,\n    202-555-0114"""'),
    message: 'This text goes over several lines.',
    fix: 'Put it between """',
  },
  {
    ...unclosed,
    mistake: 'a quote is not closed in a waiver',
    written: vacancy('waive vacancy/contact-missing {\n    reason: «"By telephone.»\n  }'),
    right: vacancy('waive vacancy/contact-missing {\n    reason: "By telephone."\n  }'),
  },
  {
    ...unquoted,
    mistake: 'an opening quote is missing',
    written: vacancy('contact: «Executive Office"»'),
    right: vacancy('contact: "Executive Office"'),
  },
  {
    ...unquoted,
    mistake: 'a text has no quotes',
    written: vacancy("duties: «Directs the department's fleet of 40,000 vehicles.»"),
    right: vacancy('duties: "Directs the department\'s fleet of 40,000 vehicles."'),
  },
  {
    ...unquoted,
    mistake: 'a text of several lines has no quotes',
    written: vacancy('contact: «Executive Office\n    of the department»'),
    right: vacancy('contact: """Executive Office\n    of the department"""'),
  },
  {
    ...unquoted,
    mistake: 'a text with a colon and an address has no quotes',
    written: vacancy('how-to-apply: «Note: see https://www.usajobs.gov/apply first»'),
    right: vacancy('how-to-apply: "Note: see https://www.usajobs.gov/apply first"'),
  },
  {
    ...unquoted,
    mistake: 'a text stands in single quotes',
    written: vacancy("contact: «'Executive Office'»"),
    right: vacancy('contact: "Executive Office"'),
  },
  {
    ...QUIET,
    mistake: 'a text has quotes inside',
    written: vacancy('duties: "Leads the "«fleet" program"»'),
    right: vacancy('duties: "Leads the \\"fleet\\" program"'),
    rule: 'syntax/extra-text',
    message: 'This text goes on behind its closing quote.',
    fix: 'Keep the inner quotes',
  },
  {
    ...QUIET,
    mistake: 'a text has a word in quotes inside that is a key',
    written: vacancy('duties: "Leads the "«status" program"»'),
    right: vacancy('duties: "Leads the \\"status\\" program"'),
    rule: 'syntax/extra-text',
    message: 'This text goes on behind its closing quote.',
    fix: 'Keep the inner quotes',
  },
  {
    ...QUIET,
    mistake: 'a comment is not closed',
    written: vacancy('«/* as first announced»\n  closes: 2024-03-26'),
    right: vacancy('closes: 2024-03-26'),
    rule: 'syntax/unclosed-comment',
    message: 'This comment is not closed.',
    fix: 'Close the comment',
  },
  {
    ...QUIET,
    mistake: 'a comment is not closed, and another follows',
    written: vacancy('«/* as first announced»\n  closes: 2024-03-26\n  /* moved */'),
    right: vacancy('closes: 2024-03-26'),
    rule: 'syntax/unclosed-comment',
    message: 'This comment is not closed.',
    fix: 'Close the comment',
  },
];

export const FORM: readonly MistakeCase[] = [...BRACES, ...QUOTES];
