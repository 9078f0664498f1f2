// Shows on a terminal that a long run is going on.

const AFTER_MS = 400;
const EVERY_MS = 80;

export interface Progress {
  /** Called as often as one likes. */
  step(done: number, of: number): void;
  end(): void;
}

/** Silent where standard error is no terminal, and in runs too short to wonder about. */
export function showProgress(what: string): Progress {
  // Not `performance`: to load it takes a short run a twentieth of its time.
  let last = Date.now() + AFTER_MS - EVERY_MS;
  let shown = false;
  return {
    step(done, of) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      // Asked for as late as here: to open the stream takes a short run a twentieth of its time.
      if (!process.stderr.isTTY) return;
      shown = true;
      process.stderr.write(`\r\u001b[2K${what} ${done} of ${of} files`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[2K');
    },
  };
}
