// What people may learn about a competition is not refused to them.
import { add } from '../../edits/edits.ts';
import type { Records } from '../../model/record.ts';
import { rule, satisfied, suggestion, type Verdict, violated, type With } from '../rule.ts';

type Refused = With<'Inquiry', 'refused'>;

export default rule({
  id: 'staffing/inquiry-refused',
  title: 'Inquiry refused',
  provisions: ['RGT-001', 'RGT-002', 'RGT-003'],
  on: 'Inquiry',
  needs: ['refused'],
  why: 'How candidates are recruited and selected is open to anyone; an applicant is told the result, and may see what is recorded about his or her own qualifications, save for what would reveal a confidential source.',
  todo: 'Answer the inquiry and write the day under `answered`; where a confidential source would be revealed, show the rest and write that ground under `refusal-ground`.',
  since: '0.1.0',
  reading:
    'That applicants may have access is read as a right of theirs. Access that is refused without a ground being written is a warning, as the ground may be the lawful one. An answer given later cures the refusal.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry procedures { refused: «2024-06-06» }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry access for C1044 {
    refused: 2024-06-06
    refusal-ground: confidential-source
  }
}`,
  appliesTo: ({ $broken }) => $broken === undefined,
  check(inquiry) {
    const { refused, answered, $subject } = inquiry;
    if (answered !== undefined && answered.value >= refused.value) return satisfied(answered);
    switch ($subject?.value) {
      case 'procedures':
        return violated(
          refused,
          `On ${refused.value} an answer was refused on how candidates are recruited and selected.`,
          {
            provisions: ['RGT-001'],
          },
        );
      case 'status':
        return violated(
          refused,
          `On ${refused.value} the applicant was refused an answer on whether he or she was found qualified and was referred.`,
          { provisions: ['RGT-002'] },
        );
      case 'access':
        return judgeAccess(inquiry);
      default:
        return undefined;
    }
  },
});

function judgeAccess(inquiry: Refused): Verdict {
  const { refused, refusalGround: ground } = inquiry;
  if (ground?.value === 'confidential-source') return satisfied(ground);
  return violated(
    ground ?? refused,
    ground === undefined
      ? `On ${refused.value} the applicant was refused what is recorded about his or her own qualifications, and the record gives no ground.`
      : 'The applicant was refused what is recorded about his or her own qualifications on another ground than a confidential source.',
    {
      provisions: ['RGT-003'],
      ...(ground === undefined && {
        severity: 'warning',
        fixes: [
          suggestion(
            'Say that it would reveal a confidential source, if that was the ground',
            add(inquiry as Records['Inquiry'], 'refusal-ground: confidential-source'),
          ),
        ],
      }),
    },
  );
}
