// Quick fixes of the findings at a place, the rule's page, a waiver; and all safe fixes of a file at once.
import { type Finding, type Fix, Lines, rules } from '@casefile/language';
import { addition, recordsAround, waiverToFill } from '@casefile/language/lsp';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { diagnosticOf, isTold } from './diagnostic.ts';
import { spelled } from './files.ts';
import { COMMANDS, FIX_ALL_KIND } from './protocol.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';

export class CodeActions implements CodeActionProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] {
    const uri = spelled(document.uri.toString());
    const root = this.#services.Cases.rootOf(uri);
    if (root === undefined) return [];
    const wants = (kind: string): boolean =>
      context.only === undefined || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
    const findings = root
      .findings([root.fileOf(uri)])
      .filter(finding => isTold(finding, root.settings.waivers));
    const here = findings.filter(finding => touch(finding.range, range));
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      actions.push(
        ...here.flatMap(finding => this.#fixes(finding, root)),
        ...this.#explanations(here),
        ...here.flatMap(finding => this.#waiver(finding, root, uri)),
      );
    }
    // Not in the menu of a place: it is for the whole file, and asked for by its kind.
    if (context.only !== undefined && wants(FIX_ALL_KIND)) actions.push(...this.#fixAll(findings, root));
    return actions;
  }

  #fixes(finding: Finding, root: CaseRoot): CodeAction[] {
    return finding.fixes.map(fix => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [this.#diagnostic(finding, root)],
      isPreferred: fix.safe,
      edit: this.#editOf([fix], root),
    }));
  }

  #diagnostic(finding: Finding, root: CaseRoot): Diagnostic {
    return diagnosticOf(finding, file => root.uriOf(file), this.#services.Client.showsRelated);
  }

  /** One for each rule, however many of its findings touch the place. */
  #explanations(findings: readonly Finding[]): CodeAction[] {
    const command = COMMANDS.explainRule;
    if (!this.#services.Client.hasCommand(command)) return [];
    return [...new Set(findings.map(({ rule }) => rule))].map(rule => {
      const title = `Explain ${rule}`;
      return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [rule] } };
    });
  }

  /** Mistakes of form and words are corrected, not waived; what is accepted already needs no second waiver. */
  #waiver(finding: Finding, root: CaseRoot, uri: string): CodeAction[] {
    const rule = rules.find(({ id }) => id === finding.rule);
    if (rule === undefined || finding.waived !== undefined) return [];
    const text = this.#services.Cases.textOf(uri);
    const lines = new Lines(text);
    const records = root.workspace.declarations.files.get(root.fileOf(uri))?.records ?? [];
    const owner = recordsAround(records, lines.offsetAt(finding.range.start)).at(-1);
    if (owner === undefined) return [];
    const change = addition(owner, waiverToFill(rule, root.workspace.law, root.asOf), text);
    const reason = change.start + change.text.indexOf(REASON) + REASON.length;
    const changed = new Lines(text.slice(0, change.start) + change.text + text.slice(change.end));
    return [
      {
        title: `Waive ${finding.rule} here, with a reason`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [this.#diagnostic(finding, root)],
        edit: this.#workspaceEdit([[uri, { range: lines.range(change), newText: change.text }]]),
        // It stands at the end of its block, which may be far away, and is still to be filled in.
        ...(this.#services.Client.hasCommand(COMMANDS.goTo) && {
          command: {
            title: 'Write the reason',
            command: COMMANDS.goTo,
            arguments: [uri, changed.positionAt(reason)],
          },
        }),
      },
    ];
  }

  /** Nothing in a file whose form is broken: where its parts end is not certain. */
  #fixAll(findings: readonly Finding[], root: CaseRoot): CodeAction[] {
    const safe = findings.flatMap(({ fixes }) => fixes.find(fix => fix.safe) ?? []);
    const isBroken = findings.some(
      ({ rule, fixes }) => rule.startsWith('syntax/') && !fixes.some(fix => fix.safe),
    );
    if (safe.length === 0 || isBroken) return [];
    return [
      {
        title: 'Fix all safe problems of this file',
        kind: FIX_ALL_KIND,
        edit: this.#editOf(withoutOverlap(safe), root),
      },
    ];
  }

  #editOf(fixes: readonly Fix[], root: CaseRoot): WorkspaceEdit {
    return this.#workspaceEdit(
      fixes.flatMap(({ edits }) =>
        edits.map(({ file, range, newText }): [string, TextEdit] => [root.uriOf(file), { range, newText }]),
      ),
    );
  }

  #workspaceEdit(edits: readonly (readonly [uri: string, edit: TextEdit])[]): WorkspaceEdit {
    const byFile = new Map<string, TextEdit[]>();
    for (const [uri, edit] of edits) byFile.set(uri, [...(byFile.get(uri) ?? []), edit]);
    if (!this.#services.Client.takesVersionedEdits) return { changes: Object.fromEntries(byFile) };
    return {
      documentChanges: [...byFile].map(([uri, changes]) => ({
        textDocument: { uri, version: this.#services.Diagnostics.versionOf(uri) },
        edits: changes,
      })),
    };
  }
}

/** Where the reason of a waiver to be filled in is written. */
const REASON = 'reason: "';

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Whether two ranges have a place in common, if only their edge. */
const touch = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

/** The fixes none of whose edits touches an edit of one before it; the others are for the next time. */
function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const taken: Fix['edits'][number][] = [];
  return fixes.filter(({ edits }) => {
    const isFree = edits.every(
      edit => !taken.some(other => other.file === edit.file && touch(other.range, edit.range)),
    );
    if (isFree) taken.push(...edits);
    return isFree;
  });
}
