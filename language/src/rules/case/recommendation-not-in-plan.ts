// Development that the Board recommended stands in the development plan of the appointee.
import { followed, type Step } from '../followed-recommendation.ts';
import { rule } from '../rule.ts';

const STEP: Step = {
  key: 'inDevelopmentPlan',
  done: 'it stands in the development plan of the appointee',
  undone: 'it does not stand in the development plan of the appointee',
};

export default rule({
  id: 'case/recommendation-not-in-plan',
  title: 'Recommendation of the Board not in the development plan',
  provisions: ['QOC-006'],
  on: 'Recommendation',
  why: 'Development that the Board recommended should appear in the executive development plan of the appointee.',
  todo: 'Take it into the executive development plan, and give the day under `in-development-plan`.',
  since: '0.1.0',
  reading: 'No time is set for it, so it is expected once the appointment has taken effect.',
  bad: `qrb-case CounselCase for C3001 {
  review {
    reviewed: 2023-12-07
    decision: approved
    recommendation "A course in financial management" {
      kind: formal-training
      in-development-plan: «none»
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
      in-development-plan: 2024-02-01
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  check: (recommendation, context) => followed(recommendation, STEP, context),
});
