// Runs the rules over the declarations of one file.
import type { WorkingCalendar } from '../law/calendar.ts';
import type { Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { valueIn } from '../model/keys.ts';
import { type AnyRecord, keyName, type Records, type RecordType } from '../model/record.ts';
import { type Plan, plansOf, walk } from '../model/walk.ts';
import type { World } from '../model/world.ts';
import {
  type AnyRule,
  type Because,
  type Context,
  type Mark,
  type OfferedFix,
  type Part,
  severityOf,
  type Verdict,
} from '../rules/rule.ts';
import { alike, builtIn } from './built-in.ts';
import type { Judgement, Location, ModelEdit } from './finding.ts';
import { locate } from './locate.ts';

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
  /** The record that was judged: a declaration, or a block in it. */
  readonly of: Location;
  /** Satisfied: the evidence; violated: what is wrong; pending: the record. */
  readonly at: Location;
  readonly is: Verdict['is'];
  /** What part of the requirement it is about, where it has several. */
  readonly part?: Part;
  /** Pending: the keys that are waited for, as they are written. */
  readonly missing?: string;
  /** Violated: what is told. */
  readonly judgement?: Judgement;
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly answers: readonly Answer[];
}

/** What is run of a rule. All of these are of one shape, which rules are not: V8 finds its way in them at once. */
interface Runnable {
  readonly rule: AnyRule;
  readonly appliesTo: AnyRule['appliesTo'];
  readonly needs: readonly string[];
  readonly owed: boolean;
  readonly check: AnyRule['check'];
}

/** Rules as a walk over a declaration meets them. */
export interface RulesInOrder {
  /** Those for whole declarations, of any type. */
  readonly ofDeclarations: readonly Runnable[];
  /** Those for a declaration of a type, and for the blocks inside it. */
  readonly ofType: (type: string) => Plan<readonly Runnable[]>;
}

/** Rules by the type of record they judge, so that one pass over a file runs them all. */
export function inOrder(rules: readonly AnyRule[]): RulesInOrder {
  const byType = new Map<string, Runnable[]>();
  for (const rule of rules) {
    const { on, appliesTo, needs = NONE, owed = true, check } = rule;
    const runnable = { rule, appliesTo, needs, owed, check };
    const known = byType.get(on);
    if (known === undefined) byType.set(on, [runnable]);
    else known.push(runnable);
  }
  return {
    ofDeclarations: byType.get('Declaration') ?? [],
    ofType: plansOf(({ type }) => byType.get(type)),
  };
}

/** Judges every declaration of a file. A rule that throws is told at its record; the others still run. */
export function judgeFile(
  file: string,
  records: readonly AnyRecord[],
  world: World,
  setting: Setting,
  rules: RulesInOrder,
): Judged {
  const judge = new Judge(file, records, world, setting, rules);
  for (let at = 0; at < records.length; at++) judge.declaration(at);
  return judge.judged;
}

interface Notes {
  readonly judgements: Judgement[];
  readonly answers: Answer[];
}

/** What the rules see. One for all records of a file: what a rule is not asked for is not made. */
class RuleContext implements Context {
  readonly law: Law;
  readonly world: World;
  /** The records around the judged one, from the declaration inwards, and itself. */
  readonly chain: AnyRecord[] = [];
  readonly #setting: Setting;

  constructor(world: World, setting: Setting) {
    this.law = setting.law;
    this.world = world;
    this.#setting = setting;
  }

  get calendar(): WorkingCalendar {
    this.world.note('calendar');
    return this.#setting.calendar;
  }

  get asOf(): string {
    this.world.note('as-of');
    return this.#setting.asOf;
  }

  readonly owner = <T extends RecordType>(type: T): Records[T] | undefined => {
    for (let i = this.chain.length - 1; i >= 0; i--) {
      const record = this.chain[i] as AnyRecord;
      if (record.$type === type) return record as unknown as Records[T];
    }
    return undefined;
  };
}

/** Runs rules on the declarations of a file and on the blocks in them, and notes what they answer. */
class Judge {
  readonly judged: Notes = { judgements: [], answers: [] };
  readonly #file: string;
  readonly #world: World;
  readonly #setting: Setting;
  readonly #rules: RulesInOrder;
  readonly #context: RuleContext;
  readonly #records: readonly AnyRecord[];
  /** Which of the declarations is judged at the moment. */
  #at = 0;

