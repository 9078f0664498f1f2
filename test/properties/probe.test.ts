import { rules } from '@casefile/language';
import fc from 'fast-check';
import { test } from 'vitest';
import { otherFacts, rootTexts } from './corpus.ts';
import { faultsOfFixes } from './cures.ts';

test('probe', () => {
  const runs = Number(process.env.RUNS ?? 10),
    seed = Number(process.env.SEED ?? 1),
    seen = new Map<string, [number, string]>();
  const texts = [
    ...rules.flatMap((r, i) =>
      fc.sample(otherFacts([r.bad.replace(/[«»]/g, ''), r.good]), { numRuns: runs, seed: seed + i }),
    ),
    ...fc.sample(otherFacts(rootTexts), { numRuns: runs, seed }),
  ];
  for (const text of texts)
    for (const f of faultsOfFixes(text)) {
      const k = f
        .split('\n')
        .slice(0, 2)
        .map(x => x.replace(/\d+/g, '#').slice(0, 110))
        .join(' >> ')
        .replace(/`[^`]*`/g, '``')
        .replace(/C#/g, '');
      const e = seen.get(k);
      if (e) e[0]++;
      else seen.set(k, [1, f.length < 5000 ? f : f.slice(0, 400)]);
    }
  for (const [k, [n, ex]] of [...seen].sort()) console.log(`#### ${n} ${k}\n${ex}\n`);
});
