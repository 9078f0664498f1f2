// What holds for all rules together: names in one style, titles and texts of their own, pages that say what they rest on.
import { describe, expect, test } from 'vitest';
import { builtIn } from '../check/built-in.ts';
import { createLaw, deskGuide, linkTo } from '../law/index.ts';
import { describeRules, explainRule } from './describe.ts';
import { rules } from './index.ts';

const areas = new Map<string, string[]>();
for (const { id } of rules) {
  const [area = '', fault = ''] = id.split('/');
  areas.set(area, [...(areas.get(area) ?? []), fault]);
}

const twice = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);

describe('names', () => {
  test('tell a fault and order nothing', () => {
    const orders = /^(must|should|shall|may|do|use|add|require|required|check|ensure|avoid|always|never)-/;
    expect(rules.filter(({ id }) => orders.test(id.split('/')[1] ?? '')).map(({ id }) => id)).toEqual([]);
  });

  test('do not repeat their area', () => {
    const repeated = [...areas].flatMap(([area, faults]) =>
      faults.filter(fault => fault.startsWith(`${area}-`)).map(fault => `${area}/${fault}`),
    );
    expect(repeated).toEqual([]);
  });

  test('are short enough to be typed, and not those of what is built in', () => {
    for (const { id } of rules) {
      expect(id.length, id).toBeLessThanOrEqual(60);
      expect(Object.hasOwn(builtIn, id), id).toBe(false);
    }
    const builtInAreas = new Set(Object.keys(builtIn).map(id => id.slice(0, id.indexOf('/'))));
    for (const area of areas.keys()) expect(builtInAreas).not.toContain(area);
  });
});

describe('texts', () => {
  test('a title belongs to one rule, and fits into a line', () => {
    expect(twice(rules.map(({ title }) => title))).toEqual([]);
    for (const { id, title } of rules) expect(title.length, id).toBeLessThanOrEqual(80);
  });

  test('the remedy is not the reason', () => {
    for (const { id, why, todo } of rules) expect(why, id).not.toBe(todo);
  });

  test('a figure of the law stands in them as a hole, and is filled', () => {
    const law = createLaw(deskGuide);
    for (const { id, why, todo, reading = '' } of rules)
      for (const text of [why, todo, reading]) expect(law.fill(text), id).not.toMatch(/\{[a-z-]+\}/);
  });

  test('a version says since when a rule exists', () => {
    for (const { id, since } of rules) expect(since, id).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('the bad example of a rule differs from the good one by more than its marks', () => {
  for (const { id, bad, good } of rules) expect(bad.replace(/[«»]/g, ''), id).not.toBe(good);
});

describe('citations', () => {
  const described = describeRules(deskGuide);

  test('a rule of the law rests on a statement with a place in a source', () => {
    for (const { id, provisions } of described) {
      for (const name of provisions) {
        const provision = deskGuide.provisions[name];
        const linked = provision?.citations.some(citation => linkTo(citation) !== undefined);
        expect(linked || deskGuide.sources[provision?.source ?? ''] !== undefined, `${id}: ${name}`).toBe(
          true,
        );
      }
      expect(twice(provisions), id).toEqual([]);
    }
  });

  test('the page of a rule shows its texts, both examples and every statement with its citations', () => {
    for (const { id, title, severity, since, why, todo, provisions } of described) {
      const page = explainRule(id) ?? '';
      expect(page.startsWith(`# ${title}\n\n\`${id}\` · ${severity} · since ${since}\n`), id).toBe(true);
      for (const text of [why, todo]) expect(page, id).toContain(text);
      expect(page.match(/^```ses$/gm), id).toHaveLength(2);
      for (const name of provisions) {
        expect(page, id).toContain(`- **${name}** `);
        for (const citation of deskGuide.provisions[name]?.citations ?? [])
          expect(page, id).toContain(citation);
      }
    }
  });

  test('a rule that rests on the old text of 5 CFR 412 says so on its page', () => {
    for (const { id, provisions } of described) {
      if (deskGuide.provisions[provisions[0] ?? '']?.source !== 'cfr-412-1996') continue;
      expect(explainRule(id), id).toMatch(/1996/);
    }
  });
});
