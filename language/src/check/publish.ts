// Turns what was judged in terms of the model into places, texts and links.
import { textChanges } from '../edits/text.ts';
import { linkTo } from '../law/citations.ts';
import type { Severity } from '../law/edition.ts';
import { declarationUnder } from '../model/declaration-key.ts';
import { placeAt } from '../model/path.ts';
import type { AnyRecord, Place } from '../model/record.ts';
import { LIBRARY } from '../model/world.ts';
import type { Mistake } from '../parser/mistake.ts';
import { alike } from './built-in.ts';
import type {
  CitedProvision,
  Finding,
  Fix,
  Judgement,
  Location,
  ModelEdit,
  Range,
  Related,
} from './finding.ts';
import { configuredSeverity } from './in-force.ts';
import { Lines } from './lines.ts';
import type { WithAcceptance } from './waivers.ts';
import type { Workspace } from './workspace.ts';

/** A place in a file. */
export interface Placement {
  readonly file: string;
  readonly range: Range;
}

/** Looks up places and texts for what was judged in terms of the model. */
export class Publisher {
  readonly #workspace: Workspace;
  readonly #textOf: (file: string) => string;
  readonly #texts = new Map<string, { readonly text: string; readonly lines: Lines }>();

  constructor(workspace: Workspace, textOf: (file: string) => string) {
    this.#workspace = workspace;
    this.#textOf = textOf;
  }

  mistake(file: string, mistake: Mistake): Finding[] {
    const told = alike(mistake.rule);
    const severity = this.#weigh(told.rule, told.severity);
    if (severity === undefined) return [];
    const { lines } = this.#text(file);
    return [
      {
        ...told,
        severity,
        message: mistake.message,
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
        provisions: judgement.provisions.map(id => this.cite(id)),
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

  /** A provision with its citations, or its place in the source where that cites nothing, and the link to the text. */
  cite(id: string): CitedProvision {
    const { provisions, sources } = this.#workspace.terms.edition;
    const provision = provisions[id];
    if (provision === undefined) return { id, citations: [] };
    const [first] = provision.citations;
    const source = sources[provision.source];
    const link = (first === undefined ? undefined : linkTo(first)) ?? source?.url;
    const inSource = source === undefined ? [] : [`${source.title}, “${provision.section}”`];
    return {
      id,
      citations: first === undefined ? inSource : provision.citations,
      ...(link !== undefined && { link }),
    };
  }

  /** Where something stands; nothing for what the built-in library declares. */
  placement(at: Location): Placement | undefined {
    if (at.file === LIBRARY) return undefined;
    return { file: at.file, range: this.#text(at.file).lines.range(this.#place(at)) };
  }

  /** What is written at a place. */
  written(at: Location): string {
    if (at.file === LIBRARY) return '';
    const { start, end } = this.#place(at);
    return this.#text(at.file).text.slice(start, end);
  }

  #related({ at, message }: Judgement['related'][number]): Related[] {
    const placement = this.placement(at);
    return placement === undefined ? [] : [{ ...placement, message }];
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
