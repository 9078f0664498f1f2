// A career executive who answers an announcement competes or is considered without competition, and not both.
import { add, set } from '../../edits/edits.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

const EXECUTIVES: ReadonlySet<string | undefined> = new Set(['career-ses', 'former-career-ses']);

export default rule({
  id: 'application/track-not-chosen',
  title: 'No track chosen for an executive',
  provisions: ['MER-010'],
  on: 'Application',
  why: 'Where a current career executive, or a former one who can be reinstated, answers an announcement, the agency lets the person compete or considers the person without competition; who competes is rated like the others.',
  todo: 'Write `competitive` or `noncompetitive` under `track`.',
  since: '0.1.0',
  reading:
    'It is due once the Executive Resources Board has certified its list. The agency has the choice, and so it is information.',
  bad: `candidate C2001 {
  service: career-ses
  «application for FleetDirector2024» { eligible: yes }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
}`,
  good: `candidate C2001 {
  service: career-ses
  application for FleetDirector2024 {
    track: noncompetitive
    eligible: yes
  }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
}`,
  appliesTo: (application, { owner, world }) =>
    application.$broken === undefined &&
    EXECUTIVES.has(owner('Candidate')?.service?.value) &&
    world.find('Vacancy', application.$about)?.purpose?.value !== 'noncompetitive',
  check(application, { owner, world }) {
    const { track } = application;
    const executive = owner('Candidate');
    const because = [{ at: executive?.service, message: 'The candidate is a career executive, or was one.' }];
    const records = world.where('StaffingRecord', '$about', application.$about);
    // Who competes without a rating is told as not rated: then only the other choice is offered.
    const isRated = records.some(({ rating }) =>
      rating.some(({ $about }) => $about?.ref === executive?.$name?.value),
    );
    const offered = (chosen: Track): boolean => chosen === 'noncompetitive' || isRated;
    const other = executive?.application.find(
      known =>
        known !== application &&
        known.$about?.ref === application.$about?.ref &&
        known.track !== undefined &&
        known.track.value !== track?.value,
    )?.track;
    if (track !== undefined && other !== undefined) {
      return violated(
        track,
        'The executive both competes for the vacancy and is considered without competition.',
        {
          because: [...because, { at: other, message: 'The other application says so.' }],
          fixes: [
            offered(other.value)
              ? suggestion(`Make both \`${other.value}\``, set(track, other.value))
              : undefined,
          ],
        },
      );
    }
    if (track !== undefined) return satisfied(track);
    const certified = records.find(({ erbAction }) => erbAction?.certified !== undefined)?.erbAction
      ?.certified;
    if (certified === undefined) return pending('track');
    return violated(
      application,
      'The file does not say whether the executive competes or is considered without competition.',
      {
        because: [...because, { at: certified, message: 'The list was certified on this day.' }],
        fixes: (['competitive', 'noncompetitive'] as const)
          .filter(offered)
          .map(chosen => suggestion(`Write \`track: ${chosen}\``, add(application, `track: ${chosen}`))),
      },
    );
  },
});

type Track = NonNullable<Records['Application']['track']>['value'];
