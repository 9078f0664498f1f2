// The texts by which an announcement speaks to applicants, and its sentences.
import { isNothing, modelName, type Placed, type Records } from '../model/record.ts';
import { holdsOf, type Sentence, sentencesIn } from './sentences.ts';

type Vacancy = Records['Vacancy'];

/** In the order in which an announcement has them. The duties tell of the work, and not of applying. */
const SPOKEN_TO_APPLICANTS = [
  'qualification-summary',
  'receipt-of-applications',
  'basis-of-rating',
  'how-to-apply',
  'eeo-statement',
  'reasonable-accommodation',
  'contact',
  'other-information',
] as const;

export type AnnouncementTextKey = (typeof SPOKEN_TO_APPLICANTS)[number];

export interface SpokenSentence {
  readonly key: AnnouncementTextKey;
  /** The text in which it stands. */
  readonly at: Placed<string>;
  readonly sentence: Sentence;
  /** The one that follows it in the text. */
  readonly next: Sentence | undefined;
}

/**
 * The sentences of an announcement that match, in the order of the texts.
 * @param mayMatch tells of a whole text whether a sentence of it may match: most texts need not be taken apart
 */
export const spokenSentences = (
  vacancy: Vacancy,
  mayMatch: (text: string) => boolean,
  matches: (sentence: string) => boolean = mayMatch,
): readonly SpokenSentence[] =>
  SPOKEN_TO_APPLICANTS.flatMap(key => {
    const at = textAt(key, vacancy);
    if (at === undefined || !mayMatch(at.value)) return [];
    const sentences = sentencesIn(at.value);
    return sentences.flatMap((sentence, i) => {
      const next = sentences[i + 1];
      const isFound = holdsOf(sentence, matches) && !isAnsweredNo(sentence, next);
      return isFound ? { key, at, sentence, next } : [];
    });
  });

/** `Does it apply? No.` */
const isAnsweredNo = (question: Sentence, answer: Sentence | undefined): boolean =>
  question.text.endsWith('?') && answer !== undefined && /^no\b/i.test(answer.text);

function textAt(key: AnnouncementTextKey, vacancy: Vacancy): Placed<string> | undefined {
  const value = (vacancy as unknown as Record<string, unknown>)[modelName(key)];
  return value === undefined || isNothing(value) ? undefined : (value as Placed<string>);
}
