// An act recorded as done cannot lie ahead of the day from which the case is seen.
import { actsAfter } from '../../facts/acts.ts';
import { generalRule, satisfied, violated } from '../rule.ts';

export default generalRule({
  id: 'dates/after-as-of',
  title: 'Act recorded before it was done',
  provisions: [],
  severity: 'warning',
  on: 'Declaration',
  why: 'A record tells what was done; what is still ahead can turn out otherwise, and a mistyped year looks the same.',
  todo: 'Correct the date, leave it out until the act is done, or check as of a later day.',
  since: '0.1.0',
  reading:
    'Dates that may lie ahead, such as a closing date, the end of a term or a deadline, are plans and are not meant. Without a stated day the case is seen from today.',
  bad: `candidate C1027 {
  application for FleetDirector2024 {
    received: «2042-03-30»
  }
}`,
  good: `candidate C1027 {
  application for FleetDirector2024 {
    received: 2024-03-30
  }
}`,
  check(declaration, { asOf }) {
    const ahead = actsAfter(declaration, asOf);
    if (ahead.length === 0) return satisfied();
    return ahead.map(({ value, key }) =>
      violated(value, `\`${key}\` is recorded for ${value.value}, and the case is seen from ${asOf}.`),
    );
  },
});
