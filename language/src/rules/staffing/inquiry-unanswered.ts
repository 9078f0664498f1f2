// Who asks about a competition gets an answer.
import type { ProvisionId } from '../../law/index.ts';
import { rule, satisfied, violated } from '../rule.ts';

const RIGHT: Readonly<Record<string, readonly [ProvisionId, string]>> = {
  procedures: ['RGT-001', 'how candidates are recruited and selected'],
  status: ['RGT-002', 'whether the applicant was found qualified and was referred'],
  access: ['RGT-003', 'what is recorded about the applicant'],
};

export default rule({
  id: 'staffing/inquiry-unanswered',
  title: 'Inquiry without an answer',
  provisions: ['RGT-001', 'RGT-002', 'RGT-003'],
  // The law sets no time for the answer.
  severity: 'warning',
  on: 'Inquiry',
  needs: ['asked'],
  why: 'Anyone may learn by what procedures candidates are recruited and selected, and applicants may learn how they fared and what is recorded about them.',
  todo: 'Answer the inquiry, and write the day under `answered`.',
  since: '0.1.0',
  reading:
    'No time is set for the answer, and so one that is still missing after the day of the inquiry is a warning.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry procedures { asked: «2024-06-03» }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  inquiry procedures {
    asked: 2024-06-03
    answered: 2024-06-06
  }
}`,
  appliesTo: ({ $broken }) => $broken === undefined,
  check({ asked, answered, refused, $subject }, { asOf }) {
    const done = answered ?? refused;
    if (done !== undefined) return satisfied(done);
    const right = $subject && RIGHT[$subject.value];
    if (right === undefined || asked.value >= asOf) return undefined;
    const [provision, what] = right;
    return violated(asked, `On ${asked.value} it was asked ${what}, and the record tells no answer.`, {
      provisions: [provision],
    });
  },
});
