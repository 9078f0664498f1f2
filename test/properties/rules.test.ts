// Rules on models made from any text: none of them throws, and none minds the order of files and declarations.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarationsIn, findingsOf, spokenFindings } from './checking.ts';
import { brokenTexts, otherFacts, roots, rootTexts, ruleTexts, sampled } from './corpus.ts';

test('no rule fails, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 12, arbitrary: brokenTexts(ruleTexts) },
        { weight: 1, arbitrary: brokenTexts(rootTexts, 12) },
      ),
      text => {
        const failed = findingsOf(text).filter(({ rule }) => rule.startsWith('internal/'));
        expect(
          failed.map(({ message }) => message),
          text,
        ).toEqual([]);
      },
    ),
    sampled(700),
  );
});

test('no rule fails where every example meets every other', () => {
  const texts = fc.shuffledSubarray([...ruleTexts], { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(texts, chosen => {
      const failed = findingsOf(chosen.join('\n')).filter(({ rule }) => rule.startsWith('internal/'));
      expect(failed.map(({ message }) => message)).toEqual([]);
    }),
    sampled(40),
  );
});

/** Declarations of a text in files of any number and order. */
const scattered = (text: string): fc.Arbitrary<ReadonlyMap<string, string>> => {
  const declarations = declarationsIn(text);
  const files = fc.array(fc.nat(4), { minLength: declarations.length, maxLength: declarations.length });
  return fc
    .tuple(fc.shuffledSubarray(declarations, { minLength: declarations.length }), files)
    .map(([order, files]) => {
      const texts = new Map<string, string>();
      for (const [i, declaration] of order.entries()) {
        const file = `${files[i]}.ses`;
        texts.set(file, `${texts.get(file) ?? ''}${declaration}\n\n`);
      }
      return texts;
    });
};

describe('the order of files and declarations does not change findings', () => {
  test.each([...roots].map(([name, texts]) => [name, [...texts.values()].join('\n')] as const))(
    'of %s',
    (_, text) => {
      const expected = spokenFindings(new Map([['all.ses', text]]));
      fc.assert(
        fc.property(scattered(text), files => {
          expect(spokenFindings(files)).toEqual(expected);
        }),
        sampled(6),
      );
    },
  );

  test('of cases with other facts', () => {
    const cases = otherFacts(ruleTexts).chain(text => scattered(text).map(files => ({ text, files })));
    fc.assert(
      fc.property(cases, ({ text, files }) => {
        expect(spokenFindings(files)).toEqual(spokenFindings(new Map([['all.ses', text]])));
      }),
      sampled(250),
    );
  });
});
