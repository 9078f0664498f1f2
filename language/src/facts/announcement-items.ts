// The seventeen contents of an announcement: what is lacking, and what holds a placeholder in place of a fact (VAC-012).
import type { RequiredItem, Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { isPublished } from './announcement-standing.ts';
import { type Content, keysOf } from './required-content.ts';

type Vacancy = Records['Vacancy'];
type Position = Records['Position'];

/** One of the contents, and the position where it is about that and the position is declared. */
export interface AnnouncementItem extends Content {
  readonly position?: Position;
}

/** What the announcement says of the position: its title, its series and its pay plan (VAC-015). */
const KEYS_OF_POSITION = ['$label', 'series', 'pay-plan'];

export const announcementItems = (vacancy: Vacancy, law: Law, world: World): readonly AnnouncementItem[] =>
  law.required('announcement-items').map(item => {
    if (!item.keys.includes('$about')) return keysOf(item, vacancy);
    // A program has none of these, and a name that leads nowhere is told by itself.
    const position = world.find('Position', vacancy.$about);
    return position === undefined
      ? keysOf(item, vacancy, [])
      : { ...keysOf(item, position, KEYS_OF_POSITION), position };
  });

/** Items that presuppose a position, and fit a program badly (CDR-007). */
const OF_A_POSITION: ReadonlySet<string> = new Set(['VAC-015', 'VAC-016', 'VAC-022']);

/** Whether the announcement is for entry into a program. */
export const isForProgram = (vacancy: Vacancy, world: World): boolean =>
  vacancy.purpose?.value === 'program-entry' || world.find('Program', vacancy.$about) !== undefined;

/** Whether keys of an item presuppose a position in an announcement that is for a program. */
export const fitsBadly = (
  { provision }: RequiredItem,
  keys: readonly string[],
  vacancy: Vacancy,
  world: World,
): boolean =>
  (OF_A_POSITION.has(provision) || keys.every(key => key === 'technical-qualifications')) &&
  isForProgram(vacancy, world);

/**
 * How much it weighs that keys of an item are not given: nothing is due before the announcement is published; how
 * receipt is handled is asked for only where there is something to say (VAC-018).
 */
export function weightOfItem(
  { item }: AnnouncementItem,
  keys: readonly string[],
  vacancy: Vacancy,
  { law, world }: { readonly law: Law; readonly world: World },
): Severity {
  if (!isPublished(vacancy)) return 'information';
  const severity = law.severityOf(item.provision as ProvisionId);
  const lighter =
    fitsBadly(item, keys, vacancy, world) || keys.every(key => key === 'receipt-of-applications');
  return lighter && severity === 'error' ? 'warning' : severity;
}
