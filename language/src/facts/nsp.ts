// Positions designated for a National Security Professional, and who stands for one of them.
import type { Placed, Records, Ref } from '../model/record.ts';
import { standardsOf } from '../model/resolve.ts';
import type { World } from '../model/world.ts';

type Candidate = Records['Candidate'];

/** Where the position of a vacancy is designated for a National Security Professional; nothing where it is not. */
export function designatedAs(vacancy: Ref | undefined, world: World): Placed<boolean> | undefined {
  const position = world.find('Position', world.find('Vacancy', vacancy)?.$about);
  const designated = position?.nationalSecurityProfessional;
  return designated?.value === true ? designated : undefined;
}

/** Vacancies for such positions that the candidate applied for, where no definition of the agency goes before (NSP-003). */
const vacanciesFor = (candidate: Candidate, world: World): readonly Ref[] =>
  candidate.application
    .flatMap(({ $about }) => $about ?? [])
    .filter(
      ref =>
        designatedAs(ref, world) !== undefined &&
        standardsOf(world.find('Vacancy', ref)?.$about, world).every(
          ({ nspDefinition }) => nspDefinition === undefined,
        ),
    );

/** How far a candidate for a National Security Professional position has come. */
export interface NspStanding {
  /** The rating or the selection by which what the experience consists of became due; nothing before. */
  readonly due: Ref | undefined;
}

/** Nothing for a candidate who stands for no such position, or for one of which the agency itself defines the experience. */
export function nspStanding(candidate: Candidate | undefined, world: World): NspStanding | undefined {
  const name = candidate?.$name?.value;
  if (candidate === undefined || name === undefined) return undefined;
  const vacancies = vacanciesFor(candidate, world);
  if (vacancies.length === 0) return undefined;
  const assessed = vacancies
    .flatMap(ref => world.where('StaffingRecord', '$about', ref))
    .flatMap(({ rating, selection }) => [...rating, ...selection])
    .find(({ $about }) => $about?.ref === name);
  return { due: assessed?.$about };
}
