// A nonprofit service or commercial firm is used on one of the two grounds that allow it.
import { add } from '../../edits/edits.ts';
import { isPublished } from '../../facts/announcement-standing.ts';
import { firmWord, isFirm } from '../../facts/recruiting.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/firm-without-ground',
  title: 'Firm used without a stated ground',
  provisions: ['SRC-002'],
  on: 'RecruitmentSource',
  why: 'A service or firm may be used only where it is likely to bring well-qualified people who would not be had otherwise, or where such people are in short supply.',
  todo: 'Record the ground under `justification`, or do without the service or firm.',
  since: '0.1.0',
  reading:
    'Either ground is enough, and whether it is true cannot be tested. It is due when the announcement is published, and a warning, as the agency may have it in other papers.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  «source commercial-firm "Executive Search, Inc."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  source commercial-firm "Executive Search, Inc." { justification: short-supply }
}`,
  appliesTo: isFirm,
  check(source, { law, owner }) {
    if (source.justification !== undefined) return satisfied(source.justification);
    if (source.$broken !== undefined) return undefined;
    const vacancy = owner('Vacancy');
    if (vacancy === undefined || !isPublished(vacancy)) return pending('justification');
    return violated(source, `A ${firmWord(source)} is used, and no ground for it is recorded.`, {
      severity: 'warning',
      fixes: Object.keys(law.list('firm-justifications')).map(word =>
        suggestion(`Add \`justification: ${word}\``, add(source, `justification: ${word}`)),
      ),
    });
  },
});
