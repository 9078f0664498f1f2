// A probationer is removed after full and fair consideration.
import { isProbationary } from '../../facts/removal.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/removed-without-consideration',
  title: 'Probationer removed without documented consideration',
  provisions: ['PRB-013'],
  on: 'Removal',
  why: 'An appointee is removed in probation who, after full and fair consideration, proves unsuited to satisfactory executive work; the removal needs a record of that consideration.',
  todo: 'Document the consideration before the removal, and record the day under `consideration-documented`.',
  since: '0.1.0',
  reading:
    'That there was none, or that it was documented only after the removal took effect, is an error; where the file is silent it is a warning once the removal has taken effect. A removal for misconduct or for declining a directed reassignment is another matter.',
  bad: `appointment Fleet for C1027 {
  type: career
  removal {
    effective: 2024-06-03
    reason: performance
    procedure: probationary
    consideration-documented: «none»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  removal {
    effective: 2024-06-03
    reason: performance
    procedure: probationary
    consideration-documented: 2024-05-06
  }
}`,
  appliesTo: ({ reason }) => reason?.value !== 'declined-reassignment' && reason?.value !== 'misconduct',
  check(removal, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    const probationary = isProbationary(removal, appointment, context);
    if (probationary === undefined) return pending('procedure');
    if (!probationary) return undefined;
    const { considerationDocumented: documented, effective, $broken } = removal;
    const because = [{ at: effective, message: 'The removal takes effect on this day.' }];
    if (documented === undefined) {
      if ($broken?.includes('considerationDocumented')) return undefined;
      if (effective === undefined || effective.value > context.asOf)
        return pending('consideration-documented');
      return violated(
        removal,
        `The removal took effect on ${effective.value}, and no full and fair consideration is on record.`,
        { because, severity: 'warning' },
      );
    }
    if (isNothing(documented)) {
      return violated(
        documented,
        'The probationer is removed without full and fair consideration on record.',
        {
          because,
        },
      );
    }
    if (effective === undefined || documented.value <= effective.value) return satisfied(documented);
    return violated(
      documented,
      `The removal takes effect on ${effective.value}, and the consideration is on record only from ${documented.value}.`,
      { because },
    );
  },
});
