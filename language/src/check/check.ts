// check(): the one way in. Editor, command line and tests call it, and differ only in how they show its result.

import { textChanges } from '../edits/text.ts';
import { linkTo } from '../law/citations.ts';
import type { Severity } from '../law/edition.ts';
import { declarationUnder } from '../model/declaration-key.ts';
import { placeAt } from '../model/path.ts';
import type { AnyRecord, Place } from '../model/record.ts';
import { LIBRARY } from '../model/world.ts';
import type { Mistake } from '../parser/mistake.ts';
import { builtIn } from './built-in.ts';
import type { CitedProvision, Finding, Fix, Judgement, Location, ModelEdit, Related } from './finding.ts';
import { configuredSeverity } from './in-force.ts';
import { Lines } from './lines.ts';
import type { WithAcceptance } from './waivers.ts';
import type { Workspace } from './workspace.ts';

export interface CheckOptions {
  /** The files to report on; all of the root where it is left out. */
  readonly files?: Iterable<string>;
  /** The present text of a file, asked for only where a finding stands in it. */
  readonly textOf: (file: string) => string;
  /** Only what can be said while other files of the root are still being read. */
  readonly alone?: boolean;
}

/** Findings in the order of files and of the text. The same files and terms give the same findings. */
export function check(workspace: Workspace, { files, textOf, alone = false }: CheckOptions): Finding[] {
  const publisher = new Publisher(workspace, textOf);
  const findings: Finding[] = [];
  const asked = new Set(files ?? workspace.files);
  for (const judgement of alone ? [] : workspace.judgeRoot()) {
    if (asked.has(judgement.at.file)) findings.push(...publisher.judgement({ judgement }));
  }
  for (const file of asked) {
    const { mistakes, judgements } = alone ? workspace.judgeAlone(file) : workspace.judge(file);
    for (const mistake of mistakes) findings.push(...publisher.mistake(file, mistake));
    for (const judgement of judgements) findings.push(...publisher.judgement(judgement));
  }
  return findings.sort(inOrder);
}

/** The order in which findings are told: by file, by place, by rule. */
export const inOrder = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.character - b.range.start.character ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Looks up places and texts for what was judged in terms of the model. */
class Publisher {
  readonly #workspace: Workspace;
  readonly #textOf: (file: string) => string;
  readonly #texts = new Map<string, { readonly text: string; readonly lines: Lines }>();

  constructor(workspace: Workspace, textOf: (file: string) => string) {
    this.#workspace = workspace;
    this.#textOf = textOf;
  }

  mistake(file: string, mistake: Mistake): Finding[] {
    const severity = this.#weigh(mistake.rule, 'error');
    if (severity === undefined) return [];
    const { lines } = this.#text(file);
    return [
      {
        rule: mistake.rule,
        severity,
        message: mistake.message,
        why: builtIn[mistake.rule].why,
        todo: mistake.todo,
        file,
        range: lines.range(mistake),
        provisions: [],
        related: [],
        fixes:
          mistake.fix === undefined
            ? []
            : [
                {
                  title: mistake.fix.title,
                  safe: mistake.fix.safe,
                  edits: mistake.fix.changes.map(change => ({
                    file,
                    range: lines.range(change),
                    newText: change.text,
                  })),
                },
              ],
      },
    ];
  }

  judgement({ judgement, accepted }: WithAcceptance): Finding[] {
    const weighed = this.#weigh(judgement.rule, judgement.severity);
    if (weighed === undefined) return [];
    const { file } = judgement.at;
    return [
      {
        rule: judgement.rule,
        severity: accepted?.kind === 'disputed' ? 'information' : weighed,
        message: judgement.message,
        why: judgement.why,
        todo: judgement.todo,
        file,
        range: this.#text(file).lines.range(this.#place(judgement.at)),
        provisions: judgement.provisions.map(id => this.#cite(id)),
        related: judgement.related.flatMap(related => this.#related(related)),
        fixes: judgement.fixes.map(fix => this.#fix(fix)),
        ...(accepted && { waived: accepted }),
      },
    ];
  }

  /** The severity that the configuration gives, for the rule or its area; nothing where it is off. */
  #weigh(rule: string, severity: Severity): Severity | undefined {
    const set = configuredSeverity(this.#workspace.terms.configuration, rule);
    return set === 'off' ? undefined : (set ?? severity);
  }

  #cite(id: string): CitedProvision {
    const provision = this.#workspace.terms.edition.provisions[id];
    const citations = provision?.citations ?? [];
    const link = citations[0] === undefined ? undefined : linkTo(citations[0]);
    const source = provision && this.#workspace.terms.edition.sources[provision.source]?.url;
    return { id, citations, ...((link ?? source) !== undefined && { link: link ?? source ?? '' }) };
  }

  #related({ at, message }: Judgement['related'][number]): Related[] {
    if (at.file === LIBRARY) return [];
    return [{ file: at.file, range: this.#text(at.file).lines.range(this.#place(at)), message }];
  }

  #fix(fix: Judgement['fixes'][number]): Fix {
    return { title: fix.title, safe: fix.safe, edits: fix.edits.flatMap(edit => this.#edits(edit)) };
  }

  #edits(edit: ModelEdit): Fix['edits'][number][] {
    const { file } = edit.at;
    const record = this.#declaration(edit.at);
    if (record === undefined) return [];
    const { text, lines } = this.#text(file);
    return textChanges(edit, record, text).map(change => ({
      file,
      range: lines.range(change),
      newText: change.text,
    }));
  }

  #place(at: Location): Place {
    const record = this.#declaration(at);
    return record === undefined ? { start: 0, end: 0 } : placeAt(record, at.path);
  }

  #declaration(at: Location): AnyRecord | undefined {
    return declarationUnder(this.#workspace.declarations.files.get(at.file)?.records ?? [], at.declaration);
  }

  #text(file: string): { readonly text: string; readonly lines: Lines } {
    let known = this.#texts.get(file);
    if (known === undefined) {
      const text = this.#textOf(file);
      known = { text, lines: new Lines(text) };
      this.#texts.set(file, known);
    }
    return known;
  }
}
