// What the commands that list have in common: what they say of files that they could not read in full.
import type { Finding } from '@casefile/language';
import { Exit } from './exit.ts';
import { printable } from './format/printable.ts';
import type { ReadRoot } from './reading.ts';

/**
 * Tells on standard error which files could not be read, in full or at all, since the list says nothing of them.
 * @returns the exit code of the command
 */
export function tellUnread(roots: readonly Pick<ReadRoot, 'workspace' | 'sound' | 'findings'>[]): number {
  const unread = roots.flatMap(({ findings }) => findings);
  const broken = roots.flatMap(({ workspace, sound }) =>
    sound.filter(file => workspace.judge(file).mistakes.some(({ rule }) => rule.startsWith('syntax/'))),
  );
  const told = [
    ...unread.map(({ file, message }: Finding) => `${file}: ${message}`),
    ...broken.map(file => `${file} has mistakes of form; what they concern may be missing here.`),
  ];
  for (const line of told) process.stderr.write(`casefile: ${printable(line)}\n`);
  if (told.length > 0) process.stderr.write('casefile: `casefile check` tells more.\n');
  return unread.some(({ rule }) => rule.startsWith('file/')) ? Exit.usage : Exit.clean;
}
