// Whether an announcement took over the guide's draft language on the ECQ narrative, which then binds applicants.
import type { Place, Records } from '../model/record.ts';
import { spokenSentences } from './announcement-texts.ts';
import { refersToResume } from './announcement-wording.ts';

/** What shows that it did: it says so, or it tells applicants not to send the reader to the resume (APP-013, APP-015). */
export function draftLanguageIn(vacancy: Records['Vacancy'] | undefined): Place | undefined {
  if (vacancy === undefined) return undefined;
  const { draftEcqLanguage } = vacancy;
  if (draftEcqLanguage !== undefined) return draftEcqLanguage.value ? draftEcqLanguage : undefined;
  const [forbidden] = spokenSentences(
    vacancy,
    refersToResume,
    sentence => refersToResume(sentence) && /\b(?:not|incomplete)\b/i.test(sentence),
  );
  return forbidden?.at;
}
