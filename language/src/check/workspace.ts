// The files of one root, as models: read, kept, and judged again only where an answer has changed.
import { createCalendar, type WorkingCalendar } from '../law/calendar.ts';
import type { Edition } from '../law/edition.ts';
import { createLaw, type Law } from '../law/index.ts';
import { readCaseFile } from '../model/read.ts';
import { Declarations, World } from '../model/world.ts';
import type { Mistake } from '../parser/mistake.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Configuration } from './configuration.ts';
import type { Judgement } from './finding.ts';
import { type Answer, declarationKey, judgeFile, rulesByType } from './judge.ts';
import { judgeNames } from './names.ts';
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
}

export interface JudgedFile {
  readonly mistakes: readonly Mistake[];
  readonly judgements: readonly WithAcceptance[];
  readonly answers: readonly Answer[];
}

interface Kept {
  readonly judged: JudgedFile;
  readonly asked: ReadonlySet<string>;
}

/** Not safe for use from several threads; a root has one. */
export class Workspace {
  readonly declarations = new Declarations();
  readonly #mistakes = new Map<string, readonly Mistake[]>();
  readonly #kept = new Map<string, Kept>();
  /** Which files asked a question: they are judged again when its answer changes. */
  readonly #askers = new Map<string, Set<string>>();
  #terms: Terms;
  #law: Law;
  #calendar: WorkingCalendar;
  #byType: ReadonlyMap<string, readonly AnyRule[]>;
  #byId: ReadonlyMap<string, AnyRule>;

  constructor(terms: Terms) {
    this.#terms = terms;
    this.#law = createLaw(terms.edition, { figures: terms.configuration.figures });
    this.#calendar = createCalendar(terms.configuration.calendar);
    this.#byType = rulesByType(rulesOf(terms));
    this.#byId = new Map(terms.rules.map(rule => [rule.id, rule]));
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

  /** Reads a file, new or changed. The text is not kept. */
  set(file: string, text: string): void {
    const { model, mistakes } =
      text.length > LONGEST_FILE
        ? tooLarge(text.length)
        : readCaseFile(text, name => this.#terms.edition.lists[name] ?? {});
    this.#mistakes.set(file, mistakes);
    this.#forgetAskersOf(this.declarations.set(file, model));
    this.#drop(file);
  }

  delete(file: string): void {
    this.#mistakes.delete(file);
    this.#forgetAskersOf(this.declarations.delete(file));
    this.#drop(file);
  }

  /** Takes new terms. Another edition needs another workspace, since it may read other words. */
  setTerms(terms: Terms): void {
    const before = this.#terms;
    this.#terms = terms;
    if (before.asOf !== terms.asOf) this.#forgetAskersOf(['as-of']);
    if (before.rules !== terms.rules || before.configuration !== terms.configuration) {
      this.#law = createLaw(terms.edition, { figures: terms.configuration.figures });
      this.#calendar = createCalendar(terms.configuration.calendar);
      this.#byType = rulesByType(rulesOf(terms));
      this.#byId = new Map(terms.rules.map(rule => [rule.id, rule]));
      for (const file of [...this.#kept.keys()]) this.#drop(file);
    }
  }

  /** The judgement of a file, from what is kept where nothing that it asked has changed. */
  judge(file: string): JudgedFile {
    const kept = this.#kept.get(file);
    if (kept !== undefined) return kept.judged;
    const world = new World(this.declarations);
    const records = this.declarations.files.get(file)?.records ?? [];
    const setting = {
      law: this.#law,
      calendar: this.#calendar,
      asOf: this.#terms.asOf,
      ...(this.#terms.keepAnswers && { keepAnswers: true }),
    };
    const { judgements, answers } = judgeFile(file, records, world, setting, this.#byType);
    const all = [...judgements, ...judgeNames(file, records, world)];
    const judged: JudgedFile = {
      mistakes: this.#mistakes.get(file) ?? [],
      judgements: this.#accept(file, all, world),
      answers,
    };
    this.#keep(file, { judged, asked: world.asked });
    return judged;
  }

  #accept(file: string, judgements: readonly Judgement[], world: World): WithAcceptance[] {
    const records = this.declarations.files.get(file)?.records ?? [];
    const byDeclaration = group(judgements, ({ at }) => at.declaration);
    return records.flatMap((record, i) => {
      const declaration = declarationKey(records, i);
      const mine = byDeclaration.get(declaration) ?? [];
      if (mine.length === 0 && !mentionsWaivers(record)) return [];
      return applyWaivers(record, { file, declaration }, mine, this.#byId, this.#law, () => {
        world.note('as-of');
        return this.#terms.asOf;
      });
    });
  }

  #keep(file: string, kept: Kept): void {
    this.#kept.set(file, kept);
    for (const question of kept.asked) {
      const askers = this.#askers.get(question);
      if (askers === undefined) this.#askers.set(question, new Set([file]));
      else askers.add(file);
    }
  }

  #drop(file: string): void {
    const kept = this.#kept.get(file);
    if (kept === undefined) return;
    this.#kept.delete(file);
    for (const question of kept.asked) {
      const askers = this.#askers.get(question);
      askers?.delete(file);
      if (askers?.size === 0) this.#askers.delete(question);
    }
  }

  #forgetAskersOf(questions: Iterable<string>): void {
    for (const question of questions) {
      for (const file of [...(this.#askers.get(question) ?? [])]) this.#drop(file);
    }
  }
}

const rulesOf = ({ rules, edition }: Terms): readonly AnyRule[] =>
  rules.filter(rule => !edition.withoutRules?.includes(rule.id));

function tooLarge(length: number): ReturnType<typeof readCaseFile> {
  return {
    model: { records: [] },
    mistakes: [
      {
        rule: 'file/too-large',
        start: 0,
        end: 0,
        message: `This file has ${length.toLocaleString('en-US')} characters; at most ${LONGEST_FILE.toLocaleString('en-US')} are read.`,
        todo: 'Split it: the names of a root are visible in all of its files.',
      },
    ],
  };
}

const mentionsWaivers = (record: object): boolean =>
  Object.entries(record).some(
    ([key, value]) =>
      key === '$waivers' ||
      (!key.startsWith('$') &&
        (Array.isArray(value)
          ? value.some(
              item => typeof item === 'object' && item !== null && '$type' in item && mentionsWaivers(item),
            )
          : typeof value === 'object' &&
            value !== null &&
            '$type' in value &&
            mentionsWaivers(value as object))),
  );

function group<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
}
