// The agency tells the appointee what further development the Board recommended.
import { followed, type Step } from '../followed-recommendation.ts';
import { rule } from '../rule.ts';

const STEP: Step = {
  key: 'advised',
  done: 'the appointee was told',
  undone: 'the appointee was not told',
};

export default rule({
  id: 'case/recommendation-not-told',
  title: 'Recommendation of the Board not told to the appointee',
  provisions: ['QOC-005'],
  on: 'Recommendation',
  why: 'The agency should tell the appointee what further executive development the Board recommended.',
  todo: 'Tell the appointee, and give the day under `advised`.',
  since: '0.1.0',
  reading: 'No time is set for it, so it is expected once the appointment has taken effect.',
  bad: `qrb-case CounselCase for C3001 {
  review {
    reviewed: 2023-12-07
    decision: approved
    recommendation "A course in financial management" {
      kind: formal-training
      advised: «none»
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
      advised: 2024-02-01
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  check: (recommendation, context) => followed(recommendation, STEP, context),
});
