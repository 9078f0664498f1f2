// An announced page limit is applied to everyone: who exceeds it is not held eligible.
import { pending, rule, satisfied, violated } from '../rule.ts';

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
  check({ $subject, pages }, { law, owner, world }) {
    const application = owner('Application');
    const vacancy = world.find('Vacancy', application?.$about);
    const limits = { resume: vacancy?.resumePages, 'ecq-narrative': vacancy?.narrativePages };
    const kind = $subject?.value;
    if (kind !== 'resume' && kind !== 'ecq-narrative') return undefined;
    const limit = limits[kind];
    if (limit === undefined || application?.track?.value === 'noncompetitive') return undefined;
    if (pages.value <= limit.value) return satisfied(pages);
    if (kind === 'ecq-narrative' && pages.value > law.figure('narrative-pages-most')) return undefined;
    if (application?.eligible === undefined) return pending('eligible');
    if (!application.eligible.value) return satisfied(application.eligible);
    return violated(
      pages,
      `The ${kind === 'resume' ? 'resume' : 'ECQ narrative'} has ${pages.value} pages, but the announcement allows ${limit.value}, and the applicant was held eligible.`,
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
