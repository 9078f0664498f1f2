// The command line's parser is written from the grammar that Langium's parser reads: both see the same in any text.
import fc from 'fast-check';
import { GrammarAST, GrammarUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import { CasefileGrammar } from '../generated/grammar.ts';
import { readMarks } from '../testing/marked.ts';
import { expectSame } from '../testing/same-tree.ts';
import { SAMPLES } from './bad-input.samples.ts';
import { lex } from './lexer.ts';
import { FORGIVEN } from './mistakes.cases.ts';
import { FOREIGN } from './mistakes.foreign.cases.ts';
import { FORM } from './mistakes.form.cases.ts';
import { HEADS } from './mistakes.heads.cases.ts';
import { KEYED } from './mistakes.keys.cases.ts';
import { LISTED } from './mistakes.lists.cases.ts';
import { NAMED_ELSEWHERE } from './mistakes.named.cases.ts';
import { VALUES } from './mistakes.values.cases.ts';
import { PIECES, tornTexts } from './pieces.ts';

describe('the parser written from the grammar sees what Langium sees', () => {
  const cases = [...FOREIGN, ...FORM, ...HEADS, ...KEYED, ...NAMED_ELSEWHERE, ...VALUES, ...LISTED];

  test('in each mistake that is known, and in the text as it should be', () => {
    for (const { written, right } of cases) {
      expectSame(readMarks(written).text);
      expectSame(right);
    }
    for (const { written, right } of FORGIVEN) {
      expectSame(written);
      expectSame(right);
    }
  });

  test('in any text', () => {
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));
    fc.assert(fc.property(soup, expectSame), { seed: 20_260_101, numRuns: 1_500 });
    fc.assert(fc.property(tornTexts(SAMPLES), expectSame), { seed: 20_260_102, numRuns: 1_500 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSame), { seed: 20_260_103, numRuns: 300 });
  });

  test('wherever a text breaks off', () => {
    for (const sample of SAMPLES) {
      for (let end = 0; end < sample.length; end += 5) expectSame(sample.slice(0, end));
    }
  });
});

describe('the lexer finds the terminals of the grammar', () => {
  const terminals = CasefileGrammar().rules.filter(GrammarAST.isTerminalRule);
  const patterns = terminals.map(
    rule => [rule.name, new RegExp(GrammarUtils.terminalRegex(rule), 'y')] as const,
  );

  /** The first terminal that matches, tried one after the other; only for texts whose quotes and comments are closed. */
  function byTrial(text: string): [type: string, image: string][] {
    const found: [string, string][] = [];
    for (let at = 0; at < text.length; ) {
      const sign = /[{}[\],]/y;
      sign.lastIndex = at;
      const all = [['sign', sign] as const, ...patterns];
      const first = all.find(([, pattern]) => {
        pattern.lastIndex = at;
        return pattern.test(text);
      });
      const end = first?.[1].lastIndex ?? at + 1;
      if (first !== undefined) found.push([first[0], text.slice(at, end)]);
      at = end;
    }
    return found;
  }

  function expectTerminals(text: string): void {
    const trial = byTrial(text).filter(([type]) => type !== 'WS');
    const { tokens, comments } = lex(text);
    const lexed = [...tokens, ...comments].sort((a, b) => a.start - b.start);
    expect(
      lexed.map(({ image }) => image),
      text,
    ).toEqual(trial.map(([, image]) => image));
    for (const [i, { type, image }] of lexed.entries()) {
      const expected = trial[i]?.[0];
      const isOwn = type === image && (expected === 'sign' || expected === 'WORD');
      if (!isOwn) expect(type, image).toBe(expected);
    }
  }

  test('in samples and in texts of closed pieces', () => {
    for (const sample of SAMPLES) expectTerminals(sample);
    const closed = PIECES.filter(piece => !/["“”*/]/.test(piece) || piece === 'a/b').concat(
      '"a text"',
      ' /* c */ ',
      ' // c\n',
    );
    const soup = fc.array(fc.constantFrom(...closed), { maxLength: 40 }).map(pieces => pieces.join(' '));
    fc.assert(fc.property(soup, expectTerminals), { seed: 20_260_104, numRuns: 500 });
    const glued = fc.array(fc.constantFrom(...closed), { maxLength: 40 }).map(pieces => pieces.join(''));
    fc.assert(fc.property(glued, expectTerminals), { seed: 20_260_105, numRuns: 500 });
  });
});
