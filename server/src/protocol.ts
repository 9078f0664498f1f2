// What client and server say to each other beside the Language Server Protocol: settings, requests, notifications.
// Types and names alone, so that a client can be built against it without the server.
import type { Severity } from '@casefile/language';

/** The language of case files, as an editor knows it. */
export const LANGUAGE_ID = 'casefile';

/** The section of the editor's settings; see {@link Settings}. Asked for by folder (`scopeUri`). */
export const SETTINGS_SECTION = 'casefile';

/**
 * The settings of a folder, as `workspace/configuration` answers for {@link SETTINGS_SECTION}.
 * What is absent, or of another type, has its default. A change is sent with `workspace/didChangeConfiguration`.
 */
export interface Settings {
  /** The day to look from, ISO; empty or absent: today. */
  readonly asOf?: string;
  readonly diagnostics?: {
    /** Whether the files of the whole workspace are told about, or only those that are open. Default: `workspace`. */
    readonly scope?: 'workspace' | 'openFiles';
  };
  /** Whether waived findings are left out, as the command does. `false` is its `--no-waivers`. Default: `true`. */
  readonly waivers?: boolean;
}

/** What the client tells in `initialize` (`initializationOptions`). All of it may be absent. */
export interface InitializationOptions {
  /**
   * Commands that the client has registered, of {@link COMMANDS}. Code actions and hovers offer only these; those in a
   * hover need Markdown that is trusted for them.
   */
  readonly commands?: readonly string[];
  /** The client answers {@link FIND_FILES} and {@link READ_FILE}. Needed in a browser; asked for folders that are not on disk. */
  readonly files?: boolean;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: Settings;
}

/** Commands of the client that the server refers to. */
export const COMMANDS = {
  /** Opens the page of a rule. Its one argument is the id, for {@link EXPLAIN}. */
  explainRule: 'casefile.explainRule',
  /** Puts the cursor where something is to be written. Its arguments are a URI and a position of the protocol. */
  goTo: 'casefile.goTo',
} as const;

/** The kind of the code action that applies all safe fixes of a file; for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = 'source.fixAll.casefile';

/** Glob of the files whose changes on disk the server wants to know (`workspace/didChangeWatchedFiles`). */
export const WATCHED_FILES = '**/{*.[sS][eE][sS],casefile.json}';

// Requests of the client

/** `casefile/explain`: {@link ExplainParams} → {@link Page} or null. A page opens offline. */
export const EXPLAIN = 'casefile/explain';

export interface ExplainParams {
  /** The id of a rule or of another finding (`vacancy/open-period-too-short`, `name/not-declared`), of a provision (`VAC-008`), or the keyword of a declaration (`vacancy`). */
  readonly id: string;
}

export interface Page {
  readonly id: string;
  readonly title: string;
  /** Markdown that begins with the title as its heading. */
  readonly markdown: string;
}

/** `casefile/rules`: no parameters → {@link ListedRule}[], in the order of ids. For a list to choose from. */
export const RULES = 'casefile/rules';

export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/**
 * `casefile/checkWorkspace`: no parameters → {@link Status}. Reads every folder anew and publishes the findings of all
 * files, also where the scope is `openFiles`; then they stay until their file changes or is opened and closed.
 */
export const CHECK_WORKSPACE = 'casefile/checkWorkspace';

/**
 * `casefile/getStatus`: no parameters → {@link Status}, when all that was sent before has been taken in, read and told.
 */
export const GET_STATUS = 'casefile/getStatus';

// Notifications of the server

/** `casefile/status`: {@link Status}, whenever it has changed and the server is at rest. */
export const STATUS = 'casefile/status';

export interface Status {
  /** `reading`: files are still being read, counts may grow. `ready`: what is told is complete. */
  readonly state: 'reading' | 'ready';
  readonly roots: readonly RootStatus[];
}

/** A folder in which names are visible: the one with a casefile.json, or else the workspace folder. */
export interface RootStatus {
  /** URI of the folder. */
  readonly folder: string;
  readonly edition: { readonly id: string; readonly title: string };
  /** The day that is looked from, ISO, and where it comes from. */
  readonly asOf: string;
  readonly asOfFrom: 'settings' | 'today';
  /** How many case files it has. */
  readonly files: number;
  /** Counted over the files that are told about: all, or those that are open. */
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Accepted in the open; not counted among the others. */
  readonly waived: number;
  /** Contradicted by the author; counted among the information too. */
  readonly disputed: number;
  /** Rules and areas that its casefile.json switches off. */
  readonly switchedOff: readonly string[];
}

// Requests of the server, answered by the client where it said `files: true`

/** `casefile/findFiles`: {@link FindFilesParams} → {@link FoundFiles}. */
export const FIND_FILES = 'casefile/findFiles';

export interface FindFilesParams {
  /**
   * URI of a folder; all files below it whose name ends in `.ses`, in small letters or capitals, and every
   * `casefile.json`, but none below `node_modules` and `.git`.
   */
  readonly folder: string;
}

export interface FoundFiles {
  /** URIs. */
  readonly files: readonly string[];
}

/** `casefile/readFile`: {@link ReadFileParams} → {@link FileContents}. */
export const READ_FILE = 'casefile/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** A file of more bytes is not read; its size is told. */
  readonly mostBytes: number;
}

export type FileContents =
  /** The bytes of the file, in base64. What is text is the server's to judge. */
  | { readonly base64: string }
  /** The size of a file that is too large, in bytes. */
  | { readonly tooLarge: number }
  /** Why it cannot be read: an error code such as `EACCES` or `FileNotFound`. */
  | { readonly unreadable: string };
