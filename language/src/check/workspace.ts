// The files of one root, as models: read, kept, and judged again only where an answer has changed.

import type { Viewpoint } from '../facts/deadlines/index.ts';
import { createCalendar, type WorkingCalendar } from '../law/calendar.ts';
import type { Edition } from '../law/edition.ts';
import { createLaw, type Law } from '../law/index.ts';
import { isInConflict, readUnlessInConflict } from '../model/conflict.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { CONTENTS, Declarations, NO_NAME, type Question } from '../model/declarations.ts';
import type { ReadFile } from '../model/read.ts';
import { World } from '../model/world.ts';
import type { Mistake } from '../parser/mistake.ts';
import type { AnyRule } from '../rules/rule.ts';
import { Askers } from './askers.ts';
import { builtIn } from './built-in.ts';
import type { Judgement } from './finding.ts';
import { configuredSeverity, isRuleOf } from './in-force.ts';
import { type Answer, inOrder, judgeFile, type RulesInOrder } from './judge.ts';
import { judgeLaterFacts, type LaterFact, laterFact } from './later-facts.ts';
import { judgeNames } from './names.ts';
import type { Configuration } from './settings.ts';
import { applyWaivers, type WithAcceptance } from './waivers.ts';

/** Files longer than this are told and not read: no case needs so much text. In UTF-16 units. */
export const LONGEST_FILE = 2_000_000;

/** What the judging of a root depends on beside its files. */
export interface Terms {
  readonly edition: Edition;
  readonly configuration: Configuration;
  /** The day to look from, ISO. */
  readonly asOf: string;
  readonly rules: readonly AnyRule[];
  readonly keepAnswers?: boolean;
  /** The root is checked once: what would spare a second check its work is not kept. */
  readonly once?: boolean;
}

export interface JudgedFile {
  readonly mistakes: readonly Mistake[];
  readonly judgements: readonly WithAcceptance[];
  readonly answers: readonly Answer[];
}

interface Kept {
  readonly judgements: readonly WithAcceptance[];
  readonly answers: readonly Answer[];
}

/** Not safe for use from several threads; a root has one. */
export class Workspace {
  readonly declarations = new Declarations();
  readonly #mistakes = new Map<string, readonly Mistake[]>();
  readonly #laterFacts = new Map<string, LaterFact>();
  readonly #kept = new Map<string, Kept>();
  /** Which files asked a question: they are judged again when its answer changes. */
  readonly #askers = new Askers();
  /** Files whose judgement is not kept any more, or was never made, since that was last asked. */
  #stale = new Set<string>();
  #terms: Terms;
  #law: Law;
  #calendar: WorkingCalendar;
  #rules: RulesInOrder;
  #byId: ReadonlyMap<string, AnyRule>;

  constructor(terms: Terms) {
    this.#terms = terms;
    this.#law = createLaw(terms.edition, { figures: terms.configuration.figures });
    this.#calendar = createCalendar(terms.configuration.calendar);
    this.#rules = inOrder(rulesOf(terms));
    this.#byId = byId(terms.rules);
  }

  get terms(): Terms {
    return this.#terms;
  }

  get law(): Law {
    return this.#law;
  }

  get files(): Iterable<string> {
    return this.#mistakes.keys();
  }

  has(file: string): boolean {
    return this.#mistakes.has(file);
  }

  /** The files whose judgement may have changed since this was last asked; those that are gone are among them. */
  takeStale(): ReadonlySet<string> {
    const stale = this.#stale;
    this.#stale = new Set();
    return stale;
  }

