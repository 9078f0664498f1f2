// A vacancy for an initial career appointment is published in USAJOBS.
import { add } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { firmsFor } from '../../facts/recruiting.ts';
import { evidenceOfUsajobs } from '../../facts/usajobs.ts';
import type { ProvisionId } from '../../law/index.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/not-in-usajobs',
  title: 'Vacancy not published in USAJOBS',
  provisions: ['VAC-003', 'VAC-002', 'SRC-004'],
  on: 'Vacancy',
  why: 'Publication in USAJOBS is how the law has people inside and outside the civil service, and the employment offices, learn of an executive vacancy.',
  todo: 'Enter the announcement in USAJOBS and record the control number, or the day of entry, under `usajobs`.',
  since: '0.1.0',
  reading:
    'The control number or the day of entry shows it. Publication in USAJOBS also tells the Department of Labor, so that a notice to it is asked for only where there is no publication. While `purpose` is not written the vacancy may be meant for a noncompetitive fill: a warning. Entry into a program is not judged here.',
  bad: `«vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector» {
  status: open
  purpose: initial-career
  opens: 2024-03-04
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  purpose: initial-career
  opens: 2024-03-04
  usajobs { control-number: "776812300" }
}`,
  appliesTo: (vacancy, { world }) => isUnderAnnouncingLaw(vacancy) && !isForProgram(vacancy, world),
  check(vacancy, { law }) {
    const evidence = evidenceOfUsajobs(vacancy);
    if (evidence !== undefined) return satisfied(evidence);
    if (vacancy.$broken !== undefined || vacancy.usajobs?.$broken !== undefined) return undefined;
    if (!isPublished(vacancy)) return pending('usajobs');
    const { areaOfConsideration: area, laborNotified, opens, purpose, usajobs } = vacancy;
    const [firm] = firmsFor(vacancy);
    const untold = area?.value === 'all-qualified' && laborNotified === undefined;
    const rests: ProvisionId[] = [
      ...(untold ? (['VAC-002'] as const) : []),
      ...(firm ? (['SRC-004'] as const) : []),
    ];
    return violated(
      vacancy,
      untold
        ? 'The announcement is published, and nothing shows that it is in USAJOBS or that the Department of Labor was told of it.'
        : 'The announcement is published, and nothing shows that it is in USAJOBS.',
      {
        provisions: ['VAC-003', ...rests],
        severity: purpose === undefined ? 'warning' : law.severityOf('VAC-003'),
        because: [
          untold ? { at: area, message: 'It reaches beyond the civil service.' } : undefined,
          firm && {
            at: firm,
            message: 'A service or firm recruits for it, which is lawful only beside USAJOBS.',
          },
        ],
        fixes: [
          opens &&
            suggestion(
              `Say that it was entered on ${opens.value}`,
              usajobs === undefined
                ? add(vacancy, `usajobs {\n  entered: ${opens.value}\n}`)
                : add(usajobs, `entered: ${opens.value}`),
            ),
        ],
      },
    );
  },
});
