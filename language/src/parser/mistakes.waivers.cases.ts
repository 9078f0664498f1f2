// Mistakes in waivers and disputes.
import { type MistakeCase, vacancy } from './mistakes.cases.ts';

const ID =
  'Write the id of the rule with its area, such as vacancy/open-period-too-short; `casefile rules` lists them.';

const waiver = (head: string, line = 'reason: "By telephone."') => vacancy(`${head} {\n    ${line}\n  }`);
const SOUND = waiver('waive vacancy/contact-missing');

export const WAIVERS: readonly MistakeCase[] = [
  {
    mistake: 'a waiver without a rule',
    written: waiver('«waive»'),
    right: vacancy(''),
    rule: 'vocabulary/missing-subject',
    message: 'This `waive` names no rule.',
    todo: ID,
    breaks: '*',
  },
  {
    mistake: 'a waiver of something that is no rule',
    written: waiver('waive «contact-missing»'),
    right: vacancy(''),
    rule: 'vocabulary/missing-subject',
    message: 'This is not the id of a rule.',
    breaks: '*',
  },
  {
    mistake: 'a waiver of a whole area',
    written: waiver('waive «vacancy/*»'),
    right: vacancy(''),
    rule: 'vocabulary/missing-subject',
    message: '`vacancy/*` is not the id of a rule: a waiver names one rule.',
    todo: ID,
    breaks: '*',
  },
  {
    mistake: 'a dispute of a whole area, before a comment',
    written: waiver('dispute «vacancy/*»', 'reason: "By telephone." /* as agreed */'),
    right: vacancy(''),
    rule: 'vocabulary/missing-subject',
    message: '`vacancy/*` is not the id of a rule: a dispute names one rule.',
    breaks: '*',
  },
  {
    mistake: 'a waiver of two rules',
    written: waiver('waive vacancy/contact-missing«, vacancy/agency-missing»'),
    right: SOUND,
    rule: 'syntax/extra-text',
    message: 'A waiver names one rule.',
    todo: 'Write a waiver of its own for each rule.',
    breaks: '*',
  },
  {
    mistake: 'a waiver outside of a block',
    written: '«waive» vacancy/contact-missing {\n  reason: "By telephone."\n}',
    right: '',
    rule: 'vocabulary/misplaced-block',
    message: 'This `waive` stands outside of the block that it concerns.',
    todo: 'Move it between the braces of the block that it concerns.',
    breaks: 'nothing',
  },
  {
    mistake: 'a misspelt key in a waiver',
    written: waiver('waive vacancy/contact-missing', 'reason: "By telephone."\n    «untill»: 2024-12-31'),
    right: waiver('waive vacancy/contact-missing', 'reason: "By telephone."\n    until: 2024-12-31'),
    rule: 'vocabulary/unknown-key',
    message: '`untill` is not a key of `waive`.',
    loses: '$waivers',
    fix: 'Write `until`',
    breaks: '*',
  },
  {
    mistake: 'a reason in the head of a waiver',
    written: waiver('waive vacancy/contact-missing «"By telephone."»'),
    right: SOUND,
    rule: 'syntax/extra-text',
    message: 'Nothing stands behind the rule but the brace.',
    breaks: '*',
  },
  {
    mistake: 'a waiver in a waiver',
    written: waiver(
      'waive vacancy/contact-missing',
      'reason: "By telephone."\n    «dispute» a/b { reason: "No." }',
    ),
    right: SOUND,
    rule: 'vocabulary/misplaced-block',
    message: 'This `dispute` stands outside of the block that it concerns.',
    breaks: '*',
  },
];
