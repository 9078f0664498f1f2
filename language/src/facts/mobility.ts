// What a mobility agreement and directed reassignments mean for discontinued service retirement.
import { addDays } from '../law/dates.ts';
import type { Law } from '../law/index.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type Candidate = Records['Candidate'];
type Reassignment = Candidate['directedReassignment'][number];

/** The first day in the SES: as stated, or that of the first career service or appointment on file. */
export function enteredSes(candidate: Candidate, world: World): Placed<string> | undefined {
  if (candidate.sesSince !== undefined) return candidate.sesSince;
  const days = [
    ...candidate.careerService.map(({ from }) => from),
    ...world.where('Appointment', '$about', candidate.$name?.value).map(({ effective }) => effective),
  ].filter(day => day !== undefined);
  return days.toSorted((a, b) => (a.value < b.value ? -1 : 1))[0];
}

/** Whether mobility was accepted at the beginning of service in the SES, or soon after (MOB-004). */
export function acceptedAtEntry(
  accepted: Placed<string>,
  candidate: Candidate,
  law: Law,
  world: World,
): boolean {
  const entered = enteredSes(candidate, world);
  return (
    entered !== undefined && accepted.value <= addDays(entered.value, law.figure('mobility-agreement-days'))
  );
}

/** The day from which the executive held the position in which the agreement was accepted. */
export function positionSince(candidate: Candidate, world: World): Placed<string> | undefined {
  const { accepted, inPositionSince } = candidate.mobilityAgreement ?? {};
  if (inPositionSince !== undefined || accepted === undefined) return inPositionSince;
  return world
    .where('Appointment', '$about', candidate.$name?.value)
    .flatMap(({ effective }) =>
      effective !== undefined && effective.value <= accepted.value ? effective : [],
    )
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
}

/** The reassignment outside the commuting area that was declined first after a day. */
export const declinedAfter = ({ directedReassignment }: Candidate, day: string): Reassignment | undefined =>
  directedReassignment
    .filter(
      ({ declined, outsideCommutingArea: outside }) =>
        outside?.value === true && declined !== undefined && declined.value > day,
    )
    .toSorted((a, b) => ((a.declined?.value ?? '') < (b.declined?.value ?? '') ? -1 : 1))[0];

/** The reassignment outside the commuting area that was accepted first after a day. */
export const acceptedAfter = ({ directedReassignment }: Candidate, day: string): Reassignment | undefined =>
  directedReassignment
    .filter(
      ({ accepted, outsideCommutingArea: outside }) =>
        outside?.value === true && accepted !== undefined && accepted.value > day,
    )
    .toSorted((a, b) => ((a.accepted?.value ?? '') < (b.accepted?.value ?? '') ? -1 : 1))[0];
