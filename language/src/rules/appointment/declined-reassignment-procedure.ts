// Who declines a directed reassignment is removed by an adverse action.
import { set } from '../../edits/edits.ts';
import { standingAt } from '../../facts/removal.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/declined-reassignment-procedure',
  title: 'Removal after a declined reassignment by another procedure',
  provisions: ['MOB-003'],
  severity: 'warning',
  on: 'Removal',
  needs: ['reason', 'procedure'],
  why: 'An executive who refuses a directed reassignment may be removed, by way of an adverse action.',
  todo: 'Remove the executive by an adverse action, or correct the reason.',
  since: '0.1.0',
  reading:
    'The guide names the procedure in passing, so another one is a warning. A probationer may be removed as such. Notice and consultation before the reassignment are not set out in the sources and are not looked at.',
  bad: `appointment Fleet for C1027 {
  type: career
  removal {
    effective: 2024-06-03
    reason: declined-reassignment
    procedure: «post-probationary»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  removal {
    effective: 2024-06-03
    reason: declined-reassignment
    procedure: adverse-action
  }
}`,
  appliesTo: ({ reason }) => reason?.value === 'declined-reassignment',
  check({ reason, procedure, effective }, context) {
    if (procedure.value === 'adverse-action') return satisfied(procedure);
    const appointment = context.owner('Appointment');
    const standing = appointment && effective && standingAt(effective.value, appointment, context);
    if (procedure.value === 'probationary' && standing?.is !== 'past') return satisfied(procedure);
    return violated(
      procedure,
      'The executive declined a directed reassignment and is not removed by an adverse action.',
      {
        because: [{ at: reason, message: 'This is the reason of the removal.' }],
        fixes: [suggestion('Remove by an adverse action', set(procedure, 'adverse-action'))],
      },
    );
  },
});
