// Puts the server together: Langium's scaffolding, with the models of all roots in the place of its documents.
import { CONFIGURATION_FILE, namesCaseFile } from '@casefile/language';
import {
  CasefileGeneratedModule,
  CasefileGeneratedSharedModule,
  CasefileModule,
} from '@casefile/language/lsp';
import {
  createDefaultCoreModule,
  DefaultServiceRegistry,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type TextDocument,
  type URI,
} from 'langium';
import {
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { Cases } from './cases.ts';
import { Client } from './client.ts';
import { ClientFiles } from './client-files.ts';
import { CodeActions } from './code-actions.ts';
import { Completions } from './completion.ts';
import { SettingsChanges } from './configuration-provider.ts';
import { Definitions } from './definition.ts';
import { Diagnostics } from './diagnostics.ts';
import { faultInWords } from './fault.ts';
import { type Files, nameOf, spelled } from './files.ts';
import { Folders } from './folders.ts';
import { Foldings } from './folding.ts';
import { Highlights } from './highlight.ts';
import { Hovers } from './hover.ts';
import { CasefileLanguageServer } from './language-server.ts';
import { LANGUAGE_ID, SETTINGS_SECTION } from './protocol.ts';
import { References } from './references.ts';
import { Renames } from './rename.ts';
import { RoutedFiles } from './routed-files.ts';
import { CaseTokens } from './semantic-tokens.ts';
import { StatusTeller } from './status.ts';
import { Symbols } from './symbols.ts';
import { NothingToBuild, Trees } from './trees.ts';
import { UpdateHandler } from './update-handler.ts';
import { WorkspaceSymbols } from './workspace-symbols.ts';

/** What the server has beside Langium's services. */
export interface CasefileServices {
  readonly Client: Client;
  readonly Cases: Cases;
  readonly Diagnostics: Diagnostics;
  readonly Status: StatusTeller;
}

export type SharedServices = LangiumSharedServices & { readonly casefile: CasefileServices };

/** Whether a document is a case file, or configures a root. */
export const concernsCases = ({ uri, languageId }: TextDocument): boolean =>
  languageId === LANGUAGE_ID || namesCaseFile(uri) || nameOf(uri) === CONFIGURATION_FILE;

/** @param disk absent in a browser */
export function createServices(connection: Connection, disk: Files | undefined): SharedServices {
  const shared = inject(
    createDefaultSharedModule({ connection, ...EmptyFileSystem }),
    CasefileGeneratedSharedModule,
    sharedModule(connection, disk),
  ) as SharedServices;
  const language = inject(
    createDefaultCoreModule({ shared }),
    CasefileGeneratedModule,
    CasefileModule as Module<LangiumCoreServices, object>,
    languageModule(shared) as Module<LangiumCoreServices, object>,
  ) as LangiumServices;
  shared.ServiceRegistry.register(language);
  return shared;
}

/** Langium knows a file by its ending as it is spelled; a case file may end in capitals. */
class Languages extends DefaultServiceRegistry {
  override getServices(uri: URI): LangiumCoreServices {
    const [language] = this.all;
    return language !== undefined && namesCaseFile(uri.path) ? language : super.getServices(uri);
  }
}

type SharedModule = Module<SharedServices, PartialLangiumSharedServices & { casefile: CasefileServices }>;

const sharedModule = (connection: Connection, disk: Files | undefined): SharedModule => ({
  ServiceRegistry: services => new Languages(services),
  lsp: {
    LanguageServer: services => new CasefileLanguageServer(services as SharedServices),
    DocumentUpdateHandler: ({ casefile }) => new UpdateHandler(casefile.Cases, casefile.Diagnostics),
    WorkspaceSymbolProvider: ({ casefile, lsp }) => new WorkspaceSymbols(casefile, lsp.FuzzyMatcher),
  },
  workspace: {
    LangiumDocuments: services => new Trees(services, services.casefile.Cases.files),
    DocumentBuilder: services => new NothingToBuild(services),
    WorkspaceManager: services => new Folders(services),
    ConfigurationProvider: services => new SettingsChanges(services),
  },
  casefile: {
    Client: () => new Client(),
    Cases: services => createCases(services, connection, disk),
    Diagnostics: ({ casefile, workspace }) => {
      const { TextDocuments } = workspace;
      return new Diagnostics(
        connection,
        casefile.Cases,
        casefile.Client,
        {
          get: uri => TextDocuments.get(uri),
          uris: { [Symbol.iterator]: () => TextDocuments.keys().values() },
        },
        () => casefile.Status.tell(casefile.Diagnostics),
      );
    },
    Status: ({ casefile }) => new StatusTeller(connection, casefile.Cases),
  },
});

const languageModule = ({ casefile }: SharedServices): Module<LangiumServices, PartialLangiumServices> => ({
  lsp: {
    HoverProvider: () => new Hovers(casefile),
    CompletionProvider: () => new Completions(casefile),
    DefinitionProvider: () => new Definitions(casefile),
    ReferencesProvider: () => new References(casefile),
    RenameProvider: () => new Renames(casefile),
    DocumentHighlightProvider: () => new Highlights(casefile),
    DocumentSymbolProvider: () => new Symbols(),
    FoldingRangeProvider: () => new Foldings(),
    SemanticTokenProvider: services => new CaseTokens(services),
    CodeActionProvider: () => new CodeActions(casefile),
  },
});

function createCases(
  { casefile, workspace }: SharedServices,
  connection: Connection,
  disk: Files | undefined,
): Cases {
  const { TextDocuments } = workspace;
  const { Client: client } = casefile;
  const behindClient = new ClientFiles(connection);
  const files = new RoutedFiles(disk, () => (client.answersFiles ? behindClient : undefined));
  return new Cases(files, {
    openText: uri => TextDocuments.get(uri)?.getText(),
    get open() {
      return TextDocuments.all()
        .filter(concernsCases)
        .map(({ uri }) => spelled(uri));
    },
    settingsFor: async folder =>
      client.answersSettings
        ? connection.workspace.getConfiguration({ scopeUri: folder, section: SETTINGS_SECTION })
        : client.settings,
    changed: () => casefile.Diagnostics.changed(),
    log: error => connection.console.error(faultInWords(error)),
  });
}
