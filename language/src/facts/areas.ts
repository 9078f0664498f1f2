// The areas of consideration that a competitive fill may have, by what its case files tell.
import type { Law } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { membershipOn } from './civil-service.ts';
import { firmsFor } from './recruiting.ts';

type Vacancy = Records['Vacancy'];

/** The lawful areas (AOC-001, AOC-002), but for one that recruiting or applications contradict. */
export const areasFor = (vacancy: Vacancy, law: Law, world: World): readonly string[] =>
  Object.keys(law.list('competitive-areas-of-consideration')).filter(
    area => area !== 'civil-service' || mayBeLimited(vacancy, world),
  );

/** Whether the area may be the civil service alone: no firm recruits, and nobody from outside competes (SRC-005, AOC-004). */
const mayBeLimited = (vacancy: Vacancy, world: World): boolean =>
  firmsFor(vacancy).length === 0 &&
  !world
    .where('Candidate', 'application.$about', vacancy.$name?.value)
    .some(candidate =>
      candidate.application.some(
        ({ $about, eligible, received, track }) =>
          $about?.ref === vacancy.$name?.value &&
          eligible?.value !== false &&
          track?.value !== 'noncompetitive' &&
          membershipOn(received?.value, candidate, world)?.is === 'out',
      ),
    );
