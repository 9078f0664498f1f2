// Checks every case file of the workspace anew, and says what came out.
import { CHECK_WORKSPACE, type Status } from '@casefile/server/protocol';
import { commands, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { countsOf, inWords } from './counts.ts';

export async function checkWorkspace(client: BaseLanguageClient): Promise<Status | undefined> {
  const status = await window.withProgress(
    { location: ProgressLocation.Window, title: 'Casefile: checking all case files' },
    () => client.sendRequest<Status>(CHECK_WORKSPACE),
  );
  const counts = countsOf(status);
  const message =
    counts.files === 0
      ? 'There are no case files in this workspace.'
      : `${inWords(counts.files, 'case file')} checked: ${inWords(counts.errors, 'error')}, ${inWords(counts.warnings, 'warning')}.`;
  void window.showInformationMessage(`Casefile: ${message}`, 'Show problems').then(chosen => {
    if (chosen !== undefined) void commands.executeCommand('workbench.actions.view.problems');
  });
  return status;
}
