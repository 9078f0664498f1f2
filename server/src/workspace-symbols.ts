// Finds declarations, and named blocks in them, by a part of their names, in all roots.
import { type AnyRecord, blocksByType, blocksIn } from '@casefile/language/lsp';
import type { FuzzyMatcher, WorkspaceSymbolProvider } from 'langium/lsp';
import type { CancellationToken, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { linesOf } from './asked.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';
import { kindOf } from './symbols.ts';

/** More would not help: one writes more letters. */
const MOST = 200;

export class WorkspaceSymbols implements WorkspaceSymbolProvider {
  readonly #services: CasefileServices;
  readonly #matcher: FuzzyMatcher;

  constructor(services: CasefileServices, matcher: FuzzyMatcher) {
    this.#services = services;
    this.#matcher = matcher;
  }

  getSymbols({ query }: WorkspaceSymbolParams, token?: CancellationToken): WorkspaceSymbol[] {
    const found: WorkspaceSymbol[] = [];
    for (const root of this.#services.Cases.roots.values()) {
      const lines = linesOf(this.#services, root);
      for (const { file, record, owner } of namedIn(root)) {
        if (found.length >= MOST || token?.isCancellationRequested) return found;
        const { $name: name, $type } = record;
        if (name === undefined || !this.#matcher.match(query, name.value)) continue;
        found.push({
          name: name.value,
          kind: kindOf(blocksByType.get($type)?.keyword ?? '', name.value),
          location: { uri: root.uriOf(file), range: lines(file).range(name) },
          ...(owner?.$name && { containerName: owner.$name.value }),
        });
      }
    }
    return found;
  }
}

interface Named {
  readonly file: string;
  readonly record: AnyRecord;
  readonly owner?: AnyRecord;
}

function* namedIn(root: CaseRoot): Generator<Named> {
  for (const [file, { records }] of root.workspace.declarations.files) {
    for (const record of records) {
      yield { file, record };
      for (const [, inner] of blocksIn(record)) yield { file, record: inner, owner: record };
    }
  }
}
