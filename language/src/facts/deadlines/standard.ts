// Deadlines of a qualifications standard: how long it is kept.
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { positionsOf } from '../standard.ts';
import { anniversary } from './counting.ts';
import { deadline } from './deadline.ts';

export const standardRetention = deadline({
  id: 'standard-retention',
  title: 'Keeping of the standard',
  provision: 'QUA-025',
  figure: 'standard-retention-months',
  on: 'Standard',
  relation: 'from',
  base: 'the day on which another took its place or the position was cancelled, the later one',
  act: 'the standard may be given up',
  limit(standard, { law, world }) {
    const from = laidAside(standard, world);
    return from && anniversary(from, law.figure('standard-retention-months'));
  },
  done: ({ retainedUntil }) => retainedUntil,
});

/** The day from which a standard is only kept: the latest one of its replacement and its positions' end (QUA-025). */
function laidAside(standard: Records['Standard'], world: World): Placed<string> | undefined {
  const cancelled = positionsOf(standard, world).flatMap(position => position.cancelled ?? []);
  return [standard.superseded ?? [], cancelled]
    .flat()
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .at(-1);
}
