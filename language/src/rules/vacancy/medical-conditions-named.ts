// The reasonable-accommodation statement names no medical conditions.
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { conditionIn, mayNameCondition } from '../../facts/announcement-wording.ts';
import { foundIn, quote, sentencesIn } from '../../facts/sentences.ts';
import { rule, satisfied, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/medical-conditions-named',
  title: 'Medical condition named in the accommodation statement',
  provisions: ['VAC-026'],
  severity: 'warning',
  on: 'Vacancy',
  needs: ['reasonableAccommodation'],
  why: 'The regulation on announcements lets an agency word its statement on reasonable accommodation as it likes, and forbids to list conditions or impairments: a list reads as if others did not count.',
  todo: 'Say that reasonable accommodation is available and whom to ask, and name no condition.',
  since: '0.1.0',
  reading:
    'The regulation (5 CFR 330.104(b)(1)) is written for the competitive service and reaches the SES through the guide alone: a warning. A sentence that tells how to call, for instance by a relay service, is no list, nor is one on the authority of Schedule A.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  reasonable-accommodation: «"Ask us for accommodation for deafness, diabetes or epilepsy. Call 202-555-0114."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  reasonable-accommodation: "Applicants with disabilities may ask us for accommodation. Call 202-555-0114."
}`,
  appliesTo: ({ status }) => status?.value !== 'cancelled',
  check(vacancy) {
    const { reasonableAccommodation: at } = vacancy;
    if (!mayNameCondition(at.value)) return satisfied(at);
    const found = sentencesIn(at.value).flatMap(sentence => {
      const condition = foundIn(sentence, conditionIn);
      return condition === undefined ? [] : { sentence, condition };
    });
    if (found.length === 0) return satisfied(at);
    return found.map(({ sentence, condition }) =>
      violated(
        at,
        `The statement on reasonable accommodation names a condition, “${condition}”, in ${quote(sentence)}.`,
        {
          severity: weighedByStanding(vacancy, 'warning'),
          fixes: [takeOut(at, sentence)],
        },
      ),
    );
  },
});
