// How the candidate of a criterion B case came through the program.
import type { Records } from '../model/record.ts';
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
