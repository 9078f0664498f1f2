// The position to which an appointment is made.
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

/** Whether the position is career reserved or general, where the case files say so. */
export const designationOf = (
  { position }: Records['Appointment'],
  world: World,
): Placed<'career-reserved' | 'general'> | undefined => world.find('Position', position)?.designation;
