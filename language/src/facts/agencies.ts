// Which agency a name stands for where departments are counted: on a Board, and beside the agency of a candidate.
import { agencies, agenciesOutsideSes, type LibraryAgency } from '../law/agencies.ts';
import type { Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';

const LISTED: ReadonlyMap<string, LibraryAgency> = new Map(
  [...agencies, ...agenciesOutsideSes].map(agency => [agency.name, agency]),
);

/** The agency of the library that a name means; an agency declared under the same name with another title hides it. */
export function listedAgency(ref: Ref | undefined, world: World): LibraryAgency | undefined {
  if (ref === undefined) return undefined;
  const name = agencyName(ref);
  const listed = LISTED.get(name);
  const own = world.declared('Agency', name)[0]?.record;
  return own === undefined || own.$label?.value === listed?.title ? listed : undefined;
}

/**
 * The name of the agency for which an agency or component counts (QBD-004): its department in the library, or itself
 * where the case files declare it. Nothing where the name leads nowhere.
 */
export function departmentOf(ref: Ref | undefined, world: World): string | undefined {
  if (ref === undefined) return undefined;
  const listed = listedAgency(ref, world);
  if (listed !== undefined) return listed.department;
  return world.find('Agency', agencyName(ref))?.$name?.value;
}

/** The agency to which an agency or component belongs by its name, whatever department it counts for. */
export const agencyOf = (ref: Ref | undefined, world: World): Records['Agency'] | undefined =>
  ref === undefined ? undefined : world.find('Agency', agencyName(ref));

/** The agency in the name of a component, such as `DES.OFM`. */
function agencyName({ ref }: Ref): string {
  const dot = ref.indexOf('.');
  return dot < 0 ? ref : ref.slice(0, dot);
}
