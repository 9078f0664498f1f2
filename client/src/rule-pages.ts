// The pages of rules, opened inside VS Code and offline: the language server writes them, Markdown's preview shows them.
import { EXPLAIN, type ExplainParams, type ListedRule, type Page, RULES } from '@casefile/server/protocol';
import {
  commands,
  type Disposable,
  type QuickPickItem,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { coloured } from './coloured.ts';

const SCHEME = 'casefile-page';

/** Serves `casefile-page:/vacancy/open-period-too-short.md`. */
export class RulePages implements TextDocumentContentProvider, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #registration: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const page = await pageOf(this.#client, uri.path.replace(/^\//, '').replace(/\.md$/, ''));
    return page === null ? 'There is no such page.' : coloured(page.markdown);
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** Opens the page of a rule, a provision or a declaration; without an id, one that the user chooses. */
export async function explainRule(client: BaseLanguageClient, id: unknown): Promise<void> {
  const wanted = typeof id === 'string' ? id : await chooseRule(client);
  if (wanted === undefined) return;
  const page = await pageOf(client, wanted);
  if (page === null) {
    void window.showWarningMessage(`Casefile: there is no rule \`${wanted}\`.`);
    return;
  }
  const uri = Uri.from({ scheme: SCHEME, path: `/${page.id}.md` });
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}

const pageOf = (client: BaseLanguageClient, id: string): Promise<Page | null> =>
  client.sendRequest<Page | null>(EXPLAIN, { id } satisfies ExplainParams);

async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<ListedRule[]>(RULES);
  const items = rules.map(
    ({ id, title, severity }): QuickPickItem => ({ label: id, detail: title, description: severity }),
  );
  const chosen = await window.showQuickPick(items, {
    title: 'Explain a rule',
    placeHolder: 'An id, or a word of the title',
    matchOnDetail: true,
  });
  return chosen?.label;
}
