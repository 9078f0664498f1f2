// A mandatory qualification does not describe somebody who is minimally qualified.
import { maySetBarLow, setsBarLow } from '../../facts/announcement-wording.ts';
import { quote, sentencesIn } from '../../facts/sentences.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'standard/minimally-qualified',
  title: 'Qualification worded for the minimally qualified',
  provisions: ['QUA-006'],
  on: 'Mandatory',
  needs: ['text'],
  why: 'A standard should be so high that whoever meets it is well qualified for the work, and not merely acceptable.',
  todo: 'Describe what somebody does who is well qualified.',
  since: '0.1.0',
  reading:
    'Only the words of a mandatory qualification are read. An announcement that speaks of the minimally qualified tells of a step in rating, which is lawful.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations {
    text: «"Is minimally qualified to lead a fleet program."»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations {
    text: "Has led a fleet program of national scope with measured results."
  }
}`,
  check({ text }) {
    if (!maySetBarLow(text.value)) return satisfied(text);
    const low = sentencesIn(text.value).find(sentence => setsBarLow(sentence.text));
    return low === undefined
      ? satisfied(text)
      : violated(
          text,
          `By ${quote(low)} the qualification is met by somebody who is only minimally qualified.`,
        );
  },
});
