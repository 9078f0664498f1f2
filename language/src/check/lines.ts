// Offsets of a text as lines and characters.
import type { Place } from '../model/record.ts';
import type { Position, Range } from './finding.ts';

/** The lines of a text. `\n`, `\r\n` and `\r` end a line. */
export class Lines {
  readonly #starts: number[] = [0];
  /** Where each line ends, before what ends it. */
  readonly #ends: number[] = [];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      this.#ends.push(i);
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      this.#starts.push(i + 1);
    }
    this.#ends.push(text.length);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#length;
    return Math.min(start + character, this.#ends[line] ?? this.#length);
  }

  range({ start, end }: Place): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
