// A moratorium says what set it off and from when it holds.
import { add } from '../../edits/edits.ts';
import { isGovernmentwide } from '../../facts/moratorium.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/without-trigger',
  title: 'Moratorium without its trigger or first day',
  provisions: ['MOR-001'],
  severity: 'warning',
  on: 'Moratorium',
  why: 'Three events at an agency can lead to a moratorium, and a change of Administration to one for the whole government; which cases it holds up follows from the event and its day.',
  todo: 'Write the event under `trigger` and the first day under `starts`.',
  since: '0.1.0',
  reading: 'A file that leaves them out breaks no rule, but nothing can be said about its cases: a warning.',
  bad: `«moratorium DESTransition for DES» {
  kind: agency
  starts: 2024-01-23
}`,
  good: `moratorium DESTransition for DES {
  kind: agency
  trigger: head-departed
  starts: 2024-01-23
}`,
  check(moratorium, { law }) {
    const { trigger, starts, $broken } = moratorium;
    if ($broken !== undefined) return undefined;
    const found: Verdict[] = [];
    if (trigger === undefined) {
      const words = Object.keys(law.list('moratorium-triggers')).filter(
        word => (word === 'administration-change') === isGovernmentwide(moratorium),
      );
      found.push(
        violated(moratorium, 'The file does not say what set the moratorium off.', {
          fixes: words.map(word =>
            suggestion(`Add \`trigger: ${word}\``, add(moratorium, `trigger: ${word}`)),
          ),
        }),
      );
    }
    if (starts === undefined) {
      found.push(violated(moratorium, 'The file does not say from when the moratorium holds.'));
    }
    return found.length > 0 ? found : satisfied(trigger);
  },
});
