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
  const judgements: Judgement[] = [];
  const keys = declarationKeys(records);
  const answers: Answer[] = [];
  const keep = (answer: () => Answer): void => {
    if (setting.keepAnswers) answers.push(answer());
  };
  for (const [index, declaration] of records.entries()) {
    if (declaration.$broken?.includes('*')) continue;
    for (const rule of byType.get('Declaration') ?? []) run(rule, declaration, [declaration]);
    visit(declaration, [declaration]);

    function visit(record: AnyRecord, chain: readonly AnyRecord[]): void {
      for (const rule of byType.get(record.$type) ?? []) run(rule, record, chain);
      for (const [, nested] of blocksIn(record)) visit(nested, [...chain, nested]);
    }

    function run(rule: AnyRule, record: AnyRecord, chain: readonly AnyRecord[]): void {
      const here = (): Location => locate(record);
      const context: Context = {
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
      try {
        if (rule.appliesTo !== undefined && !rule.appliesTo(record, context)) return;
        const lacking = rule.needs?.find(
          key => (record as unknown as Record<string, unknown>)[key] === undefined,
        );
        if (lacking !== undefined) {
          if (!record.$broken?.includes(lacking)) {
            keep(() => ({ rule: rule.id, at: here(), is: 'pending', missing: lacking }));
          }
          return;
        }
        const given = rule.check(record, context);
        const verdicts =
          given === undefined ? [] : Array.isArray(given) ? (given as Verdict[]) : [given as Verdict];
        for (const verdict of verdicts) note(rule, record, verdict);
      } catch (fault) {
        judgements.push(ruleFailed(rule, here(), fault));
      }
    }

    function note(rule: AnyRule, record: AnyRecord, verdict: Verdict): void {
      if (verdict.is === 'satisfied') {
        keep(() => ({ rule: rule.id, at: locate(verdict.evidence ?? record), is: 'satisfied' }));
        return;
      }
      if (verdict.is === 'pending') {
        keep(() => ({ rule: rule.id, at: locate(record), is: 'pending', missing: verdict.missing }));
        return;
      }
      const { more } = verdict;
      const fixes = (more.fixes ?? []).filter((fix): fix is OfferedFix => fix !== undefined);
      const because = (more.because ?? []).filter((b): b is Because => b?.at !== undefined);
      const inside = pathTo(declaration, verdict.at);
      // Elsewhere it would escape the waivers of its place; another declaration is a related fact.
      if (inside === undefined)
        throw new Error('A finding stands outside of the declaration that was judged.');
      const at = place(inside);
      keep(() => ({ rule: rule.id, at, is: 'violated' }));
      judgements.push({
        rule: rule.id,
        severity: more.severity ?? weightOf(rule, more.provisions, setting.law),
        message: verdict.message,
        why: more.why ?? setting.law.fill(rule.why),
        todo: more.todo ?? setting.law.fill(rule.todo),
        provisions: more.provisions ?? rule.provisions,
        at,
        related: because.map(b => ({ at: locate(b.at as Mark), message: b.message })),
        fixes: fixes.map(fix => ({
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map(
            edit =>
              ({
                ...edit,
                at: locate(edit.at),
                ...(edit.do === 'swap' && { with: locate(edit.with) }),
                ...(edit.do === 'arrange' && { blocks: edit.blocks.map(locate) }),
              }) as ModelEdit,
          ),
        })),
      });
    }

    function place(path: Location['path']): Location {
      return { file, declaration: keys[index] ?? '', path };
    }

    /** Where a value stands: in this declaration, or in one that the evaluation was shown. */
    function locate(mark: Mark): Location {
      const inside = pathTo(declaration, mark);
      if (inside !== undefined) return place(inside);
      for (const seen of world.seen) {
        const path = pathTo(seen.record, mark);
        if (path !== undefined) {
          return { file: seen.file, declaration: seen.key, path };
        }
      }
      throw new Error('A finding points at a value that is in no declaration this evaluation was shown.');
    }
  }
  return { judgements, answers };
}

const weightOf = (rule: AnyRule, provisions: readonly ProvisionId[] | undefined, law: Law): Severity =>
  provisions?.[0] === undefined ? severityOf(rule, law) : law.severityOf(provisions[0]);

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
