// Waivers and disputes: which findings they accept, and what is wrong with them.
import { isPlaceholder } from '../facts/placeholder.ts';
import type { Law } from '../law/index.ts';
import { blocksIn, isBroken } from '../model/blocks.ts';
import { type Path, recordsAlong } from '../model/path.ts';
import type { AnyRecord, Placed, Waiver } from '../model/record.ts';
import type { AnyRule } from '../rules/rule.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { alike, type BuiltInId, builtIn } from './built-in.ts';
import type { Accepted, Judgement, Location } from './finding.ts';
import { isRuleOf } from './in-force.ts';

export interface WithAcceptance {
  readonly judgement: Judgement;
  readonly accepted?: Accepted;
}

export interface WaiverSetting {
  /** Every rule that there is, whether the edition knows it or not. */
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly law: Law;
  /** Whether the configuration turns a rule off, so that nothing is told that a waiver could accept. */
  isOff(rule: string): boolean;
  /** The day to look from, asked for only where a waiver has an end. */
  asOf(): string;
}

/** A waiver, where it stands, and the block that it is written in. */
interface Written {
  readonly waiver: Waiver;
  readonly at: Location;
  readonly owner: AnyRecord;
}

/** What became of a waiver: whether a finding is there for it, and whether its time was over for one. */
interface Use {
  covers: boolean;
  expired: boolean;
}

/** Applies the waivers of a declaration to its judgements, and judges the waivers themselves. */
export function applyWaivers(
  declaration: AnyRecord,
  place: Pick<Location, 'file' | 'declaration'>,
  judgements: readonly Judgement[],
  setting: WaiverSetting,
): WithAcceptance[] {
  const written = waiversIn(declaration, place);
  if (written.length === 0) return judgements.map(judgement => ({ judgement }));
  const uses = new Map<Waiver, Use>(written.map(({ waiver }) => [waiver, { covers: false, expired: false }]));
  const result = judgements.map((judgement): WithAcceptance => {
    if (!setting.rules.has(judgement.rule)) return { judgement };
    const along = new Set(recordsAlong(declaration, judgement.at.path));
    const covering = written.flatMap(({ waiver, owner }) =>
      waiver.rule.value === judgement.rule && along.has(owner) ? [waiver] : [],
    );
    const isOver = ({ until }: Waiver): boolean => until !== undefined && until.value < setting.asOf();
    // Of several the innermost holds: it comes last.
    const holds = covering.findLast(waiver => isWritten(waiver.reason) && !isOver(waiver));
    for (const waiver of covering) {
      const use = uses.get(waiver) as Use;
      use.covers = true;
      use.expired ||= holds === undefined && isOver(waiver);
    }
    return holds === undefined ? { judgement } : { judgement, accepted: acceptedBy(holds) };
  });
  // What was not judged may be broken nevertheless: nothing is said against a waiver of it.
  const failed = judgements.some(({ rule }) => rule === 'internal/rule-failed');
  const unread = declaration.$broken?.includes('*') === true;
  for (const one of written) {
    const use = uses.get(one.waiver) as Use;
    const told = judgeWaiver(one, use, failed || isBroken(one.owner), setting);
    for (const judgement of told) {
      if (!unread || judgement.rule === 'waiver/unknown-rule') result.push({ judgement });
    }
  }
  return result;
}

/** Whether a text is there, and is no placeholder such as the `"…"` that a message shows. */
const isWritten = (text: Placed<string> | undefined): boolean =>
  text !== undefined && !isPlaceholder(text.value);

const acceptedBy = (waiver: Waiver): Accepted => ({
  kind: waiver.kind === 'waive' ? 'waived' : 'disputed',
  reason: waiver.reason?.value ?? '',
  ...(waiver.authority && { authority: waiver.authority.value }),
  ...(waiver.until && { until: waiver.until.value }),
});

/** The waivers of a record and of the blocks inside it, outer ones first. */
function waiversIn(
  record: AnyRecord,
  place: Pick<Location, 'file' | 'declaration'>,
  path: Path = [],
): readonly Written[] {
  if (!record.$annotated) return NONE;
  const found: Written[] = (record.$waivers ?? []).map((waiver, i) => ({
    waiver,
    owner: record,
    at: { ...place, path: [...path, '$waivers', i] },
  }));
  for (const [key, inner] of blocksIn(record)) found.push(...waiversIn(inner, place, [...path, ...key]));
  return found;
}

const NONE: readonly Written[] = Object.freeze([]);

