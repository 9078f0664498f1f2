// Hands changes of the editor's settings on. What they are is asked for by folder, when it is needed.
import { DefaultConfigurationProvider } from 'langium';
import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import { SETTINGS_SECTION } from './protocol.ts';
import type { SharedServices } from './services.ts';

export class SettingsChanges extends DefaultConfigurationProvider {
  readonly #services: SharedServices;

  constructor(services: SharedServices) {
    super(services);
    this.#services = services;
  }

  /** Nothing is fetched for the whole workspace: each folder has its own. */
  override async initialized(): Promise<void> {
    this._ready.resolve();
  }

  override updateConfiguration({ settings }: DidChangeConfigurationParams): void {
    const { Client: client, Cases: cases } = this.#services.casefile;
    const given: unknown = (settings as Readonly<Record<string, unknown>> | null)?.[SETTINGS_SECTION];
    if (given !== undefined) client.settings = given;
    cases.settingsChanged();
  }
}
