// An answer is the same whether its question was asked before the files came, between them, or at the end.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskGuide } from '../law/desk-guide.ts';
import { Declarations, NO_NAME, NOTHING, names, referring, UNREADABLE } from './declarations.ts';
import { readCaseFile } from './read.ts';

const TEXTS = [
  '',
  'position P "Director" { organization: A }\nvacancy V "1" for P { status: draft }',
  'position P "Deputy" {}\nposition P "Chief" {}\nagency A "Agency" {}',
  'candidate C { application for V {} application for W {} held P "Chief" { agency: A } }',
  'candidate D { application for V {} }\nvacancy "2" for P {}\nmoratorium M { from: 2024-01-01 }',
  'moratorium M for A {}\nvacancy W "3" for P { status: open }',
].map(text => readCaseFile(text, name => deskGuide.lists[name] ?? {}).model);

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['Position', 'P'],
  ['Vacancy', 'V'],
  ['Vacancy', UNREADABLE],
  ['Agency', 'A'],
  ['Candidate', 'Nobody'],
  [names('Position'), NO_NAME],
  [referring('Vacancy', '$about'), 'P'],
  [referring('Candidate', 'application.$about'), 'V'],
  [referring('Candidate', 'held.agency'), 'A'],
  [referring('Moratorium', '$about'), NOTHING],
  [referring('Moratorium', '$about'), 'A'],
];

const step = fc.record({
  file: fc.constantFrom('a.ses', 'b.ses', 'c.ses', 'd.ses'),
  /** What is put into the file; nothing where the file is taken out. */
  model: fc.option(fc.constantFrom(...TEXTS), { nil: undefined }),
});

const answersOf = (declarations: Declarations): string[][] =>
  QUESTIONS.map(([asked, name]) => declarations.answer(asked, name).map(({ file, key }) => `${file} ${key}`));

test('an answer does not depend on when its question was first asked', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat({ max: 12 }), (steps, between) => {
      const [early, amid, late] = [new Declarations(), new Declarations(), new Declarations()];
      answersOf(early);
      for (const [i, { file, model }] of steps.entries()) {
        if (i === between) answersOf(amid);
        for (const each of [early, amid, late]) {
          if (model === undefined) each.delete(file);
          else each.set(file, model);
        }
      }
      const answers = answersOf(late);
      expect(answersOf(early)).toEqual(answers);
      expect(answersOf(amid)).toEqual(answers);
      for (const [i, answer] of answers.entries())
        if (answer.length > 0) told.add(QUESTIONS[i]?.join(' ') ?? '');
    }),
    { seed: 412, numRuns: 300 },
  );
  // All but the one of a name that nobody bears were answered.
  expect(told.size).toBe(QUESTIONS.length - 1);
});
