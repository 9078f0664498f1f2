// Training that the agency arranged, or the Board recommended, is carried out during probation.
import { probationStanding } from '../../facts/probation.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/training-not-followed',
  title: 'Training in probation not carried out',
  provisions: ['PRB-006'],
  on: 'ProbationTraining',
  why: 'The supervisor sees to it that training arranged by the agency or recommended by the Qualifications Review Board is carried out.',
  todo: 'Record the day on which the training was completed, or what came of it.',
  since: '0.1.0',
  reading:
    'While the probation runs the training is still ahead. Nothing is due where the appointee left, went on to another position, or a removal was started, before the end.',
  bad: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    «training "Federal budget process"» { from: qrb }
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    training "Federal budget process" {
      from: qrb
      completed: 2023-11-17
    }
  }
}`,
  check(training, context) {
    const { completed, result, $broken } = training;
    const done = completed ?? result;
    if (done !== undefined) return satisfied(done);
    const appointment = context.owner('Appointment');
    if (appointment === undefined || $broken !== undefined) return undefined;
    const standing = probationStanding(appointment, context.asOf, context);
    if (standing?.is === 'cut-short') return undefined;
    if (standing?.is !== 'over') return pending('completed');
    return violated(
      training,
      `Probation ended on ${standing.last}, and the training is recorded neither as completed nor with a result.`,
      {
        because: [
          { at: training.from, message: 'It comes from here.' },
          { at: appointment.probation?.ends, message: 'Probation ended on this day.' },
        ],
      },
    );
  },
});
