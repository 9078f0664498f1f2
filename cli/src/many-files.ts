// Sets V8 up for a check of many files: small, and without work that pays only in programs that run on.

/**
 * Texts and syntax trees live as long as it takes to read one file, yet V8 lets the room for such things grow to three
 * times 16 MB (measured: 1,000 files take 106 MB instead of 130). The less room, the more often it is swept; with this
 * much a run takes no longer than with all. In bytes, of which one half is in use at a time.
 */
const ENOUGH = 6_000_000;

/**
 * After so many calls a function is compiled by the slowest of V8's compilers, on the threads that sweep and mark as
 * well. Some hundred functions are called as often as V8 asks in a check of 1,000 files, and it ends before their code
 * is worth what it took: the fewer files there are, the more calls are asked for (measured with Node 24, processor
 * time: 18 % less for 1,000 files, 5 % less for 5,000 and for 20,000).
 */
const callsToCompileWell = (files: number): number => Math.max(30_000, Math.round(100_000_000 / files));

/** Flags of V8, with their values. */
interface Flags {
  /** The room grows by this factor; it is read whenever the room grows. */
  readonly 'semi-space-growth-factor'?: number;
  readonly 'invocation-count-for-turbofan'?: number;
}

/** What V8 has by itself, by the version of Node. It complains of flags that it does not know: in others none is set. */
const BY_ITSELF: Readonly<Record<string, Flags>> = {
  20: { 'semi-space-growth-factor': 2 },
  22: { 'semi-space-growth-factor': 2, 'invocation-count-for-turbofan': 3_000 },
  24: { 'semi-space-growth-factor': 2, 'invocation-count-for-turbofan': 10_000 },
  25: { 'semi-space-growth-factor': 2, 'invocation-count-for-turbofan': 16_000 },
  26: { 'semi-space-growth-factor': 2, 'invocation-count-for-turbofan': 16_000 },
};

/** How often the room is looked at, in calls. */
const EVERY = 4;

/**
 * Nothing but memory and time is lost where a flag has no effect.
 * @param files how many there are in the run
 * @returns what is called now and then while the run goes on
 */
export async function forManyFiles(files: number): Promise<() => void> {
  stopAtEnough ??= await setUp(files);
  return stopAtEnough;
}

/** The same for all roots of a run. */
let stopAtEnough: (() => void) | undefined;

/** Whether there were so many files that V8 was set up for them. */
export let hadMany = false;

async function setUp(files: number): Promise<() => void> {
  hadMany = true;
  // Loaded here: a short run does without.
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8');
  const [node = ''] = process.versions.node.split('.');
  const byItself = BY_ITSELF[node] ?? {};
  const set = (flags: Flags): void => {
    for (const [name, value] of Object.entries(flags))
      if (Object.hasOwn(byItself, name)) setFlagsFromString(`--${name}=${value}`);
  };
  set({ 'invocation-count-for-turbofan': callsToCompileWell(files) });
  // Compiled code is refused under other flags than it was kept under, and it is kept as the last thing of a run:
  // then they are as V8 has them by itself.
  process.prependOnceListener('exit', () => set(byItself));
  let calls = 0;
  let isEnough = false;
  return () => {
    if (isEnough || calls++ % EVERY > 0) return;
    const room = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    isEnough = room === undefined || room.space_size >= ENOUGH;
    if (isEnough) set({ 'semi-space-growth-factor': 1 });
  };
}
