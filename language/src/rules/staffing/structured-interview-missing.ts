// A structured interview is as a rule part of the assessment.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/structured-interview-missing',
  title: 'No structured interview',
  provisions: ['BST-002'],
  on: 'StaffingRecord',
  needs: ['assessmentMethods'],
  why: 'Interviews, above all structured ones with the same questions for all, should as a rule be part of the assessment, as their results can be compared.',
  todo: 'Interview the candidates with standard questions, and write `structured-interview` under `assessment-methods`.',
  since: '0.1.0',
  reading: 'The “should” stands in a list of good practices, and so it is information.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  assessment-methods: «[resume-review, reference-check]»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  assessment-methods: [resume-review, structured-interview]
}`,
  check({ assessmentMethods: methods }) {
    const structured = methods.items.find(({ value }) => value === 'structured-interview');
    if (structured !== undefined) return satisfied(structured);
    const interview = methods.items.find(({ value }) => value === 'interview');
    if (interview !== undefined) {
      return violated(interview, 'The candidates were interviewed, but not with standard questions.', {
        fixes: [
          suggestion('Say that the questions were standard ones', set(interview, 'structured-interview')),
        ],
      });
    }
    const words = [...methods.items.map(({ value }) => value), 'structured-interview'];
    return violated(methods, 'The candidates were assessed without an interview.', {
      fixes: [
        suggestion('Add `structured-interview`, once it is held', set(methods, `[${words.join(', ')}]`)),
      ],
    });
  },
});
