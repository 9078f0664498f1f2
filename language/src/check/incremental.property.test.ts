// Random edits of a small root: after each, the findings are those of a workspace that is made anew.
import fc from 'fast-check';
import { test } from 'vitest';
import { rules } from '../rules/index.ts';
import { invented } from '../testing/invented.ts';
import { Live } from '../testing/live.ts';

const FILES = ['a.ses', 'b.ses', 'c.ses', 'd.ses'] as const;

const days = fc.constantFrom('2024-03-04', '2024-03-12', '2024-03-24', '2024-05-27', '2025-06-02');
/** Few names, so that they are missing, meet, are declared twice and lead in circles often. */
const named = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`, `${letter}3`);
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);

function text(parts: TemplateStringsArray, ...holes: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...holes).map(values => parts.map((part, i) => part + (values[i] ?? '')).join(''));
}

const waiver = text`\n  ${fc.constantFrom('waive', 'dispute')} ${fc.constantFrom('vacancy/open-period-too-short', 'trial/figure')} { reason: "Agreed." until: ${days} }`;
const declarations = fc.oneof(
  text`agency ${named('G')} "Agency" {\n  component ${named('O')} "Office"\n}`,
  text`position ${named('P')} "Position" {\n  organization: ${fc.constantFrom('G1', 'G2.O1', 'DOI')}\n  vacant-since: ${days}${maybe(text`\n  successor-of: ${named('P')}`)}\n}`,
  text`standard ${named('S')} for ${named('P')} {\n  mandatory ${named('Q')} { text: "It." }\n}`,
  text`vacancy ${named('V')} "1" for ${named('P')} {\n  opens: ${days}\n  closes: ${days}${maybe(text`\n  reopens: ${named('V')}`)}${maybe(text`\n  technical-qualifications: [${named('Q')}]`)}${maybe(waiver)}\n}`,
  text`candidate ${named('C')} {\n  application for ${named('V')} { received: ${days} }\n}`,
  text`qrb-board ${named('B')} {\n  member ${named('M')} { agency: ${named('G')} }\n}`,
  text`qrb-case ${named('K')} for ${named('C')} {\n  vacancy: ${named('V')}\n  submitted: ${days}\n  review { board: ${named('B')} reviewers: [${named('M')}] }\n}`,
  text`appointment ${named('A')} for ${named('C')} {\n  case: ${named('K')}\n  effective: ${days}\n}`,
  fc.constant('// A comment.\n/* Another. */'),
);

const file = fc.constantFrom(...FILES);
const where = fc.nat({ max: 5 });
const edits = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('put' as const), file, where, text: declarations }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('replace' as const), file, where, text: declarations }),
  },
  fc.record({ do: fc.constant('take' as const), file, where }),
  fc.record({ do: fc.constant('move' as const), file, where, to: file }),
  fc.record({ do: fc.constant('turn' as const), file }),
  fc.record({ do: fc.constant('cut' as const), file, where: fc.nat({ max: 300 }) }),
  fc.record({ do: fc.constant('delete' as const), file }),
  fc.record({ do: fc.constant('day' as const), asOf: days }),
  fc.record({ do: fc.constant('figure' as const), days: fc.integer({ min: 14, max: 20 }) }),
  fc.record({ do: fc.constant('closure' as const), day: days }),
  fc.record({
    do: fc.constant('off' as const),
    rule: fc.constantFrom('trial/*', 'vacancy/*', 'name/not-declared'),
  }),
);
type Edit = typeof edits extends fc.Arbitrary<infer E> ? E : never;

/** A root whose files are lists of declarations. */
class Root {
  readonly #live: Live;
  readonly #parts = new Map<string, string[]>();

  constructor(parts: readonly (readonly string[])[]) {
    for (const [i, name] of FILES.entries()) this.#parts.set(name, [...(parts[i] ?? [])]);
    const texts = [...this.#parts].map(([name, declared]) => [name, written(declared)]);
    this.#live = new Live(Object.fromEntries(texts), [...rules, ...invented]);
  }

  apply(edit: Edit): void {
    switch (edit.do) {
      case 'day':
        this.#live.turn({ asOf: edit.asOf });
        break;
      case 'figure':
        this.#live.configure({ figures: { 'minimum-open-days': edit.days } });
        break;
      case 'closure':
        this.#live.configure({ calendar: { washingtonArea: false, closures: [edit.day] } });
        break;
      case 'off':
        this.#live.configure({ severity: { [edit.rule]: 'off' } });
        break;
      case 'delete':
        this.#parts.delete(edit.file);
        this.#live.delete(edit.file);
        break;
      case 'cut': {
        const whole = written(this.#of(edit.file));
        this.#live.set(edit.file, whole.slice(0, edit.where) + whole.slice(edit.where + 1));
        break;
      }
      case 'put':
        this.#put(edit.file, this.#of(edit.file).toSpliced(edit.where, 0, edit.text));
        break;
      case 'replace':
        this.#put(edit.file, this.#of(edit.file).toSpliced(edit.where, 1, edit.text));
        break;
      case 'take':
        this.#put(edit.file, this.#of(edit.file).toSpliced(edit.where, 1));
        break;
      case 'turn':
        this.#put(edit.file, this.#of(edit.file).toReversed());
        break;
      case 'move': {
        const taken = this.#of(edit.file).slice(edit.where, edit.where + 1);
        this.#put(edit.file, this.#of(edit.file).toSpliced(edit.where, 1));
        this.#put(edit.to, [...this.#of(edit.to), ...taken]);
      }
    }
  }

  #of(name: string): string[] {
    return this.#parts.get(name) ?? [];
  }

  #put(name: string, parts: string[]): void {
    this.#parts.set(name, parts);
    this.#live.set(name, written(parts));
  }
}

const written = (parts: readonly string[]): string => parts.map(part => `${part}\n`).join('');

test('a root that lives through edits tells the same as one that is made anew', { timeout: 300_000 }, () => {
  const start = fc.array(fc.array(declarations, { maxLength: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(start, fc.array(edits, { minLength: 1, maxLength: 12 }), (parts, script) => {
      const root = new Root(parts);
      for (const edit of script) root.apply(edit);
    }),
    { numRuns: 40, seed: 20241121 },
  );
});
