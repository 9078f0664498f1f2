// What holds for every rule: its name, its provisions, its figures, its examples.
import { describe, expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { applyFix, expectFindings, expectNone, findingsIn, readMarks } from '../testing/index.ts';
import { rules } from './index.ts';

/** Errors of all rules, counted by rule. Small cases need not declare all that they name; a placeholder is meant to be told. */
function errorsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findingsIn(text, rules)) {
    if (severity !== 'error' || rule.startsWith('name/') || rule === 'vacancy/placeholder-left') continue;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

test('every id is there once', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named by area and fault, without a figure', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
  });

  test('has a title that is no sentence, and texts that are', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [rule.why, rule.todo, ...(rule.reading === undefined ? [] : [rule.reading])]) {
      expect(text).toMatch(/^[A-Z`].*[.?!]$/s);
    }
  });

  test('rests on known provisions, and names the figures that its texts tell', () => {
    expect(rule.provisions.length > 0 || rule.severity !== undefined).toBe(true);
    for (const provision of rule.provisions) expect(deskGuide.provisions).toHaveProperty(provision);
    for (const figure of rule.figures ?? []) expect(deskGuide.figures).toHaveProperty(figure);
    for (const [, hole] of `${rule.why} ${rule.todo}`.matchAll(/\{([a-z-]+)\}/g))
      expect(rule.figures).toContain(hole);
  });

  test('finds what its bad example marks', () => {
    expectFindings(rule, rule.bad);
  });

  test('finds nothing in its good example', () => {
    expectNone(rule, rule.good);
  });

  test('offers fixes that add no mistake and no error of any rule', () => {
    const { text } = readMarks(rule.bad);
    const before = errorsIn(text);
    for (const finding of findingsIn(text, [rule])) {
      for (const fix of finding.fixes) {
        const added = [...errorsIn(applyFix(text, fix))].filter(
          ([key, count]) => count > (before.get(key) ?? 0),
        );
        expect(added, fix.title).toEqual([]);
      }
    }
  });
});
