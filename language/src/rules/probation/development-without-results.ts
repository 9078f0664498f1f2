// After a certification under criterion C the results of the development activities are recorded.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { probationStanding } from '../../facts/probation.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'probation/development-without-results',
  title: 'Development activities without results',
  provisions: ['PRB-011'],
  on: 'Probation',
  why: 'Where the Board certified under criterion C, the supervisor records what came of the development activities that the agency promised or the Board recommended.',
  todo: 'Record each activity as a `training` of the probation, with its `result`.',
  since: '0.1.0',
  reading:
    'An activity without a result is an error once probation is over; where no activity is recorded at all it is a warning. Nothing is due where the appointee left, went on to another position, or is being removed.',
  bad: `qrb-case EnergyCase "ESCS 23-10911" for C3001 { criterion: C }
appointment Energy for C3001 {
  type: career
  case: EnergyCase
  effective: 2024-02-11
  probation {
    ends: 2025-02-10
    «training "Detail to the budget office"» {
      from: development-plan
      completed: 2024-09-30
    }
  }
}`,
  good: `qrb-case EnergyCase "ESCS 23-10911" for C3001 { criterion: C }
appointment Energy for C3001 {
  type: career
  case: EnergyCase
  effective: 2024-02-11
  probation {
    ends: 2025-02-10
    training "Detail to the budget office" {
      from: development-plan
      completed: 2024-09-30
      result: "Formulated the budget request of 2026."
    }
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined || probation.$broken?.includes('training')) return undefined;
    const criterion = context.world.find('QrbCase', appointment.case)?.criterion;
    if (criterion?.value !== 'C') return undefined;
    const standing = probationStanding(appointment, context.asOf, context);
    if (standing?.is === 'cut-short') return undefined;
    if (standing?.is !== 'over') return pending('training');
    const because = [
      { at: criterion, message: 'The Board certified under this criterion.' },
      { at: probation.ends, message: 'Probation ended on this day.' },
    ];
    if (probation.training.length === 0) {
      return violated(
        probation,
        `Probation after a certification under criterion C ended on ${standing.last}, and no development activity is recorded.`,
        { because, severity: 'warning' },
      );
    }
    const verdicts = probation.training.flatMap((activity): Verdict[] => {
      const { from, result, $broken } = activity;
      if (from?.value === 'agency' || $broken?.includes('result')) return [];
      if (result !== undefined && !isPlaceholder(result.value)) return [];
      return [
        violated(
          result ?? activity,
          `Probation ended on ${standing.last}, and it is not recorded what came of this activity.`,
          { because },
        ),
      ];
    });
    return verdicts.length > 0 ? verdicts : satisfied(probation.training[0]);
  },
});
