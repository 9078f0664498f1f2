// A requirement of citizenship has a basis of the agency's own; the SES asks for none.
import { add } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/citizenship-without-basis',
  title: 'Citizenship required without a basis',
  provisions: ['CON-001'],
  on: 'Vacancy',
  needs: ['citizensOnly'],
  owed: false,
  why: 'Citizenship is no requirement of the SES; an agency requires it by its own legislation, as its policy, or for the job.',
  todo: 'Say on what the requirement rests under `citizenship-basis`.',
  since: '0.1.0',
  reading:
    'An agency may limit a vacancy to citizens without giving a reason, so a requirement without a stated basis is information.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  citizens-only: «yes»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  citizens-only: yes
  citizenship-basis: agency-policy
}`,
  check(vacancy, { law }) {
    const { citizensOnly, citizenshipBasis } = vacancy;
    if (!citizensOnly.value) return satisfied(citizensOnly);
    if (citizenshipBasis !== undefined) return satisfied(citizenshipBasis);
    if (vacancy.$broken?.includes('citizenshipBasis')) return undefined;
    return violated(citizensOnly, 'Only citizens are considered, and it is not said on what that rests.', {
      fixes: Object.keys(law.list('citizenship-bases')).map(word =>
        suggestion(`Add \`citizenship-basis: ${word}\``, add(vacancy, `citizenship-basis: ${word}`)),
      ),
    });
  },
});
