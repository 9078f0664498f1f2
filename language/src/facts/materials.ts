// What applicants file under the method of a vacancy, and what belongs to another method (APP-020).
import type { Law } from '../law/index.ts';

/** Documents that set one method apart from the others, such as the ECQ narrative. */
export function materialsOfOthers(method: string, law: Law): readonly string[] {
  const own = law.materialsFor(method);
  if (own === undefined) return [];
  const all = Object.keys(law.list('selection-methods')).flatMap(other => law.materialsFor(other) ?? []);
  return [...new Set(all)].filter(material => !own.includes(material));
}

/** The methods to which a list of documents fits: it has all of their materials and none of another method. */
export const methodsFor = (documents: readonly string[], law: Law): readonly string[] =>
  Object.keys(law.list('selection-methods')).filter(
    method =>
      law.materialsFor(method)?.every(material => documents.includes(material)) &&
      !materialsOfOthers(method, law).some(material => documents.includes(material)),
  );

/** A document of an application in the middle of a sentence. */
export const materialWord = (word: string): string => SPOKEN[word] ?? word.replaceAll('-', ' ');

const SPOKEN: Readonly<Record<string, string>> = {
  resume: 'a resume',
  'ecq-narrative': 'an ECQ narrative',
  'accomplishment-record': 'an accomplishment record',
};
