// Runs the rules over the declarations of one file.
import type { WorkingCalendar } from '../law/calendar.ts';
import type { Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import { blocksIn } from '../model/blocks.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { pathTo } from '../model/path.ts';
import type { AnyRecord, Records, RecordType } from '../model/record.ts';
import type { World } from '../model/world.ts';
import {
  type AnyRule,
  type Because,
  type Context,
  type Mark,
  type OfferedFix,
  severityOf,
  type Verdict,
} from '../rules/rule.ts';
import type { Judgement, Location, ModelEdit } from './finding.ts';

export interface Setting {
  readonly law: Law;
  readonly calendar: WorkingCalendar;
  readonly asOf: string;
  /** Whether satisfied and pending answers are kept too, for lists that show what holds and what is open. */
  readonly keepAnswers?: boolean;
  /** Other declarations may not be known yet: what a rule says after asking for any of them is passed over. */
  readonly alone?: boolean;
}

/** One answer of one rule about one record: satisfied, violated or pending. */
export interface Answer {
  readonly rule: string;
  readonly at: Location;
  readonly is: Verdict['is'];
  readonly missing?: string;
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly answers: readonly Answer[];
}

/** Rules by the type of record they judge, so that one pass over a file runs them all. */
export function rulesByType(rules: readonly AnyRule[]): ReadonlyMap<string, readonly AnyRule[]> {
  const byType = new Map<string, AnyRule[]>();
  for (const rule of rules) {
    const known = byType.get(rule.on);
    if (known === undefined) byType.set(rule.on, [rule]);
    else known.push(rule);
  }
  return byType;
}

/** Judges every declaration of a file. A rule that throws is told at its record; the others still run. */
export function judgeFile(
  file: string,
  records: readonly AnyRecord[],
  world: World,
  setting: Setting,
  byType: ReadonlyMap<string, readonly AnyRule[]>,
): Judged {
  const judged: Notes = { judgements: [], answers: [] };
  const keys = declarationKeys(records);
  for (const [i, declaration] of records.entries()) {
    if (declaration.$broken?.includes('*')) continue;
    const judge = new Judge({ file, declaration, key: keys[i] ?? '' }, world, setting, judged);
    judge.run(byType.get('Declaration') ?? [], declaration, [declaration]);
    visit(declaration, [declaration], judge);
  }
  return judged;

  function visit(record: AnyRecord, chain: readonly AnyRecord[], judge: Judge): void {
    judge.run(byType.get(record.$type) ?? [], record, chain);
    for (const [, nested] of blocksIn(record)) visit(nested, [...chain, nested], judge);
  }
}

interface Notes {
  readonly judgements: Judgement[];
  readonly answers: Answer[];
}

interface Subject {
  readonly file: string;
  readonly declaration: AnyRecord;
  /** The name by which the declaration is known in locations. */
  readonly key: string;
}

/** Runs rules on one declaration and on the blocks in it, and notes what they answer. */
class Judge {
  readonly #subject: Subject;
  readonly #world: World;
  readonly #setting: Setting;
  readonly #judged: Notes;

  constructor(subject: Subject, world: World, setting: Setting, judged: Notes) {
    this.#subject = subject;
    this.#world = world;
    this.#setting = setting;
    this.#judged = judged;
  }

  /** @param chain the records around the judged one, from the declaration inwards, and itself */
  run(rules: readonly AnyRule[], record: AnyRecord, chain: readonly AnyRecord[]): void {
    if (rules.length === 0) return;
    const context = this.#contextFor(chain);
    for (const rule of rules) this.#runOne(rule, record, context);
  }

  #runOne(rule: AnyRule, record: AnyRecord, context: Context): void {
    const { consulted } = this.#world;
    const told = this.#judged.judgements.length;
    this.#judgeOne(rule, record, context);
    if (this.#setting.alone && this.#world.consulted > consulted) this.#judged.judgements.length = told;
  }

  #judgeOne(rule: AnyRule, record: AnyRecord, context: Context): void {
    try {
      if (rule.appliesTo !== undefined && !rule.appliesTo(record, context)) return;
      const values = record as unknown as Readonly<Record<string, unknown>>;
      const lacking = rule.needs?.find(key => values[key] === undefined);
      if (lacking !== undefined) {
        // What is written and could not be read is told there; nothing follows from it.
        if (!record.$broken?.includes(lacking)) this.#keep(rule, 'pending', record, lacking);
        return;
      }
      for (const verdict of toList(rule.check(record, context))) this.#note(rule, record, verdict);
    } catch (fault) {
      this.#judged.judgements.push(ruleFailed(rule, this.#locate(record), fault));
    }
  }

  #contextFor(chain: readonly AnyRecord[]): Context {
    const world = this.#world;
    const setting = this.#setting;
    return {
      law: setting.law,
      world,
      get calendar() {
        world.note('calendar');
        return setting.calendar;
      },
      get asOf() {
        world.note('as-of');
        return setting.asOf;
      },
      owner: <T extends RecordType>(type: T) =>
        chain.findLast(({ $type }) => $type === type) as unknown as Records[T] | undefined,
    };
  }

  #note(rule: AnyRule, record: AnyRecord, verdict: Verdict): void {
    if (verdict.is === 'satisfied') this.#keep(rule, 'satisfied', verdict.evidence ?? record);
    else if (verdict.is === 'pending') this.#keep(rule, 'pending', record, verdict.missing);
    else {
      this.#keep(rule, 'violated', verdict.at);
      this.#judged.judgements.push(this.#judgement(rule, verdict));
    }
  }

  #judgement(rule: AnyRule, { at, message, more }: Verdict & { is: 'violated' }): Judgement {
    const { law } = this.#setting;
    const because = (more.because ?? []).filter(isPlaced);
    const fixes = (more.fixes ?? []).filter(fix => fix !== undefined);
    return {
      rule: rule.id,
      severity: more.severity ?? weightOf(rule, more.provisions, law),
      message,
      why: more.why ?? law.fill(rule.why),
      todo: more.todo ?? law.fill(rule.todo),
      provisions: more.provisions ?? rule.provisions,
      at: this.#locate(at),
      related: because.map(fact => ({ at: this.#locate(fact.at), message: fact.message })),
      fixes: fixes.map(fix => this.#fix(fix)),
    };
  }

  #fix({ title, safe, edits }: OfferedFix): Judgement['fixes'][number] {
    const located = edits.map(edit => ({
      ...edit,
      at: this.#locate(edit.at),
      ...(edit.do === 'swap' && { with: this.#locate(edit.with) }),
      ...(edit.do === 'arrange' && { blocks: edit.blocks.map(block => this.#locate(block)) }),
    }));
    return { title, safe, edits: located as ModelEdit[] };
  }

  #keep(rule: AnyRule, is: Verdict['is'], mark: Mark, missing?: string): void {
    if (!this.#setting.keepAnswers) return;
    const answer = { rule: rule.id, at: this.#locate(mark), is };
    this.#judged.answers.push(missing === undefined ? answer : { ...answer, missing });
  }

  /** Where a value stands: in this declaration, or in one that the evaluation was shown. */
  #locate(mark: Mark): Location {
    const { file, declaration, key } = this.#subject;
    const inside = pathTo(declaration, mark);
    if (inside !== undefined) return { file, declaration: key, path: inside };
    for (const seen of this.#world.seen) {
      const path = pathTo(seen.record, mark);
      if (path !== undefined) return { file: seen.file, declaration: seen.key, path };
    }
    throw new Error('A finding points at a value that is in no declaration this evaluation was shown.');
  }
}

const toList = (given: Verdict | readonly Verdict[] | undefined): readonly Verdict[] =>
  given === undefined ? [] : 'is' in given ? [given] : given;

const isPlaced = (fact: Because | undefined): fact is Because & { readonly at: Mark } =>
  fact?.at !== undefined;

const weightOf = (rule: AnyRule, provisions: readonly ProvisionId[] | undefined, law: Law): Severity =>
  provisions?.[0] === undefined || rule.severity !== undefined
    ? severityOf(rule, law)
    : law.severityOf(provisions[0]);

function ruleFailed(rule: AnyRule, at: Location, fault: unknown): Judgement {
  const text = fault instanceof Error ? fault.message : String(fault);
  return {
    rule: 'internal/rule-failed',
    severity: 'error',
    message: `The rule ${rule.id} failed on this record: ${text}`,
    why: 'This is a fault of Casefile and not of the file; the other rules have run.',
    todo: 'Report it with the text of this record.',
    provisions: [],
    at,
    related: [],
    fixes: [],
  };
}
