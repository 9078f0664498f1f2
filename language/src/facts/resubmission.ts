// What a case that is submitted again takes up.
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';

type QrbCase = Records['QrbCase'];

/** The case that goes back unchanged to the next Board owes nothing for it (QDS-001). */
export const goesUnchanged = ({ afterDisapproval }: QrbCase): boolean =>
  afterDisapproval?.value === 'next-board';

/** The first of the cases that one takes up, through all that lie between. */
export function firstTakenUp(record: QrbCase, world: World): QrbCase | undefined {
  const passed = new Set<QrbCase>([record]);
  let first: QrbCase | undefined;
  let here = world.find('QrbCase', record.resubmissionOf);
  while (here !== undefined && !passed.has(here)) {
    passed.add(here);
    first = here;
    here = world.find('QrbCase', here.resubmissionOf);
  }
  return first;
}
