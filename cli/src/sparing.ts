// Keeps a long check small.

/**
 * Texts and syntax trees live as long as it takes to read one file, yet V8 lets the room for such things grow to three
 * times 16 MB (measured: 1,000 files take 106 MB instead of 130). The less room, the more often it is swept; with this
 * much a run takes no longer than with all. In bytes, of which one half is in use at a time.
 */
const ENOUGH = 6_000_000;

/** How often the room is looked at, in calls. */
const EVERY = 4;

/**
 * Lets the room for short-lived things grow so far and no further.
 * The flag is read whenever the room grows; where it has no effect, nothing but memory is lost.
 * @returns what is called now and then while the run goes on
 */
export async function sparing(): Promise<() => void> {
  spare ??= await startSparing();
  return spare;
}

/** The same for all roots of a run. */
let spare: (() => void) | undefined;

/** Whether there were so many files that memory is spared. */
export let hadMany = false;

async function startSparing(): Promise<() => void> {
  hadMany = true;
  // Loaded here: a short run does without.
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8');
  // Compiled code is refused under other flags than it was kept under, and it is kept as the last thing of a run:
  // then the flag is as V8 has it by itself, in every Node from 20 to 24.
  process.prependOnceListener('exit', () => setFlagsFromString('--semi-space-growth-factor=2'));
  let calls = 0;
  let isEnough = false;
  return () => {
    if (isEnough || calls++ % EVERY > 0) return;
    const room = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    isEnough = room === undefined || room.space_size >= ENOUGH;
    if (isEnough) setFlagsFromString('--semi-space-growth-factor=1');
  };
}
