// Sends each question about files to whoever can answer it: the disk, or the client for what is on no disk.
import type { Files, Reading } from './files.ts';

const NO_FILES: Files = {
  walk: async () => new Map(),
  configuredFolder: async () => undefined,
  list: async () => [],
  read: async () => undefined,
  textAgain: () => '',
};

export class RoutedFiles implements Files {
  readonly #disk: Files | undefined;
  readonly #client: () => Files | undefined;

  /**
   * @param disk absent in a browser
   * @param client absent where the client does not offer to answer
   */
  constructor(disk: Files | undefined, client: () => Files | undefined) {
    this.#disk = disk;
    this.#client = client;
  }

  walk(folder: string, root: string): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#for(folder).walk(folder, root);
  }

  configuredFolder(folder: string): Promise<string | undefined> {
    return this.#for(folder).configuredFolder(folder);
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#for(folder).list(folder);
  }

  read(uri: string): Promise<Reading> {
    return this.#for(uri).read(uri);
  }

  textAgain(uri: string): string {
    return this.#for(uri).textAgain(uri);
  }

  #for(uri: string): Files {
    if (this.#disk !== undefined && uri.startsWith('file:')) return this.#disk;
    return (uri.startsWith('untitled:') ? undefined : this.#client()) ?? NO_FILES;
  }
}
