// Once probation is completed, a removal follows the procedures for executives past it.
import { set } from '../../edits/edits.ts';
import { standingAt } from '../../facts/removal.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/removed-as-probationer',
  title: 'Removal as a probationer after probation',
  provisions: ['PRB-017', 'PRB-004'],
  on: 'Removal',
  needs: ['effective', 'procedure'],
  why: 'Where probation is completed before a removal takes effect, also because removals were restricted, the removal follows the procedures for executives past probation.',
  todo: 'Remove the executive by the procedures for those past probation.',
  since: '0.1.0',
  reading:
    'Probation is completed when the last tour of duty within the period is over. Tours are taken to be Monday to Friday without federal holidays, so a removal between that tour and the last day of the period is a warning.',
  bad: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2023-06-05
  probation {
    starts: 2023-06-05
    ends: 2024-06-04
  }
  removal {
    effective: 2024-06-05
    procedure: «probationary»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2023-06-05
  probation {
    starts: 2023-06-05
    ends: 2024-06-04
  }
  removal {
    effective: 2024-06-05
    procedure: post-probationary
  }
}`,
  appliesTo: ({ procedure }) => procedure?.value === 'probationary',
  check({ effective, procedure }, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    const standing = standingAt(effective.value, appointment, context);
    if (standing === undefined) return pending('ends');
    if (standing.is === 'within') return satisfied(effective);
    return violated(
      procedure,
      standing.is === 'past'
        ? `The removal takes effect on ${effective.value}, by the procedure for probationers; probation ended on ${standing.last}.`
        : `The removal takes effect on ${effective.value}, by the procedure for probationers; the last tour of duty in probation was on ${standing.tour}.`,
      {
        because: [
          { at: effective, message: 'The removal takes effect on this day.' },
          { at: appointment.probation?.ends, message: 'Probation ended on this day.' },
        ],
        fixes: [suggestion('By the procedure past probation', set(procedure, 'post-probationary'))],
        ...(standing.is === 'between' && { severity: 'warning' }),
      },
    );
  },
});
