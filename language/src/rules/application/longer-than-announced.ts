// An announced page limit is applied to everyone: who exceeds it is not held eligible.
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'application/longer-than-announced',
  title: 'Document longer than announced',
  provisions: ['APP-010'],
  on: 'ApplicationDocument',
  needs: ['pages'],
  why: 'A limit that the announcement states holds for everyone; whoever kept to it would otherwise compete with one who did not.',
  todo: 'Apply the limit to all applicants, or to none and announce anew without it.',
  figures: ['narrative-pages-most'],
  since: '0.1.0',
  reading:
    'The text speaks of limits for a single ECQ. One for the whole document is treated alike, as a warning, and only where the applicant was held eligible in the competition. A narrative that is longer than the law allows is told once, as that.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  resume-pages: 5
}
candidate C1027 {
  application for FleetDirector2024 {
    document resume { pages: «6» }
    eligible: yes
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  resume-pages: 5
}
candidate C1027 {
  application for FleetDirector2024 {
    document resume { pages: 5 }
    eligible: yes
  }
}`,
  appliesTo: (document, context) => limitOf(document, context) !== undefined,
  check(document, context) {
    const { pages } = document;
    const { law, owner } = context;
    const application = owner('Application');
    const found = limitOf(document, context);
    if (found === undefined) return undefined;
    const { limit, most, spoken } = found;
    if (pages.value <= limit.value) return satisfied(pages);
    if (most !== undefined && pages.value > law.figure(most)) return undefined;
    if (application?.eligible === undefined) return pending('eligible');
    if (!application.eligible.value) return satisfied(application.eligible);
    return violated(
      pages,
      `The ${spoken} has ${pages.value} pages, but the announcement allows ${limit.value}, and the applicant was held eligible.`,
      {
        severity: 'warning',
        because: [
          { at: limit, message: 'The announcement states this limit.' },
          { at: application.eligible, message: 'The applicant was held eligible.' },
        ],
      },
    );
  },
});

/** The documents for which an announcement states a limit, and what the law allows at most. */
const KINDS = {
  resume: { key: 'resumePages', most: undefined, spoken: 'resume' },
  'ecq-narrative': { key: 'narrativePages', most: 'narrative-pages-most', spoken: 'ECQ narrative' },
} as const;

/** The limit that the announcement states for the document, where it holds for the applicant. */
function limitOf({ $subject }: Records['ApplicationDocument'], { owner, world }: Context) {
  const application = owner('Application');
  if (application?.track?.value === 'noncompetitive') return undefined;
  const kind = $subject?.value;
  if (kind !== 'resume' && kind !== 'ecq-narrative') return undefined;
  const limit = world.find('Vacancy', application?.$about)?.[KINDS[kind].key];
  return limit && { limit, ...KINDS[kind] };
}
