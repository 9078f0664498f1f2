// Lets messages in between long work, so that an edit never waits for the reading of a thousand files.

/** So long may work go on before it gives way, in milliseconds. */
const SLICE = 8;

const turn = (): Promise<void> =>
  new Promise(resolve => {
    // A browser has no setImmediate.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

export class Pace {
  #since = performance.now();

  /** Returns at once, or, where a slice of time is used up, when all messages that wait have been taken. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await turn();
    this.#since = performance.now();
  }
}

/** Runs something when the messages that have come in have been taken; however often it is asked for, once. */
export class Soon {
  #asked = false;
  readonly #run: () => void;

  constructor(run: () => void) {
    this.#run = run;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    void turn().then(() => {
      this.#asked = false;
      this.#run();
    });
  }
}