  constructor(
    file: string,
    records: readonly AnyRecord[],
    world: World,
    setting: Setting,
    rules: RulesInOrder,
  ) {
    this.#file = file;
    this.#records = records;
    this.#world = world;
    this.#setting = setting;
    this.#rules = rules;
    this.#context = new RuleContext(world, setting);
  }

  declaration(at: number): void {
    const declaration = this.#records[at];
    if (declaration === undefined || declaration.$broken?.includes('*')) return;
    this.#at = at;
    const { chain } = this.#context;
    chain.push(declaration);
    this.#run(this.#rules.ofDeclarations, declaration);
    chain.pop();
    walk(
      declaration,
      this.#rules.ofType(declaration.$type),
      (record, rules) => this.#run(rules, record),
      chain,
    );
  }

  #run(rules: readonly Runnable[], record: AnyRecord): void {
    for (let i = 0; i < rules.length; i++) {
      const runnable = rules[i] as Runnable;
      const { consulted } = this.#world;
      const told = this.judged.judgements.length;
      try {
        this.#runOne(runnable, record);
      } catch (fault) {
        this.judged.judgements.push(ruleFailed(runnable.rule, this.#locate(record), fault));
      }
      if (this.#setting.alone && this.#world.consulted > consulted) this.judged.judgements.length = told;
    }
  }

  #runOne({ rule, appliesTo, needs, owed, check }: Runnable, record: AnyRecord): void {
    if (appliesTo !== undefined && !appliesTo(record, this.#context)) return;
    const lacking = lackingIn(record, needs);
    if (lacking !== undefined) {
      // What is written and could not be read is told there; nothing follows from it.
      if (owed && this.#setting.keepAnswers && !record.$broken?.includes(lacking))
        this.#keep(rule, record, { is: 'pending', missing: keyName(lacking) });
      return;
    }
    const given = check(record, this.#context);
    if (given === undefined) return;
    if ('is' in given) this.#note(rule, record, given);
    else for (const verdict of given) this.#note(rule, record, verdict);
  }

  #note(rule: AnyRule, record: AnyRecord, verdict: Verdict): void {
    if (verdict.is !== 'violated') {
      this.#keep(rule, record, verdict);
      return;
    }
    const judgement = this.#judgement(rule, verdict);
    this.judged.judgements.push(judgement);
    this.#keep(rule, record, verdict, judgement);
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

  #keep(rule: AnyRule, record: AnyRecord, verdict: Verdict, judgement?: Judgement): void {
    if (!this.#setting.keepAnswers) return;
    const of = this.#locate(record);
    const part = verdict.is === 'violated' ? undefined : verdict.part;
    this.judged.answers.push({
      rule: rule.id,
      of,
      at:
        judgement?.at ??
        (verdict.is === 'satisfied' && verdict.evidence ? this.#locate(verdict.evidence) : of),
      is: verdict.is,
      ...(part && { part }),
      ...(verdict.is === 'pending' && { missing: verdict.missing }),
      ...(judgement && { judgement }),
    });
  }

  /** Where a value stands: in this declaration, or in one that the evaluation was shown. */
  #locate(mark: Mark): Location {
    const declaration = this.#records[this.#at];
    if (declaration === undefined) throw new Error('No declaration is being judged.');
    const key = declarationKeys(this.#records)[this.#at] ?? '';
    return locate(mark, { file: this.#file, declaration, key }, this.#world);
  }
}

const NONE: readonly string[] = Object.freeze([]);

/** The first of the needed keys that a record does not have. */
function lackingIn(record: AnyRecord, needs: readonly string[]): string | undefined {
  for (let i = 0; i < needs.length; i++) {
    const key = needs[i] as string;
    if (valueIn(record, key) === undefined) return key;
  }
  return undefined;
}

const isPlaced = (fact: Because | undefined): fact is Because & { readonly at: Mark } =>
  fact?.at !== undefined;

const weightOf = (rule: AnyRule, provisions: readonly ProvisionId[] | undefined, law: Law): Severity =>
  provisions?.[0] === undefined || rule.severity !== undefined
    ? severityOf(rule, law)
    : law.severityOf(provisions[0]);

function ruleFailed(rule: AnyRule, at: Location, fault: unknown): Judgement {
  const text = fault instanceof Error ? fault.message : String(fault);
  return {
    ...alike('internal/rule-failed'),
    message: `The rule ${rule.id} failed on this record: ${text}`,
    todo: builtIn['internal/rule-failed'].todo,
    provisions: [],
    at,
    related: [],
    fixes: [],
  };
}
