// Writes the case files of the benchmark: an agency, and staffing cases in three files each. The same in every run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { factsOf, referencesIn } from './facts.ts';

/** The day to look from: nothing is found in these cases then. */
export const AS_OF = '2025-01-31';

/** Files of the template, in which 0000 is the number of the case. */
const PARTS = ['announcement', 'selection', 'certification'] as const;
const FILES_A_FOLDER = 300;

const template = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'template', `${name}.ses`), 'utf8');

/** The text of a whole case, for what needs no folder. */
export const wholeCase = (): string => PARTS.map(template).join('\n');

export interface Written {
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
}

/** Writes so many case files below a folder, and the same facts as YAML below another. */
export function writeCases(folder: string, yamlFolder: string, files: number): Written {
  const texts = files === 1 ? [alone(template('announcement'))] : PARTS.map(template);
  const yamls = texts.map(text => stringify(factsOf(text), { lineWidth: 0 }));
  let bytes = 0;
  let lines = 0;
  const write = (name: string, text: string, yaml: string): void => {
    writeFileSync(join(folder, `${name}.ses`), text);
    writeFileSync(join(yamlFolder, `${name}.yaml`), yaml);
    bytes += Buffer.byteLength(text);
    lines += text.split('\n').length - 1;
  };
  for (const each of [folder, yamlFolder]) mkdirSync(each, { recursive: true });
  const cases = files === 1 ? 1 : files - 1;
  if (files > 1) write('agency', template('agency'), stringify(factsOf(template('agency'))));
  for (let i = 0; i < cases; i++) {
    const number = String(Math.floor(i / texts.length)).padStart(5, '0');
    const part = i % texts.length;
    const place = `cases-${Math.floor(i / FILES_A_FOLDER)}`;
    if (i % FILES_A_FOLDER === 0)
      for (const each of [folder, yamlFolder]) mkdirSync(join(each, place), { recursive: true });
    const text = texts[part] ?? '';
    const yaml = yamls[part] ?? '';
    write(`${place}/${PARTS[part]}-${number}`, numbered(text, number), numbered(yaml, number));
  }
  return { files, bytes, lines };
}

const numbered = (text: string, number: string): string => text.replaceAll('0000', number);

/** A file that stands alone refers to an agency of the library. */
const alone = (text: string): string => text.replaceAll(/\bDES(\.[A-Z]\w*)?$/gm, 'GSA');

/** How many names of other declarations a case file holds, on the average. */
export const referencesAFile = (): number =>
  Math.round(PARTS.reduce((sum, part) => sum + referencesIn(template(part)), 0) / PARTS.length);
