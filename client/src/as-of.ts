// Asks for the day to look from, and writes it into the settings of the workspace.
import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import { isDay } from './day.ts';

/** Writes `casefile.asOf` for the folder of the active file, or for the workspace. Empty goes back to today. */
export async function setAsOfDate(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri;
  const value = await window.showInputBox({
    title: 'The day to look from',
    prompt: 'As year-month-day. Leave it empty to look from today.',
    placeHolder: '2026-06-01',
    value: workspace.getConfiguration('casefile', scope).get<string>('asOf') ?? '',
    validateInput: text =>
      text === '' || isDay(text)
        ? undefined
        : 'Write a day of the calendar as year-month-day, such as 2026-06-01.',
  });
  if (value === undefined) return;
  await workspace
    .getConfiguration('casefile', scope)
    .update('asOf', value === '' ? undefined : value, targetFor(scope));
}

/** The folder where there are several, so that each may look from its own day. */
function targetFor(scope: Uri | undefined): ConfigurationTarget {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return ConfigurationTarget.Global;
  const isOfFolder = scope !== undefined && workspace.getWorkspaceFolder(scope) !== undefined;
  return folders.length > 1 && isOfFolder
    ? ConfigurationTarget.WorkspaceFolder
    : ConfigurationTarget.Workspace;
}
