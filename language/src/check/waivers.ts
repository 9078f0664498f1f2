// Waivers and disputes: which findings they accept, and what is wrong with them.
import type { Law } from '../law/index.ts';
import { recordsAlong } from '../model/path.ts';
import type { AnyRecord, Waiver } from '../model/record.ts';
import type { AnyRule } from '../rules/rule.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import type { BuiltInId } from './built-in.ts';
import type { Accepted, Judgement, Location } from './finding.ts';

export interface WithAcceptance {
  readonly judgement: Judgement;
  readonly accepted?: Accepted;
}

/** A waiver, where it stands, and how to point at it. */
interface Written {
  readonly waiver: Waiver;
  readonly at: Location;
  readonly owner: AnyRecord;
}

/**
 * Applies the waivers of a declaration to its judgements, and judges the waivers themselves.
 * @param asOf asked for only where a waiver has an end
 */
export function applyWaivers(
  declaration: AnyRecord,
  place: { readonly file: string; readonly declaration: string },
  judgements: readonly Judgement[],
  rules: ReadonlyMap<string, AnyRule>,
  law: Law,
  asOf: () => string,
): WithAcceptance[] {
  const written = waiversIn(declaration, place);
  if (written.length === 0) return judgements.map(judgement => ({ judgement }));
  const useful = new Set<Waiver>();
  const expired = new Set<Waiver>();
  const result = judgements.map((judgement): WithAcceptance => {
    const along = new Set(recordsAlong(declaration, judgement.at.path));
    const match = written.find(
      ({ waiver, owner }) => waiver.rule.value === judgement.rule && along.has(owner),
    );
    if (match === undefined) return { judgement };
    const { waiver } = match;
    useful.add(waiver);
    if (waiver.reason === undefined) return { judgement };
    if (waiver.until !== undefined && waiver.until.value < asOf()) {
      expired.add(waiver);
      return { judgement };
    }
    return { judgement, accepted: acceptedBy(waiver) };
  });
  for (const one of written) {
    result.push(
      ...judgeWaiver(one, rules, law, useful.has(one.waiver), expired.has(one.waiver)).map(judgement => ({
        judgement,
      })),
    );
  }
  return result;
}

const acceptedBy = (waiver: Waiver): Accepted => ({
  kind: waiver.kind === 'waive' ? 'waived' : 'disputed',
  reason: waiver.reason?.value ?? '',
  ...(waiver.authority && { authority: waiver.authority.value }),
  ...(waiver.until && { until: waiver.until.value }),
});

function waiversIn(
  record: AnyRecord,
  place: { readonly file: string; readonly declaration: string },
  path: readonly (string | number)[] = [],
): Written[] {
  const found: Written[] = (record.$waivers ?? []).map((waiver, i) => ({
    waiver,
    owner: record,
    at: { ...place, path: [...path, '$waivers', i] },
  }));
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (key.startsWith('$') || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const [i, item] of (value as unknown[]).entries()) {
        if (isBlockRecord(item)) found.push(...waiversIn(item, place, [...path, key, i]));
      }
    } else if (isBlockRecord(value)) found.push(...waiversIn(value, place, [...path, key]));
  }
  return found;
}

const isBlockRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && '$type' in value;

function judgeWaiver(
  { waiver, at }: Written,
  rules: ReadonlyMap<string, AnyRule>,
  law: Law,
  useful: boolean,
  expired: boolean,
): Judgement[] {
  const tell = (rule: BuiltInId, message: string, why: string, todo: string, key?: string): Judgement => ({
    rule,
    severity: rule === 'waiver/waives-nothing' || rule === 'waiver/expired' ? 'warning' : 'error',
    message,
    why,
    todo,
    provisions: [],
    at: key === undefined ? at : { ...at, path: [...at.path, key] },
    related: [],
    fixes: [],
  });
  const id = waiver.rule.value;
  const rule = rules.get(id);
  const spoken = waiver.kind === 'waive' ? 'waiver' : 'dispute';
  if (rule === undefined) {
    const meant = nearest(id, rules.keys());
    return [
      {
        ...tell(
          'waiver/unknown-rule',
          `There is no rule \`${id}\` that could be ${waiver.kind === 'waive' ? 'waived' : 'disputed'}.`,
          'Mistakes of form, words and names are corrected, not waived.',
          meant === undefined ? 'Look the rule up with `casefile rules`.' : `Did you mean \`${meant}\`?`,
          'rule',
        ),
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
      },
    ];
  }
  if (waiver.reason === undefined) {
    return [
      tell(
        'waiver/without-reason',
        `This ${spoken} gives no reason.`,
        'A finding is accepted or contradicted only in the open.',
        'Add `reason: "…"`.',
      ),
    ];
  }
  const told: Judgement[] = [];
  const rests = rule.provisions.some(provision => law.edition.provisions[provision]?.citations.length);
  if (waiver.kind === 'waive' && rests && (waiver.authority === undefined || waiver.until === undefined)) {
    const lacking = [
      waiver.authority === undefined && 'authority',
      waiver.until === undefined && 'until',
    ].filter(Boolean);
    told.push(
      tell(
        'waiver/without-authority',
        `This waiver lacks ${lacking.map(key => `\`${key}\``).join(' and ')}.`,
        'The rule rests on statute or regulation, which can be set aside only by authority and for a time.',
        `Add ${lacking.map(key => `\`${key}: …\``).join(' and ')}.`,
      ),
    );
  }
  if (expired) {
    told.push(
      tell(
        'waiver/expired',
        `This ${spoken} held until ${waiver.until?.value}.`,
        'From the day after, the finding counts again.',
        'Cure the finding, or have the waiver renewed.',
        'until',
      ),
    );
  }
  if (!useful) {
    told.push(
      tell(
        'waiver/waives-nothing',
        `Nothing in this block breaks \`${id}\`.`,
        'A waiver left behind would hide a later fault.',
        `Remove the ${spoken}.`,
      ),
    );
  }
  return told;
}
