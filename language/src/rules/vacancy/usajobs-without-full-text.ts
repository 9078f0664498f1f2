// USAJOBS holds the whole text of the announcement beside the job entry.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/usajobs-without-full-text',
  title: 'USAJOBS entry without the full text',
  provisions: ['VAC-007'],
  on: 'UsajobsEntry',
  needs: ['fullText'],
  why: 'Whoever finds the vacancy in USAJOBS should be able to read the whole announcement there.',
  todo: 'Enter the full text of the announcement in USAJOBS.',
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    control-number: "776812300"
    full-text: «no»
  }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    control-number: "776812300"
    full-text: yes
  }
}`,
  check: ({ fullText }) =>
    fullText.value
      ? satisfied(fullText)
      : violated(fullText, 'USAJOBS has the job entry and not the full text of the announcement.', {
          fixes: [suggestion('Say that the full text was entered', set(fullText, 'yes'))],
        }),
});
