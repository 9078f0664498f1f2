// Lists made from any text: checklists, deadlines and timelines of whatever it declares.
import { checklistOf, declarationsNamed, declaredNames, listDeadlines, timelineOf } from '@casefile/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceOf } from './checking.ts';
import { brokenTexts, rootTexts, ruleTexts, sampled } from './corpus.ts';

const texts = fc.oneof(
  { weight: 30, arbitrary: brokenTexts(ruleTexts) },
  { weight: 1, arbitrary: brokenTexts(rootTexts, 12) },
);

test('no list fails, and a checklist counts what it holds', () => {
  fc.assert(
    fc.property(texts, text => {
      const workspace = workspaceOf(new Map([['case.ses', text]]));
      const textOf = (): string => text;
      listDeadlines(workspace, { textOf });
      for (const name of declaredNames(workspace)) {
        for (const subject of declarationsNamed(workspace, name)) {
          const { counts, requirements } = checklistOf(workspace, subject, textOf);
          const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
          expect(counted, text).toBe(requirements.length);
          timelineOf(workspace, subject, textOf);
        }
      }
    }),
    sampled(250),
  );
});
