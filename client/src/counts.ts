// Adds up what the roots of a workspace have.
import type { RootStatus, Status } from '@casefile/server/protocol';

export type Counts = Pick<
  RootStatus,
  'files' | 'errors' | 'warnings' | 'information' | 'waived' | 'disputed'
>;

const NAMES = ['files', 'errors', 'warnings', 'information', 'waived', 'disputed'] as const;

/** Over all roots. */
export function countsOf({ roots }: Status): Counts {
  const sum = (name: keyof Counts): number => roots.reduce((total, root) => total + root[name], 0);
  return Object.fromEntries(NAMES.map(name => [name, sum(name)])) as unknown as Counts;
}

/** `1 error`, `2 errors`, `no errors`. */
export const inWords = (count: number, one: string): string =>
  `${count === 0 ? 'no' : count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;
