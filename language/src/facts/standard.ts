// The qualifications of the standard by which an application is judged.
import type { AnyRecord, Records, Ref } from '../model/record.ts';
import { ownersOf, resolve } from '../model/resolve.ts';
import type { World } from '../model/world.ts';

type Application = Records['Application'];
type Standard = Records['Standard'];

/** The qualification that an application names under `meets` or `does-not-meet`. */
export const qualificationNamed = (ref: Ref, application: Application, world: World): AnyRecord | undefined =>
  resolve(ref, ['Mandatory', 'Desirable'], world, owners(application, world));

/** The one standard of the position that the application is for; nothing where there are several, as after a change. */
export function standardFor(application: Application, world: World): Standard | undefined {
  const standards = owners(application, world) as unknown as readonly Standard[];
  return standards.length === 1 ? standards[0] : undefined;
}

const owners = (application: Application, world: World): readonly AnyRecord[] =>
  ownersOf('standard', [application as unknown as AnyRecord], world);
