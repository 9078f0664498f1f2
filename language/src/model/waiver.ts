// Reads waivers and disputes.
import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { newRecord } from './new-record.ts';
import { readProperty } from './property.ts';
import { around, type Draft, placeOf, type Reader, tellMistake, textAt } from './reader.ts';
import type { Waiver } from './record.ts';
import { tellStray } from './stray.ts';
import { own } from './texts.ts';
import { blockMeant, tellWaiverOutside } from './unknown.ts';

/** What stands in a waiver or a dispute. */
export const WAIVER: Block = {
  type: 'Waiver',
  keyword: 'waive',
  meaning: 'Accepts a finding in the open, or disputes it.',
  head: {},
  keys: {
    reason: { shape: 'text', meaning: 'Why the finding is accepted, or held to be wrong.' },
    authority: { shape: 'text', meaning: 'On whose authority it is accepted.' },
    approved: { shape: 'act', by: 'officials', meaning: 'The day on which it was accepted, and by whom.' },
    until: { shape: 'date', meaning: 'The last day on which it holds.', ahead: true },
  },
};

/** `vacancy/*`: how casefile.json writes all rules of an area. */
const AREA = /^[a-z][a-z-]*\/\*$/;

/** A waiver with a mistake in it holds its declaration back: what it accepts is not certain. */
export function readWaiver(node: tree.Waiver, reader: Reader): Waiver | undefined {
  const before = reader.mistakes.length;
  const waiver = readSound(node, reader);
  if (reader.mistakes.length > before) reader.holdBack(placeOf(node));
  return waiver;
}

function readSound(node: tree.Waiver, reader: Reader): Waiver | undefined {
  const { keyword, rule } = node;
  const [odd] = node.odd;
  const noun = keyword.image === 'waive' ? 'waiver' : 'dispute';
  if (rule === undefined) {
    const whole = odd && around(odd, node.odd.at(-1) ?? odd);
    const isArea = whole !== undefined && AREA.test(textAt(whole, reader));
    tellMistake(
      reader,
      'vocabulary/missing-subject',
      isArea ? whole : (odd ?? keyword),
      isArea
        ? `${asWritten(textAt(whole, reader))} is not the id of a rule: a ${noun} names one rule.`
        : odd === undefined
          ? `This \`${keyword.image}\` names no rule.`
          : 'This is not the id of a rule.',
      'Write the id of the rule with its area, such as vacancy/open-period-too-short; `casefile rules` lists them.',
    );
    return undefined;
  }
  if (odd !== undefined) {
    const isOther = node.odd.some(({ type }) => type === 'RULE_ID');
    tellMistake(
      reader,
      'syntax/extra-text',
      around(odd, node.odd.at(-1) ?? odd),
      isOther ? `A ${noun} names one rule.` : 'Nothing stands behind the rule but the brace.',
      isOther
        ? `Write a ${noun} of its own for each rule.`
        : 'Write it between the braces, such as `reason: "…"`.',
    );
  }
  const $place = around(keyword, rule);
  const draft = newRecord(WAIVER, $place);
  for (let i = 0; i < node.entries.length; i++) {
    i += readEntry(node.entries, i, draft, reader);
  }
  const { reason, authority, approved, until } = draft as Partial<Waiver>;
  return {
    $place,
    kind: keyword.image === 'waive' ? 'waive' : 'dispute',
    rule: { start: rule.start, end: rule.end, value: own(rule.image) },
    // An empty text says nothing.
    ...(reason?.value && { reason }),
    ...(authority?.value && { authority }),
    ...(approved && { approved }),
    ...(until && { until }),
  };
}

function readEntry(entries: readonly tree.Entry[], at: number, draft: Draft, reader: Reader): number {
  const entry = entries[at] as tree.Entry;
  if (entry.$type === 'Property') return readProperty(entries, at, WAIVER, draft, reader);
  if (entry.$type === 'Stray') tellStray(entry, reader);
  else if (entry.$type === 'Waiver') tellWaiverOutside(entry as tree.Waiver, reader);
  else blockMeant(entry as tree.Block, WAIVER, draft, reader);
  return 0;
}
