// Findings about the configuration, the edition, the files themselves, and a fault of Casefile.
import type { BuiltIns } from './built-in.ts';

export const files = {
  'config/laxer-figure': {
    title: 'Figure laxer than the law',
    severity: 'error',
    why: 'An agency may ask for more than the law does, never for less.',
    todo: 'Write the figure of the law or a stricter one, or leave it out.',
    bad: '{ "figures": { "minimum-open-days": «7» } }',
    good: '{ "figures": { "minimum-open-days": 21 } }',
  },
  'config/not-json': {
    title: 'Configuration that is not JSON',
    severity: 'error',
    why: 'Without it the default edition and figures hold.',
    todo: 'Correct it. The whole is an object, such as { "edition": "desk-guide-2020" }.',
    bad: '{ "edition" «"desk-guide-2020"» }',
    good: '{ "edition": "desk-guide-2020" }',
  },
  'config/unknown-key': {
    title: 'Unknown setting',
    severity: 'error',
    why: 'A setting that nothing reads has no effect.',
    todo: 'Correct its name, or remove it.',
    bad: '{ «"editon"»: "desk-guide-2020" }',
    good: '{ "edition": "desk-guide-2020" }',
  },
  'config/wrong-value': {
    title: 'Setting with a wrong value',
    severity: 'error',
    why: 'What is wrong has no effect; what is right beside it holds, or else the default.',
    todo: 'Write a value that the setting takes.',
    bad: '{ "edition": «"desk-guide"» }',
    good: '{ "edition": "desk-guide-2020" }',
  },
  'edition/later-facts': {
    title: 'Facts later than the edition',
    severity: 'information',
    why: 'Later law may differ from the edition that the file is checked against.',
    todo: 'Check what is later against the later law as well; this is told once for all files of a root.',
    bad: `vacancy FleetDirector2025 "DES-SES-25-014" for FleetDirector {
  opens: «2025-06-02»
}`,
    good: `vacancy FleetDirector2025 "DES-SES-25-014" for FleetDirector {
  opens: 2025-05-05
}`,
  },
  'file/not-text': {
    title: 'File that is not text',
    severity: 'error',
    why: 'Case files are text in UTF-8.',
    todo: 'Save it as UTF-8, or keep it out with `ignore` in casefile.json.',
  },
  'file/too-large': {
    title: 'File too large',
    severity: 'error',
    why: 'No case needs so much text, and a check must come to an end.',
    todo: 'Split it: the names of a root are visible in all of its files.',
  },
  'file/unreadable': {
    title: 'File that cannot be read',
    severity: 'error',
    why: 'What cannot be read cannot be checked.',
    todo: 'Mend or remove it, or keep it out with `ignore` in casefile.json.',
  },
  'internal/rule-failed': {
    title: 'Rule that failed',
    severity: 'error',
    why: 'This is a fault of Casefile and not of the file; the other rules have run.',
    todo: 'Report it with the text of this record.',
  },
} as const satisfies BuiltIns;
