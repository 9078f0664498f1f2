// A vacancy for which a service or firm recruits is open to all qualified people.
import { set } from '../../edits/edits.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { firmsFor } from '../../facts/recruiting.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/firm-area-too-narrow',
  title: 'Firm used for a vacancy that is not open to all',
  provisions: ['SRC-005'],
  on: 'Vacancy',
  needs: ['areaOfConsideration'],
  why: 'A service or firm looks for people outside the civil service too; whoever it finds there could not be considered.',
  todo: 'Open the vacancy to all qualified people, or do without the service or firm.',
  since: '0.1.0',
  reading: 'An area below the civil service is told once, as that.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  area-of-consideration: «civil-service»
  source commercial-firm "Executive Search, Inc."
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  area-of-consideration: all-qualified
  source commercial-firm "Executive Search, Inc."
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, { law }) {
    const { areaOfConsideration: area } = vacancy;
    const [firm] = firmsFor(vacancy);
    if (firm === undefined) return undefined;
    if (area.value === 'all-qualified') return satisfied(area);
    if (!Object.hasOwn(law.list('competitive-areas-of-consideration'), area.value)) return undefined;
    return violated(
      area,
      'A service or firm recruits for the vacancy, and only the civil service may apply.',
      {
        severity: weighedByStanding(vacancy, law.severityOf('SRC-005')),
        because: [{ at: firm, message: 'It recruits for the vacancy.' }],
        fixes: [suggestion('Open it to all qualified people', set(area, 'all-qualified'))],
      },
    );
  },
});
