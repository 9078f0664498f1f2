// How the candidate of a criterion B case came through the program, and by when the case should follow.
import { addMonths } from '../law/dates.ts';
import type { Law } from '../law/law.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type QrbCase = Records['QrbCase'];

/** The participation of the candidate in the program that the case names. */
export const participationOf = (
  { program, $about }: QrbCase,
  world: World,
): Records['Participation'] | undefined =>
  $about === undefined
    ? undefined
    : world.find('Program', program)?.participation.find(each => each.$about?.ref === $about.ref);

export interface GraduateDeadline {
  /** The end of the program, or the later day on which the candidate completed it. */
  readonly from: Placed<string>;
  /** The anniversary, which is in time. */
  readonly last: string;
}

/** By when a criterion B case should be submitted (QCS-023); nothing while the end of the program is not known. */
export function graduateDeadline(record: QrbCase, world: World, law: Law): GraduateDeadline | undefined {
  const ends = world.find('Program', record.program)?.ends;
  const completed = participationOf(record, world)?.completed;
  const from =
    completed !== undefined && (ends === undefined || completed.value > ends.value) ? completed : ends;
  return from && { from, last: addMonths(from.value, law.figure('criterion-b-months')) };
}
