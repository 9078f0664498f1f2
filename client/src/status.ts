// The status bar: edition, as-of date and counts of the folder that the active file belongs to, or of all of them.
import { type RootStatus, STATUS, type Status } from '@casefile/server/protocol';
import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { countsOf, inWords } from './counts.ts';

export class StatusItem implements Disposable {
  readonly #item: StatusBarItem;
  readonly #registrations: Disposable[];
  #status: Status | undefined;

  constructor(client: BaseLanguageClient) {
    this.#item = window.createStatusBarItem('casefile.status', StatusBarAlignment.Left, 0);
    this.#item.name = 'Casefile';
    this.#item.command = 'casefile.setAsOfDate';
    this.#registrations = [
      client.onNotification(STATUS, (status: Status) => {
        this.#status = status;
        this.#show();
      }),
      window.onDidChangeActiveTextEditor(() => this.#show()),
    ];
  }

  dispose(): void {
    this.#item.dispose();
    for (const registration of this.#registrations) registration.dispose();
  }

  #show(): void {
    const status = this.#status;
    if (status === undefined || countsOf(status).files === 0) {
      this.#item.hide();
      return;
    }
    const roots = shownRoots(status, window.activeTextEditor?.document.uri.toString());
    const { errors, warnings } = countsOf({ ...status, roots });
    const icon = status.state === 'reading' ? '$(sync~spin)' : errors > 0 ? '$(error)' : '$(check)';
    const days = [...new Set(roots.map(dayOf))].join(', ');
    this.#item.text = `${icon} Casefile: ${inWords(errors, 'error')}, ${inWords(warnings, 'warning')} · as of ${days}`;
    this.#item.tooltip = tooltip(roots, status);
    this.#item.show();
  }
}

/** The innermost root that holds the file; all of them, where no case file is active. */
function shownRoots({ roots }: Status, uri: string | undefined): readonly RootStatus[] {
  const holding = roots
    .filter(({ folder }) => uri?.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  return holding.length > 0 ? holding.slice(0, 1) : roots;
}

const dayOf = ({ asOf, asOfFrom }: RootStatus): string => (asOfFrom === 'today' ? 'today' : asOf);

function tooltip(roots: readonly RootStatus[], { state }: Status): MarkdownString {
  const text = new MarkdownString();
  const lines = [
    ...roots.flatMap(root => linesFor(root, roots.length > 1)),
    'Click to look from another day.',
    ...(state === 'reading' ? ['Files are still being read.'] : []),
  ];
  for (const line of lines) text.appendMarkdown(`${line}\n\n`);
  return text;
}

function linesFor(root: RootStatus, isOneOfMany: boolean): string[] {
  const day = root.asOfFrom === 'today' ? `${root.asOf} (today)` : `${root.asOf} (from the settings)`;
  const name = isOneOfMany ? `${decodeURIComponent(root.folder.split('/').at(-1) ?? '')}: ` : '';
  return [
    `**${name}${root.edition.title}**`,
    `As of ${day}.`,
    `${inWords(root.files, 'case file')}: ${inWords(root.errors, 'error')}, ${inWords(root.warnings, 'warning')}, ${root.information} for information, ${root.waived} waived, ${root.disputed} disputed.`,
    ...(root.switchedOff.length === 0 ? [] : [`Switched off: ${root.switchedOff.join(', ')}.`]),
  ];
}
