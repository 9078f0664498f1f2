// Which files asked which questions when they were judged. Kept small: most questions are asked by one file alone.

/** A question, and who asked it. */
interface Asked {
  readonly question: string;
  /** The one file that asked it, or all of them. */
  files: string | Set<string>;
  /** The latest note of questions in which it stood. */
  noted: number;
}

export class Askers {
  readonly #byQuestion = new Map<string, Asked>();
  readonly #byFile = new Map<string, readonly Asked[]>();
  #notes = 0;

  /** Whether nobody has asked anything. */
  get areNone(): boolean {
    return this.#byFile.size === 0;
  }

  /** The files that asked a question. */
  of(question: string): Iterable<string> {
    const files = this.#byQuestion.get(question)?.files;
    return files === undefined ? [] : typeof files === 'string' ? [files] : files;
  }

  /** Notes what a file asked, in the place of what it asked before. Most of that is the same each time. */
  note(file: string, questions: ReadonlySet<string>): void {
    const note = ++this.#notes;
    const now: Asked[] = [];
    for (const question of questions) {
      const asked = this.#put(question, file);
      asked.noted = note;
      now.push(asked);
    }
    for (const asked of this.#byFile.get(file) ?? []) if (asked.noted !== note) this.#take(asked, file);
    this.#byFile.set(file, now);
  }

  forget(file: string): void {
    for (const asked of this.#byFile.get(file) ?? []) this.#take(asked, file);
    this.#byFile.delete(file);
  }

  #put(question: string, file: string): Asked {
    const known = this.#byQuestion.get(question);
    if (known === undefined) {
      const asked = { question, files: file, noted: 0 };
      this.#byQuestion.set(question, asked);
      return asked;
    }
    const { files } = known;
    if (typeof files !== 'string') files.add(file);
    else if (files !== file) known.files = new Set([files, file]);
    return known;
  }

  #take(asked: Asked, file: string): void {
    const { question, files } = asked;
    if (typeof files === 'string' ? files === file : files.delete(file) && files.size === 0)
      this.#byQuestion.delete(question);
  }
}
