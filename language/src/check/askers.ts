// Which files asked which questions when they were judged. Kept small: most questions are asked by one file alone.
import type { Asked, Question } from '../model/declarations.ts';

/** The one file that asked a question, or all of them. */
type Files = string | Set<string>;

export class Askers {
  readonly #byQuestion = new Map<string, Map<string, Files>>();
  /** What each file asked and of which name, in turn. */
  readonly #byFile = new Map<string, readonly string[]>();

  /** Whether nobody has asked anything. */
  get areNone(): boolean {
    return this.#byFile.size === 0;
  }

  /** The files that asked a question. */
  of({ asked, name }: Question): Iterable<string> {
    const files = this.#byQuestion.get(asked)?.get(name);
    return files === undefined ? [] : typeof files === 'string' ? [files] : files;
  }

  /** Notes what a file asked, in the place of what it asked before. Most of that is the same each time. */
  note(file: string, questions: Asked): void {
    const now: string[] = [];
    for (const [asked, names] of questions) {
      for (const name of names) {
        this.#put(asked, name, file);
        now.push(asked, name);
      }
    }
    this.#take(file, (asked, name) => questions.get(asked)?.has(name) !== true);
    // A copy has no room to grow in.
    this.#byFile.set(file, now.slice());
  }

  forget(file: string): void {
    this.#take(file, () => true);
    this.#byFile.delete(file);
  }

  #put(asked: string, name: string, file: string): void {
    let byName = this.#byQuestion.get(asked);
    if (byName === undefined) {
      byName = new Map();
      this.#byQuestion.set(asked, byName);
    }
    const files = byName.get(name);
    if (files === undefined) byName.set(name, file);
    else if (typeof files !== 'string') files.add(file);
    else if (files !== file) byName.set(name, new Set([files, file]));
  }

  /** Takes a file from the askers of those of its questions for which a condition holds. */
  #take(file: string, isOver: (asked: string, name: string) => boolean): void {
    const before = this.#byFile.get(file) ?? [];
    for (let i = 0; i < before.length; i += 2) {
      const [asked = '', name = ''] = [before[i], before[i + 1]];
      if (!isOver(asked, name)) continue;
      const byName = this.#byQuestion.get(asked);
      const files = byName?.get(name);
      if (typeof files === 'string' ? files === file : files?.delete(file) && files.size === 0)
        byName?.delete(name);
    }
  }
}
