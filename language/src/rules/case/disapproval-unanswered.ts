// After a disapproval the agency chooses what becomes of the case.
import { add } from '../../edits/edits.ts';
import { caseStanding } from '../../facts/case-standing.ts';
import { closesVacancy } from '../../facts/disapprovals.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

/** What can be chosen after a disapproval, by criterion. */
const CHOICES = {
  A: ['next-board', 'returned'],
  B: ['resubmitted', 'additional-development'],
  C: ['next-board', 'returned'],
} as const;

export default rule({
  id: 'case/disapproval-unanswered',
  title: 'Disapproved case without a choice',
  provisions: ['QDS-001', 'QDS-012'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'After a disapproval the case goes unchanged to the next regular Board or comes back for improvement; under criterion B the package is submitted again or the candidate develops further.',
  todo: 'Write under `after-disapproval` what was chosen.',
  since: '0.1.0',
  reading:
    'No time is set for choosing. A case that was withdrawn, or that another one takes up, needs no choice; nor is there one after a second disapproval under criterion A or C, which closes the vacancy to the candidate.',
  bad: `qrb-case CounselCaseA for C3001 {
  criterion: A
  review { reviewed: 2023-09-21 decision: «disapproved» }
}`,
  good: `qrb-case CounselCaseA for C3001 {
  criterion: A
  review { reviewed: 2023-09-21 decision: disapproved }
  after-disapproval: returned
}`,
  appliesTo: record => caseStanding(record) === 'disapproved',
  check(record, context) {
    const { afterDisapproval, criterion, $broken, $name } = record;
    if (afterDisapproval !== undefined) return satisfied(afterDisapproval);
    const [takenUp] = context.world.where('QrbCase', 'resubmissionOf', $name?.value);
    if (takenUp !== undefined) return satisfied(record);
    if (criterion.value !== 'B' && closesVacancy(record, context)) return undefined;
    const decision = record.review.findLast(each => each.decision !== undefined)?.decision;
    if (decision === undefined || $broken?.includes('afterDisapproval')) return undefined;
    const choices = CHOICES[criterion.value];
    return violated(
      decision,
      `The Board disapproved the case, and the file does not say what became of it: ${andWords(choices)} can be chosen.`,
      {
        ...(criterion.value === 'B' && { provisions: ['QDS-012'] as const }),
        fixes: choices.map(word =>
          suggestion(`Add \`after-disapproval: ${word}\``, add(record, `after-disapproval: ${word}`)),
        ),
      },
    );
  },
});
