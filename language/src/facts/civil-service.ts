// Whether a candidate holds a position in the civil service on a day (AOC-003, AOC-004).
import type { Place, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Candidate = Records['Candidate'];

export interface Membership {
  /** `left`: in the civil service by the candidate's word, but every position that is recorded had ended. */
  readonly is: 'in' | 'out' | 'left';
  /** What shows it. */
  readonly evidence: Place;
}

/** What a candidate's `service` says by itself; positions of the uniformed services are outside. */
const SERVICES: Readonly<Record<NonNullable<Candidate['service']>['value'], 'in' | 'out'>> = {
  'civil-service': 'in',
  'career-ses': 'in',
  'noncareer-ses': 'in',
  'limited-ses': 'in',
  'schedule-c': 'in',
  'former-career-ses': 'out',
  'uniformed-service': 'out',
  'dc-government': 'out',
  outside: 'out',
};

/** Nothing where the file does not tell. The first and the last day in a position count as days in it. */
export function membershipOn(
  day: string | undefined,
  candidate: Candidate,
  world: World,
): Membership | undefined {
  const { held, service } = candidate;
  const says = service === undefined ? undefined : SERVICES[service.value];
  if (day !== undefined && service?.value !== 'uniformed-service') {
    const position = held.find(
      ({ agency, from, to }) =>
        world.find('Agency', agency) !== undefined &&
        from !== undefined &&
        from.value <= day &&
        (to === undefined || to.value >= day),
    );
    if (position?.from !== undefined) return { is: 'in', evidence: position.from };
  }
  if (service === undefined || says === undefined) return undefined;
  if (says === 'out') {
    // A position that may have been held on the day leaves it open.
    const mayHold =
      service.value !== 'uniformed-service' &&
      service.value !== 'dc-government' &&
      held.some(({ to }) => to === undefined || day === undefined || to.value >= day);
    return mayHold ? undefined : { is: 'out', evidence: service };
  }
  const ends = held.flatMap(({ to }) => to ?? []);
  const [last] = [...ends].sort((a, b) => (a.value < b.value ? 1 : -1));
  const hasLeft = day !== undefined && last !== undefined && ends.length === held.length && last.value < day;
  return hasLeft ? { is: 'left', evidence: last } : { is: 'in', evidence: service };
}
