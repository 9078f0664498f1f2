// People whom a service or firm found are considered on equal terms with those who applied directly.
import { set } from '../../edits/edits.ts';
import { firmWord, isFirm } from '../../facts/recruiting.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/firm-candidates-apart',
  title: 'Candidates of a firm considered apart',
  provisions: ['SRC-006'],
  on: 'RecruitmentSource',
  needs: ['equalTerms'],
  why: 'Whoever a service or firm found competes with those who applied directly, by one rating plan, one panel and one set of criteria.',
  todo: 'Rate all candidates together, by one plan.',
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  source commercial-firm "Executive Search, Inc." { equal-terms: «no» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  source commercial-firm "Executive Search, Inc." { equal-terms: yes }
}`,
  appliesTo: isFirm,
  check: source =>
    source.equalTerms.value
      ? satisfied(source.equalTerms)
      : violated(
          source.equalTerms,
          `Those whom the ${firmWord(source)} found are not considered on equal terms with those who applied directly.`,
          { fixes: [suggestion('Say that all are rated together', set(source.equalTerms, 'yes'))] },
        ),
});
