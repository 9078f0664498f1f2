// Where only the civil service may apply, whoever competes holds a civil service position when applying.
import { add, set } from '../../edits/edits.ts';
import { membershipOn } from '../../facts/civil-service.ts';
import { mayBeNoncompetitive } from '../../facts/selection.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { markedNotEligible } from '../eligibility-fix.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'application/outside-area',
  title: 'Eligible from outside the area of consideration',
  provisions: ['AOC-004', 'AOC-003'],
  on: 'Application',
  why: 'An announcement that is limited to the civil service tells everybody else not to apply; whoever competes all the same takes a place from those who kept to it.',
  todo: 'Hold the applicant not eligible, or consider a former executive or certified graduate noncompetitively (`track: noncompetitive`).',
  since: '0.1.0',
  reading:
    'The time of application is the day on which it was received, and the first and the last day in a position count. Uniformed services and the District of Columbia Government are not the civil service. Where the candidate is called a civil servant and every position that is recorded had ended before, it is a warning, as not every position need be recorded.',
  bad: `vacancy FleetDirector2024 for FleetDirector { area-of-consideration: civil-service }
candidate C1044 {
  service: outside
  application for FleetDirector2024 {
    received: 2024-04-01
    track: competitive
    eligible: «yes»
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { area-of-consideration: civil-service }
candidate C1044 {
  service: civil-service
  application for FleetDirector2024 {
    received: 2024-04-01
    track: competitive
    eligible: yes
  }
}`,
  appliesTo: ({ eligible, track }) => eligible?.value !== false && track?.value !== 'noncompetitive',
  check(application, context) {
    const { owner, world } = context;
    const { $about, eligible, received, track } = application;
    const vacancy = world.find('Vacancy', $about);
    const area = vacancy?.purpose?.value === 'noncompetitive' ? undefined : vacancy?.areaOfConsideration;
    const candidate = owner('Candidate');
    if (area?.value !== 'civil-service' || candidate === undefined || candidate.$broken !== undefined)
      return undefined;
    const rated = ratingOf(candidate, application, world);
    if (eligible === undefined && rated === undefined) return pending('eligible');
    if (received === undefined && candidate.held.length > 0) return pending('received');
    const membership = membershipOn(received?.value, candidate, world);
    if (membership === undefined) return pending('service');
    if (membership.is === 'in') return satisfied(membership.evidence);
    const isSpecial = mayBeNoncompetitive(candidate.$name?.value, world);
    if (isSpecial && track === undefined) return pending('track');
    const left = membership.is === 'left';
    const competes = eligible === undefined ? 'was rated' : 'was held eligible';
    return violated(
      eligible ?? track ?? application,
      left
        ? `The applicant ${competes}, and the last position in the civil service that is recorded had ended before the application.`
        : `The applicant ${competes} in the competition, and was not in the civil service, to which it is limited.`,
      {
        ...(left && { severity: 'warning' }),
        because: [
          { at: area, message: 'The vacancy is limited to the civil service.' },
          {
            at: membership.evidence,
            message: left ? 'The position ended on this day.' : 'The candidate serves here.',
          },
          { at: received, message: 'The application was received on this day.' },
          eligible === undefined ? { at: rated, message: 'The candidate was rated.' } : undefined,
        ],
        fixes: [
          markedNotEligible(application, context),
          isSpecial
            ? suggestion(
                'Consider the applicant noncompetitively',
                track === undefined
                  ? add(application, 'track: noncompetitive')
                  : set(track, 'noncompetitive'),
              )
            : undefined,
        ],
      },
    );
  },
});

/** The rating of the candidate in the record of the vacancy. */
const ratingOf = (
  { $name }: Records['Candidate'],
  { $about }: Records['Application'],
  world: World,
): Records['Rating'] | undefined =>
  world
    .where('StaffingRecord', '$about', $about)
    .flatMap(({ rating }) => rating)
    .find(({ $about: rated }) => rated !== undefined && rated.ref === $name?.value);
