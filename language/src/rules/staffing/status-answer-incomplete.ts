// An applicant who asks is told two things: whether found qualified, and whether referred.
import { add, set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const BOTH = ['qualified', 'referred'] as const;
const WHAT = {
  qualified: 'whether he or she was found qualified',
  referred: 'whether he or she was referred to the selecting official',
} as const;

export default rule({
  id: 'staffing/status-answer-incomplete',
  title: 'Answer on the status incomplete',
  provisions: ['RGT-002'],
  on: 'Inquiry',
  needs: ['answered'],
  why: 'An applicant who asks is told two things: whether he or she was found qualified, and whether he or she was referred to the selecting official.',
  todo: 'Tell the applicant the rest, and write both under `told`.',
  since: '0.1.0',
  reading:
    'The duty arises on request, and then both answers are due. Where the record does not say what was told, it is a warning.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry status for C1044 {
    answered: 2024-06-06
    told: «[qualified]»
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry status for C1044 {
    answered: 2024-06-06
    told: [qualified, referred]
  }
}`,
  appliesTo: ({ $subject, $broken }) => $subject?.value === 'status' && $broken === undefined,
  check(inquiry) {
    const { answered, told } = inquiry;
    const all = `[${BOTH.join(', ')}]`;
    if (told === undefined) {
      return violated(
        answered,
        `The applicant was answered on ${answered.value}, and the record does not say what was told.`,
        {
          severity: 'warning',
          fixes: [suggestion('Say that both were told', add(inquiry, `told: ${all}`))],
        },
      );
    }
    const left = BOTH.find(word => told.items.every(({ value }) => value !== word));
    if (left === undefined) return satisfied(told);
    return violated(told, `The applicant was not told ${WHAT[left]}.`, {
      because: [{ at: answered, message: 'The inquiry was answered on this day.' }],
      fixes: [suggestion('Say that both were told', set(told, all))],
    });
  },
});
