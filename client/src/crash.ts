// What happens when the language server ends by itself: it is told once, started again, and nothing is lost.
import { commands, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** So many ends within this time are no accident: starting again would only eat the machine. */
const MOST_ENDS = 4;
const WITHIN_MS = 3 * 60_000;

export class CrashHandler implements ErrorHandler {
  readonly #output: LogOutputChannel;
  #ends: number[] = [];

  constructor(output: LogOutputChannel) {
    this.#output = output;
  }

  /** A message that could not be read or written; the connection may still stand. */
  error(error: Error): ErrorHandlerResult {
    this.#output.error(`The talk with the language server failed: ${error.message}`);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter(end => now - end < WITHIN_MS), now];
    if (this.#ends.length > MOST_ENDS) {
      const message = `The language server ended ${this.#ends.length} times within three minutes and is not started again. Your files are untouched; nothing is checked until you restart it.`;
      this.#tell(message, 'Restart', 'casefile.restartServer', window.showErrorMessage);
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    // Told once: a second toast about the same fault would only stand in the way.
    if (this.#ends.length === 1) {
      const message =
        'The language server ended unexpectedly and is started again. Your files are untouched, and all findings come back.';
      this.#tell(message, 'Show output', 'casefile.showOutput', window.showWarningMessage);
    } else this.#output.warn('The language server ended once more and is started again.');
    return { action: CloseAction.Restart, handled: true };
  }

  #tell(message: string, offer: string, command: string, show: typeof window.showWarningMessage): void {
    this.#output.warn(message);
    void show(`Casefile: ${message}`, offer).then(chosen => {
      if (chosen !== undefined) void commands.executeCommand(command);
    });
  }
}
