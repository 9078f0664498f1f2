// The fix that takes a sentence out of a text, for rules on what announcements say.
import { set } from '../edits/edits.ts';
import { quoted } from '../edits/quoted.ts';
import { PLACEHOLDER } from '../facts/placeholder.ts';
import { type Sentence, withoutSentence } from '../facts/sentences.ts';
import type { Placed } from '../model/record.ts';
import { type OfferedFix, suggestion } from './rule.ts';

/** Where nothing else is left a placeholder stands for the text, which is told until it is filled in. */
export function takeOut(at: Placed<string>, sentence: Sentence): OfferedFix {
  const rest = withoutSentence(at.value, sentence);
  return suggestion('Take the sentence out', set(at, rest === '' ? PLACEHOLDER : quoted(rest)));
}
