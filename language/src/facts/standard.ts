// Qualifications standards: the positions that they are for, what they ask for, and by which one an application is judged.
import type { Law } from '../law/index.ts';
import type { AnyRecord, Records, Ref } from '../model/record.ts';
import { ownersOf, resolve } from '../model/resolve.ts';
import type { World } from '../model/world.ts';
import { isPublished, isUnderAnnouncingLaw } from './announcement-standing.ts';

type Application = Records['Application'];
type Standard = Records['Standard'];
type Position = Records['Position'];

/** What a standard asks for, mandatory or desirable. */
export type Qualification = Standard['mandatory' | 'desirable'][number];

/** The qualifications of a standard, the mandatory ones first. */
export const qualificationsOf = ({ mandatory, desirable }: Standard): readonly Qualification[] => [
  ...mandatory,
  ...desirable,
];

/** Whether a qualification, or the standard itself, could not be read: what seems to be missing may be there. */
export const isUnreadStandard = (standard: Standard): boolean =>
  standard.$broken !== undefined || qualificationsOf(standard).some(({ $broken }) => $broken !== undefined);

/** The positions that a standard is for, where they are declared (QUA-005). */
export const positionsOf = ({ $about, alsoFor }: Standard, world: World): readonly Position[] =>
  [$about, ...(alsoFor?.items ?? [])].flatMap(ref => world.find('Position', ref) ?? []);

/** An announcement of a competition for one of the positions of a standard, where one was published. */
export const competitionUnder = (standard: Standard, world: World): Records['Vacancy'] | undefined =>
  positionsOf(standard, world)
    .flatMap(({ $name }) => world.where('Vacancy', '$about', $name?.value))
    .find(vacancy => isUnderAnnouncingLaw(vacancy) && isPublished(vacancy));

/** The ECQs that the mandatory qualifications of a standard cover, and those that they leave out (QUA-026). */
export function ecqsOf({ mandatory }: Standard, law: Law): { covered: string[]; left: string[] } {
  const named = new Set(mandatory.flatMap(({ ecqs }) => ecqs?.items.map(({ value }) => value) ?? []));
  const all = Object.keys(law.list('ecqs'));
  return {
    covered: all.filter(ecq => (named as ReadonlySet<string>).has(ecq)),
    left: all.filter(ecq => !(named as ReadonlySet<string>).has(ecq)),
  };
}

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
