// Standard output: whether it is a terminal, and writing to it.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { UsageError } from './exit.ts';

const STANDARD_OUTPUT = 1;
const isWindows = process.platform === 'win32';

let known: boolean | undefined;

/** To open the stream takes a short run a twentieth of its time; a file or a pipe is known without. */
export function isTerminal(): boolean {
  known ??= (isWindows || isDevice()) && process.stdout.isTTY === true;
  return known;
}

/** A terminal is a device; so is what throws everything away. */
function isDevice(): boolean {
  const output = fstatSync(STANDARD_OUTPUT);
  return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev;
}

export function write(text: string): void {
  if (isWindows || isTerminal()) process.stdout.write(text);
  else writeAtOnce(Buffer.from(text));
}

function writeAtOnce(bytes: Uint8Array): void {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STANDARD_OUTPUT, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody else made the pipe one that does not wait: the stream knows how to.
    if (code === 'EAGAIN') process.stdout.write(rest);
    // A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
    else if (code !== 'EPIPE') throw new UsageError(`The output could not be written (${code}).`);
  }
}
