// Where the Board recommends formal managerial training, agency and employee draw up a development plan.
import { followed, type Step } from '../followed-recommendation.ts';
import { rule, violated } from '../rule.ts';

const STEP: Step = {
  key: 'idp',
  done: 'a development plan was drawn up',
  undone: 'no development plan was drawn up',
};

export default rule({
  id: 'case/recommended-training-unplanned',
  title: 'Recommended training without a development plan',
  provisions: ['QOC-004'],
  on: 'Recommendation',
  why: 'Where the Board approves but recommends formal managerial training, the agency should draw up a development plan together with the employee.',
  todo: 'Draw up the plan with the employee, and give the day under `idp`.',
  since: '0.1.0',
  reading: 'No time is set for it, so it is expected once the appointment has taken effect.',
  bad: `qrb-case CounselCase for C3001 {
  review {
    reviewed: 2023-12-07
    decision: approved
    recommendation "A course in financial management" {
      kind: formal-training
      idp: «none»
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  good: `qrb-case CounselCase for C3001 {
  review {
    reviewed: 2023-12-07
    decision: approved
    recommendation "A course in financial management" {
      kind: formal-training
      idp: 2024-02-01
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  appliesTo: ({ kind }) => kind?.value === 'formal-training',
  check(recommendation, context) {
    const { employeeConsulted: consulted } = recommendation;
    const verdict = followed(recommendation, STEP, context);
    if (verdict === undefined || consulted === undefined || consulted.value) return verdict;
    return [
      verdict,
      violated(consulted, 'The development plan was drawn up without the employee.', {
        because: [{ at: recommendation, message: 'It answers this recommendation.' }],
      }),
    ];
  },
});
