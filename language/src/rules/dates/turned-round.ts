// Nothing ends before it begins.
import { set } from '../../edits/edits.ts';
import { spansIn } from '../../facts/spans.ts';
import { generalRule, satisfied, suggestion, violated } from '../rule.ts';

export default generalRule({
  id: 'dates/turned-round',
  title: 'End before the beginning',
  provisions: [],
  severity: 'error',
  on: 'Declaration',
  why: 'A time that ends before it begins is no time; whatever is computed from it would be wrong.',
  todo: 'Exchange the two days, or correct the one that is mistyped.',
  since: '0.1.0',
  reading: 'A time that begins and ends on one day lasts that day.',
  bad: `appointment Fleet for C1027 {
  probation {
    nonpay {
      from: 2024-11-21
      to: «2024-10-03»
    }
  }
}`,
  good: `appointment Fleet for C1027 {
  probation {
    nonpay {
      from: 2024-10-03
      to: 2024-11-21
    }
  }
}`,
  check(declaration) {
    const spans = spansIn(declaration);
    if (spans.length === 0) return undefined;
    const turned = spans.filter(({ first, last }) => last.value < first.value);
    if (turned.length === 0) return satisfied();
    return turned.map(({ first, last, firstKey, lastKey }) =>
      violated(
        last,
        `\`${lastKey}\` is ${last.value}, and \`${firstKey}\` is ${first.value}: it would end before it begins.`,
        {
          because: [{ at: first, message: 'It begins on this day.' }],
          fixes: [suggestion('Exchange the two days', set(first, last.value), set(last, first.value))],
        },
      ),
    );
  },
});
