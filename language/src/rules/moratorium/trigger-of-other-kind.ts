// An agency's moratorium follows from its head, the governmentwide one from a change of Administration.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/trigger-of-other-kind',
  title: 'Trigger that does not fit the kind of moratorium',
  provisions: ['MOR-001', 'MOR-021'],
  on: 'Moratorium',
  needs: ['kind', 'trigger'],
  why: 'The departure of the head, its announcement and the nomination of a successor concern one agency; a change of Administration concerns all of them.',
  todo: 'Write the kind of moratorium that the event brings about, or the event that set it off.',
  since: '0.1.0',
  bad: `moratorium DESTransition for DES {
  kind: agency
  trigger: «administration-change»
}`,
  good: `moratorium DESTransition for DES {
  kind: agency
  trigger: head-departed
}`,
  check({ kind, trigger }) {
    const wide = trigger.value === 'administration-change';
    if (wide === (kind.value === 'governmentwide')) return satisfied(trigger);
    const fitting = wide ? 'governmentwide' : 'agency';
    return violated(
      trigger,
      `The trigger \`${trigger.value}\` leads to a moratorium of kind \`${fitting}\`, and this one is \`${kind.value}\`.`,
      {
        because: [{ at: kind, message: 'This is its kind.' }],
        fixes: [suggestion(`Write \`kind: ${fitting}\``, set(kind, fitting))],
      },
    );
  },
});