  /** What a list of deadlines sees of the root as it is now. What it asks for is not recorded. */
  look(): Viewpoint {
    const { asOf, configuration } = this.#terms;
    const world = new World(this.declarations);
    return { law: this.#law, world, calendar: this.#calendar, asOf, soonDays: configuration.dueSoonDays };
  }

  /** Reads a file, new or changed. The text is not kept. */
  set(file: string, text: string): void {
    const { edition } = this.#terms;
    const { model, mistakes } =
      text.length > LONGEST_FILE
        ? tooLarge(text.length)
        : readUnlessInConflict(text, name => edition.lists[name] ?? {});
    this.#mistakes.set(file, mistakes.length === 0 ? NO_MISTAKES : mistakes);
    const later = laterFact(file, model.records, edition);
    if (later === undefined) this.#laterFacts.delete(file);
    else this.#laterFacts.set(file, later);
    if (!this.#terms.once) this.#stale.add(file);
    this.#forgetAskersOf(this.declarations.set(file, model));
  }

  delete(file: string): void {
    this.#mistakes.delete(file);
    this.#laterFacts.delete(file);
    this.#stale.add(file);
    this.#forgetAskersOf(this.declarations.delete(file));
    this.#askers.forget(file);
  }

  /**
   * Takes new terms. What is kept and does not depend on the difference stays.
   * @throws where the edition is another one: its words may be others, so that the files must be read anew
   */
  setTerms(terms: Terms): void {
    const before = this.#terms;
    if (before.edition !== terms.edition) throw new Error('Another edition needs another workspace.');
    this.#terms = terms;
    const now = terms.configuration;
    if (before.asOf !== terms.asOf) this.#forgetAskersOf([{ asked: 'as-of', name: NO_NAME }]);
    if (differ(before.configuration.calendar, now.calendar)) {
      this.#calendar = createCalendar(now.calendar);
      this.#forgetAskersOf([{ asked: 'calendar', name: NO_NAME }]);
    }
    if (
      before.rules !== terms.rules ||
      before.keepAnswers !== terms.keepAnswers ||
      differ(before.configuration.figures, now.figures) ||
      differ(before.configuration.severity, now.severity)
    ) {
      this.#law = createLaw(terms.edition, { figures: now.figures });
      this.#rules = inOrder(rulesOf(terms));
      this.#byId = byId(terms.rules);
      for (const file of [...this.#kept.keys()]) this.#drop(file);
    }
  }

  /** The judgement of a file, from what is kept where nothing that it asked has changed. */
  judge(file: string): JudgedFile {
    const mistakes = this.#mistakes.get(file);
    if (mistakes === undefined) return { mistakes: [], judgements: [], answers: [] };
    if (isInConflict(mistakes)) return { mistakes, judgements: [], answers: [] };
    const { judgements, answers } = this.#kept.get(file) ?? this.#judgeAnew(file);
    return { mistakes, judgements, answers };
  }

  /**
   * What can be said of a file while the others are still being read: mistakes in it, and what rules find that ask for
   * no other declaration. All of it is among what {@link judge} says once they are read. Nothing is kept.
   */
  judgeAlone(file: string): JudgedFile {
    const records = this.declarations.files.get(file)?.records ?? [];
    const world = new World(this.declarations);
    const setting = { law: this.#law, calendar: this.#calendar, asOf: this.#terms.asOf, alone: true };
    const { judgements } = judgeFile(file, records, world, setting, this.#rules);
    const accepted = this.#accept(file, judgements, world);
    return {
      mistakes: this.#mistakes.get(file) ?? [],
      // Whether a waiver waives something is not certain yet.
      judgements: accepted.filter(({ judgement }) => !judgement.rule.startsWith('waiver/')),
      answers: [],
    };
  }

  /** What is told once for the root, at a place in one of its files. */
  judgeRoot(): readonly Judgement[] {
    const later = judgeLaterFacts(this.#laterFacts.values(), this.#terms.edition);
    return later === undefined ? [] : [later];
  }

  #judgeAnew(file: string): Omit<Kept, 'asked'> {
    const world = new World(this.declarations, !this.#terms.once);
    world.note(CONTENTS, file);
    const records = this.declarations.files.get(file)?.records ?? [];
    const setting = {
      law: this.#law,
      calendar: this.#calendar,
      asOf: this.#terms.asOf,
      ...(this.#terms.keepAnswers && { keepAnswers: true }),
    };
    const { judgements, answers } = judgeFile(file, records, world, setting, this.#rules);
    const all = judgements.concat(judgeNames(file, records, world));
    const judged = { judgements: this.#accept(file, all, world), answers };
    if (this.#terms.once) return judged;
    this.#kept.set(file, judged);
    this.#askers.note(file, world.asked);
    return judged;
  }

  #accept(file: string, judgements: readonly Judgement[], world: World): WithAcceptance[] {
    const records = this.declarations.files.get(file)?.records ?? [];
    if (judgements.length === 0 && !records.some(({ $annotated }) => $annotated)) return [];
    const keys = declarationKeys(records);
    const own = new Map<string, Judgement[]>(keys.map(key => [key, []]));
    for (const judgement of judgements) own.get(judgement.at.declaration)?.push(judgement);
    const setting = {
      rules: this.#byId,
      law: this.#law,
      isOff: (rule: string) => configuredSeverity(this.#terms.configuration, rule) === 'off',
      asOf: () => {
        world.note('as-of');
        return this.#terms.asOf;
      },
    };
    return records.flatMap((record, i) => {
      const declaration = keys[i] ?? '';
      return applyWaivers(record, { file, declaration }, own.get(declaration) ?? [], setting);
    });
  }

  /** Where it is judged again it will be among the askers of mostly the same questions: it stays there. */
  #drop(file: string): void {
    if (this.#kept.delete(file)) this.#stale.add(file);
  }

  #forgetAskersOf(questions: Iterable<Question>): void {
    if (this.#askers.areNone) return;
    for (const question of questions) {
      for (const file of this.#askers.of(question)) this.#drop(file);
    }
  }
}

const NO_MISTAKES: readonly Mistake[] = Object.freeze([]);

const rulesOf = ({ rules, edition }: Terms): readonly AnyRule[] =>
  rules.filter(rule => isRuleOf(edition, rule));

const byId = (rules: readonly AnyRule[]): ReadonlyMap<string, AnyRule> =>
  new Map(rules.map(rule => [rule.id, rule]));

/** Whether two parts of a configuration say different things; the order of their keys counts as a difference. */
const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function tooLarge(length: number): ReadFile {
  return {
    model: { records: [] },
    mistakes: [
      {
        rule: 'file/too-large',
        start: 0,
        end: 0,
        message: `This file has ${length.toLocaleString('en-US')} characters; at most ${LONGEST_FILE.toLocaleString('en-US')} are read.`,
        todo: builtIn['file/too-large'].todo,
      },
    ],
  };
}
