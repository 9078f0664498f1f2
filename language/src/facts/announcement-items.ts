// The seventeen contents of an announcement: what is lacking, and what holds a placeholder in place of a fact (VAC-012).
import type { RequiredItem, Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import { isNothing, modelName, type Place, type Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { isPublished } from './announcement-standing.ts';
import { isPlaceholder } from './placeholder.ts';

type Vacancy = Records['Vacancy'];
type Position = Records['Position'];

export interface AnnouncementItem {
  readonly item: RequiredItem;
  /** The position, where the item is about it and it is declared; the rest stands in the vacancy itself. */
  readonly position?: Position;
  /** How many keys the item has. */
  readonly of: number;
  /** A value that gives it, where one is written. */
  readonly given: Place | undefined;
  /** Keys that are not written; `$label` is the number of the announcement. */
  readonly lacking: readonly string[];
  /** Values that hold a placeholder. */
  readonly unfilled: readonly Unfilled[];
}

export interface Unfilled {
  readonly key: string;
  readonly at: Place;
}

/** What the announcement says of the position: its title, its series and its pay plan (VAC-015). */
const KEYS_OF_POSITION = ['$label', 'series', 'pay-plan'];

export const announcementItems = (vacancy: Vacancy, law: Law, world: World): readonly AnnouncementItem[] =>
  law.required('announcement-items').map(item => {
    if (!item.keys.includes('$about')) return inspect(item, vacancy, item.keys);
    // A program has none of these, and a name that leads nowhere is told by itself.
    const position = world.find('Position', vacancy.$about);
    return position === undefined
      ? { item, of: item.keys.length, given: undefined, lacking: [], unfilled: [] }
      : { ...inspect(item, position, KEYS_OF_POSITION), position };
  });

function inspect(item: RequiredItem, holder: Vacancy | Position, keys: readonly string[]): AnnouncementItem {
  const written = (key: string): unknown => (holder as unknown as Record<string, unknown>)[modelName(key)];
  const isBroken = (key: string): boolean =>
    holder.$broken?.some(broken => broken === modelName(key) || broken === '*') ?? false;
  return {
    item,
    of: keys.length,
    given: keys.map(written).find(isPlace),
    lacking: keys.filter(key => written(key) === undefined && !isBroken(key)),
    unfilled: keys.flatMap(key => unfilledIn(written(key)).map(at => ({ key, at }))),
  };
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** A value, or the items of a list, that say nothing yet: a text such as "…", no vacancy, a range of no pay. */
function unfilledIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || isNothing(value)) return [];
  if ('items' in value) return (value.items as readonly unknown[]).flatMap(unfilledIn);
  return saysNothing(value) ? [value as Place] : [];
}

function saysNothing(value: object): boolean {
  if ('most' in value) return value.most === 0;
  if (!('value' in value)) return false;
  return typeof value.value === 'string' ? isPlaceholder(value.value) : value.value === 0;
}

/** Items that presuppose a position, and fit a program badly (CDR-007). */
const OF_A_POSITION: ReadonlySet<string> = new Set(['VAC-015', 'VAC-016', 'VAC-022']);

/** Whether the announcement is for entry into a program. */
export const isForProgram = (vacancy: Vacancy, world: World): boolean =>
  vacancy.purpose?.value === 'program-entry' || world.find('Program', vacancy.$about) !== undefined;

/** Whether an item presupposes a position in an announcement that is for a program. */
export const fitsBadly = ({ provision }: RequiredItem, vacancy: Vacancy, world: World): boolean =>
  OF_A_POSITION.has(provision) && isForProgram(vacancy, world);

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
  const lighter = fitsBadly(item, vacancy, world) || keys.every(key => key === 'receipt-of-applications');
  return lighter && severity === 'error' ? 'warning' : severity;
}