function judgeWaiver(
  { waiver, at }: Written,
  { covers, expired }: Use,
  unsure: boolean,
  { rules, law, isOff }: WaiverSetting,
): Judgement[] {
  const id = waiver.rule.value;
  const spoken = waiver.kind === 'waive' ? 'waiver' : 'dispute';
  const rule = rules.get(id);
  if (rule === undefined) return [unknownRule(waiver, at, rules)];
  if (!isWritten(waiver.reason)) {
    const isHeld = waiver.reason !== undefined;
    return [
      tell(at, 'waiver/without-reason', isHeld ? 'reason' : '$place', {
        message: isHeld
          ? `A placeholder stands for the reason of this ${spoken}.`
          : `This ${spoken} gives no reason.`,
        todo: isHeld ? builtIn['waiver/without-reason'].todo : 'Add `reason: "…"`.',
      }),
    ];
  }
  // What is to be removed needs nothing more.
  if (!covers && !unsure && !isOff(id)) {
    return [
      tell(at, 'waiver/waives-nothing', '$place', {
        message: isRuleOf(law.edition, rule)
          ? `Nothing in this block breaks \`${id}\`.`
          : `The rule \`${id}\` does not belong to the edition ${law.edition.id}.`,
        todo: `Remove the ${spoken}.`,
      }),
    ];
  }
  const lacking = waiver.kind === 'waive' && restsOnLaw(rule, law) ? lackingIn(waiver) : [];
  const told: Judgement[] = [];
  if (lacking.length > 0) {
    told.push(
      tell(at, 'waiver/without-authority', '$place', {
        message: `This waiver lacks ${lacking.map(key => `\`${key}\``).join(' and ')}.`,
        todo: `Add ${lacking.map(key => `\`${key}: …\``).join(' and ')}.`,
      }),
    );
  }
  if (isOff(id)) return told;
  if (expired) {
    told.push(
      tell(at, 'waiver/expired', 'until', {
        message: `This ${spoken} held until ${waiver.until?.value}.`,
        todo: builtIn['waiver/expired'].todo,
      }),
    );
  }
  return told;
}

/**
 * A waiver of a rule to be filled in. Without a reason it accepts nothing yet, and says so.
 * @param asOf the day that stands in for its end
 */
export function waiverToFill(rule: AnyRule, law: Law, asOf: string): string {
  const more = restsOnLaw(rule, law) ? ['  authority: ""', `  until: ${asOf}`] : [];
  return [`waive ${rule.id} {`, '  reason: ""', ...more, '}'].join('\n');
}

const restsOnLaw = (rule: AnyRule, law: Law): boolean =>
  rule.provisions.some(provision => law.edition.provisions[provision]?.citations.length);

const lackingIn = (waiver: Waiver): string[] => [
  ...(isWritten(waiver.authority) ? [] : ['authority']),
  ...(waiver.until === undefined ? ['until'] : []),
];

function unknownRule(waiver: Waiver, at: Location, rules: ReadonlyMap<string, AnyRule>): Judgement {
  const id = waiver.rule.value;
  const done = waiver.kind === 'waive' ? 'waived' : 'disputed';
  if (Object.hasOwn(builtIn, id)) {
    return tell(at, 'waiver/unknown-rule', 'rule', {
      message: `\`${id}\` cannot be ${done}.`,
      todo: `Correct what it tells, and remove the ${waiver.kind === 'waive' ? 'waiver' : 'dispute'}.`,
    });
  }
  const meant = nearest(id, rules.keys());
  return {
    ...tell(at, 'waiver/unknown-rule', 'rule', {
      message: `There is no rule \`${id}\` that could be ${done}.`,
      todo: meant === undefined ? 'Look the rule up with `casefile rules`.' : `Did you mean \`${meant}\`?`,
    }),
    fixes:
      meant === undefined
        ? []
        : [
            {
              title: `Write \`${meant}\``,
              safe: false,
              edits: [{ do: 'set', at: { ...at, path: [...at.path, 'rule'] }, text: meant }],
            },
          ],
  };
}

/** @param key what of the waiver is wrong; `$place` is its head */
const tell = (
  at: Location,
  rule: BuiltInId,
  key: string,
  texts: Pick<Judgement, 'message' | 'todo'>,
): Judgement => ({
  ...alike(rule),
  ...texts,
  provisions: [],
  at: { ...at, path: [...at.path, key] },
  related: [],
  fixes: [],
});
