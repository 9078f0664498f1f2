// A nonprofit service or commercial firm is used beside other sources and never alone.
import { add } from '../../edits/edits.ts';
import { isPublished } from '../../facts/announcement-standing.ts';
import { firmsFor, isFirm } from '../../facts/recruiting.ts';
import { evidenceOfUsajobs } from '../../facts/usajobs.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/firm-only-source',
  title: 'Recruited through a firm alone',
  provisions: ['SRC-001'],
  on: 'Vacancy',
  why: 'A service or firm may add to the recruiting of the agency and may not take its place: whoever it does not know would never hear of the vacancy.',
  todo: 'Recruit from at least one other source and record it.',
  since: '0.1.0',
  reading:
    'An entry in USAJOBS, a supplemental announcement and a notice to CDP-Opps are sources of another kind. Until the announcement is published it is a hint.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  «source commercial-firm "Executive Search, Inc."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  source commercial-firm "Executive Search, Inc."
  source advertisement "Fleet Management Journal"
}`,
  appliesTo: ({ status, source }) => status?.value !== 'cancelled' && source.some(isFirm),
  check(vacancy, { law }) {
    const [firm] = firmsFor(vacancy);
    if (firm === undefined || vacancy.$broken !== undefined) return undefined;
    const other =
      vacancy.source.find(source => source.$subject !== undefined && !isFirm(source)) ??
      evidenceOfUsajobs(vacancy) ??
      vacancy.supplemental[0] ??
      vacancy.cdpOppsNotice;
    if (other !== undefined) return satisfied(other);
    return violated(
      firm,
      'The vacancy is recruited through a service or firm, and no other source is recorded.',
      {
        severity: isPublished(vacancy) ? law.severityOf('SRC-001') : 'information',
        fixes: [suggestion('Add USAJOBS as a source', add(vacancy, 'source usajobs'))],
      },
    );
  },
});
