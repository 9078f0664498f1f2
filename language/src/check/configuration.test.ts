import { describe, expect, test } from 'vitest';
import type { Edition } from '../law/edition.ts';
import { deskGuide } from '../law/index.ts';
import { rules } from '../rules/index.ts';
import { findingsIn, readMarks } from '../testing/index.ts';
import { invented } from '../testing/invented.ts';
import { builtIn } from './built-in.ts';
import { readConfiguration } from './configuration.ts';
import { configurationFindings } from './configuration-findings.ts';
import { configurationSchema } from './configuration-schema.ts';
import { type Configuration, defaultConfiguration } from './settings.ts';

const KNOWN = ['vacancy/open-period-too-short', 'vacancy/placeholder-left', ...Object.keys(builtIn)];
const editions: readonly Edition[] = [deskGuide, { ...deskGuide, id: 'reform-2025' }];

/** Expects exactly the marked places to be told, and returns the configuration that holds with what is told. */
function expectMistakes(marked: string): { configuration: Configuration; told: string[]; ids: string[] } {
  const { text, places } = readMarks(marked);
  const { configuration, mistakes } = readConfiguration(text, editions, KNOWN);
  expect(mistakes.map(({ start, end }) => text.slice(start, end))).toEqual(
    places.map(({ start, end }) => text.slice(start, end)),
  );
  expect(mistakes.map(({ start }) => start)).toEqual(places.map(({ start }) => start));
  for (const { message, todo } of mistakes) {
    expect(message).toMatch(/^[A-Z`].*\.$/);
    expect(todo).toMatch(/^[A-Z].*[.?]$/);
  }
  return {
    configuration,
    told: mistakes.map(({ message, todo }) => `${message} ${todo}`),
    ids: mistakes.map(({ rule }) => rule),
  };
}

const standard = defaultConfiguration(deskGuide.id);

describe('a configuration that is right', () => {
  test('is read whole', () => {
    const { configuration } = expectMistakes(`{
      "$schema": "./casefile.schema.json",
      "edition": "reform-2025",
      "figures": { "minimum-open-days": 30 },
      "severity": { "vacancy/*": "off", "vacancy/open-period-too-short": "warning", "name/not-declared": "information" },
      "calendar": { "washingtonArea": true, "closures": ["2025-01-09"] },
      "ignore": ["archive/**"],
      "dueSoonDays": 14
    }`);
    expect(configuration).toEqual({
      edition: 'reform-2025',
      figures: { 'minimum-open-days': 30 },
      severity: {
        'vacancy/*': 'off',
        'vacancy/open-period-too-short': 'warning',
        'name/not-declared': 'information',
      },
      calendar: { washingtonArea: true, closures: ['2025-01-09'] },
      ignore: ['archive/**'],
      dueSoonDays: 14,
    });
  });

  test('may have comments, trailing commas and a byte-order mark, and may say nothing', () => {
    expect(
      expectMistakes('\uFEFF{ // why\n "ignore": [ /* none */ "a/**", ], }').configuration.ignore,
    ).toEqual(['a/**']);
    expect(expectMistakes('{}').configuration).toEqual(standard);
  });
});

describe('what is no JSON', () => {
  test.each([
    ['{ "edition": «reform-2025» }'],
    ['{ "edition": "reform-2025" «"ignore"»: [] }'],
    ['{ "ignore": [«}»'],
  ])('is told at its place: %s', marked => {
    const { configuration, ids } = expectMistakes(marked);
    expect(ids).toEqual(['config/not-json']);
    expect(configuration).toEqual(standard);
  });

  test.each(['', '  // nothing', '['.repeat(100_000)])('is told where it is empty or too deep', text => {
    const { configuration, mistakes } = readConfiguration(text, editions, KNOWN);
    expect(mistakes.map(({ rule }) => rule)).toEqual(['config/not-json']);
    expect(configuration).toEqual(standard);
  });

  test('is told where a closed text is too deep', () => {
    const deep = `${'['.repeat(3_000)}${']'.repeat(3_000)}`;
    expect(readConfiguration(`{ "ignore": ${deep} }`, editions, KNOWN).mistakes.length).toBe(1);
  });
});

describe('a mistake', () => {
  test('in the name of a setting is told with the one that was meant', () => {
    const { told, ids, configuration } = expectMistakes(
      '{ «"editon"»: "x", «"colour"»: 1, "calendar": { «"washingtonarea"»: true, "closures": ["2025-01-09"] } }',
    );
    expect(told).toEqual([
      'There is no setting `editon`. Did you mean `edition`?',
      'There is no setting `colour`. Remove it.',
      'There is no setting `calendar.washingtonarea`. Did you mean `washingtonArea`?',
    ]);
    expect(new Set(ids)).toEqual(new Set(['config/unknown-key']));
    expect(configuration.calendar.closures).toEqual(['2025-01-09']);
  });

  test('in the kind of a value leaves the rest as it is', () => {
    const { told, configuration } = expectMistakes(
      '{ "edition": «5», "ignore": ["a", «1»], "calendar": { "washingtonArea": true, "closures": ["2025-01-09", «"2025-02-30"», «"9 January"»] }, "figures": { "minimum-open-days": «"30"», "narrative-pages-most": 8 } }',
    );
    expect(told).toEqual([
      '`edition` is not a text in quotes. Write a text in quotes.',
      'Entry 2 of `ignore` is not a text in quotes. Write a text in quotes.',
      'Entry 2 of `calendar.closures` is not a day of the calendar. Write days as "2024-03-26".',
      'Entry 3 of `calendar.closures` is not a day of the calendar. Write days as "2024-03-26".',
      '`figures.minimum-open-days` is not a number. Write a number.',
    ]);
    expect(configuration).toEqual({
      ...standard,
      ignore: ['a'],
      dueSoonDays: 30,
      calendar: { washingtonArea: true, closures: ['2025-01-09'] },
      figures: { 'narrative-pages-most': 8 },
    });
  });

  test.each([
    ['«[]»', 'The configuration is not an object in braces.'],
    ['«"desk-guide-2020"»', 'The configuration is not an object in braces.'],
    ['{ "figures": «[14]» }', '`figures` is not an object in braces.'],
    ['{ "severity": «"off"» }', '`severity` is not an object in braces.'],
    ['{ "calendar": «null» }', '`calendar` is not an object in braces.'],
    ['{ "ignore": «"a"» }', '`ignore` is not a list in brackets.'],
    ['{ "dueSoonDays": «"30"» }', '`dueSoonDays` is not a number.'],
    ['{ "dueSoonDays": «-1» }', '`dueSoonDays` is not a number of days.'],
    ['{ "dueSoonDays": «1.5» }', '`dueSoonDays` is not a number of days.'],
  ])('in the kind of a whole part is told: %s', (marked, message) => {
    const { told, configuration } = expectMistakes(marked);
    expect(told[0]).toContain(message);
    expect(configuration).toEqual(standard);
  });

  test('in the edition is told with those there are', () => {
    expect(expectMistakes('{ "edition": «"desk-guide-2021"» }').told).toEqual([
      'There is no edition `desk-guide-2021`. Did you mean `desk-guide-2020`?',
    ]);
    expect(expectMistakes('{ "edition": «""» }').told).toEqual([
      'There is no edition ``. Write "desk-guide-2020" or "reform-2025".',
    ]);
  });

  test('in a setting that stands twice is told, and the first one holds', () => {
    const { configuration } = expectMistakes(
      '{ "ignore": ["a"], «"ignore"»: ["b"], "figures": { "minimum-open-days": 20, «"minimum-open-days"»: 30 } }',
    );
    expect(configuration.ignore).toEqual(['a']);
    expect(configuration.figures).toEqual({ 'minimum-open-days': 20 });
  });

  test('in names that every object has is one in a name', () => {
    const { ids, configuration } = expectMistakes(
      '{ «"__proto__"»: { "ignore": ["a"] }, «"constructor"»: 1, "severity": { «"__proto__"»: "off", «"toString"»: "off" }, "figures": { «"__proto__"»: 1, «"constructor"»: 2 } }',
    );
    expect(ids.slice(0, 2)).toEqual(['config/unknown-key', 'config/unknown-key']);
    expect(configuration.ignore).toEqual([]);
    expect(configuration.figures).toEqual({});
  });

  test('is a finding at its line', () => {
    const text = '{\r\n  "edition": "desk-guide-2020",\r\n  "colour": 1\r\n}';
    const found = configurationFindings(
      'casefile.json',
      text,
      readConfiguration(text, editions, KNOWN).mistakes,
    );
    expect(found.map(({ file, range, severity }) => [file, severity, range])).toEqual([
      ['casefile.json', 'error', { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } }],
    ]);
  });
});

describe('a figure', () => {
  test('is not made laxer, nor changed where the law fixes it', () => {
    const { told, ids, configuration } = expectMistakes(
      '{ "figures": { "minimum-open-days": «13», "narrative-pages-most": «11», "narrative-pages-per-ecq": «1», "accomplishment-record-pages-most": 4 } }',
    );
    expect(told[0]).toBe(
      '`minimum-open-days` may not be lower than 14 (VAC-008). Write 14 or more, or remove it; until then 14 holds.',
    );
    expect(told[1]).toMatch(/ Write 10 or less, or remove it; until then 10 holds\.$/);
    expect(told[2]).toMatch(/^The law fixes `narrative-pages-per-ecq` at 2.* Remove it; 2 holds\.$/);
    expect(new Set(ids)).toEqual(new Set(['config/laxer-figure']));
    expect(configuration.figures).toEqual({ 'accomplishment-record-pages-most': 4 });
  });

  test('is a whole number, and that of the law is no mistake', () => {
    const { told, ids, configuration } = expectMistakes(
      '{ "figures": { "minimum-open-days": «14.5», "narrative-pages-most": «-1», "technical-responses-most": 2 } }',
    );
    expect(told[0]).toBe('`minimum-open-days` is a whole number. Write a whole number, 0 or more.');
    expect(new Set(ids)).toEqual(new Set(['config/wrong-value']));
    expect(configuration.figures).toEqual({ 'technical-responses-most': 2 });
  });

  test('that the law does not have is told at its name', () => {
    expect(expectMistakes('{ "figures": { «"minimum-open-day"»: 30 } }').told).toEqual([
      'The law has no figure `minimum-open-day`. Did you mean `minimum-open-days`?',
    ]);
    expectMistakes('{ "figures": { «"minimum-open-day"»: "30" }, "severity": { «"vacancy/opn"»: "loud" } }');
  });
});

describe('a severity', () => {
  test('is one of four words, for a rule, a finding about form or names, or an area', () => {
    const { told, configuration } = expectMistakes(
      '{ "severity": { "vacancy/*": "off", "syntax/*": "warning", "edition/later-facts": "off", "name/not-declared": «"hint"», "name/wrong-kind": «"warn"», "config/*": «2», "vacancy/open-period-too-short": «[]» } }',
    );
    const four = 'Write "error", "warning", "information" or "off".';
    expect(told).toEqual([
      `\`name/not-declared\` cannot have this severity. ${four}`,
      '`name/wrong-kind` cannot have this severity. Did you mean `warning`?',
      `\`config/*\` cannot have this severity. ${four}`,
      `\`vacancy/open-period-too-short\` cannot have this severity. ${four}`,
    ]);
    expect(Object.keys(configuration.severity).sort()).toEqual([
      'edition/later-facts',
      'syntax/*',
      'vacancy/*',
    ]);
  });

  test('of an unknown rule or area is told with the one that was meant, and switches nothing off', () => {
    const { told, configuration } = expectMistakes(
      '{ "severity": { «"vacancy/open-period-to-short"»: "off", «"vacncy/*"»: "off", «"vacancy"»: "off", «"person/x"»: "off", «"nothing/of-the-kind"»: "quite" } }',
    );
    expect(told).toEqual([
      '`vacancy/open-period-to-short` is not the id of a rule. Did you mean `vacancy/open-period-too-short`?',
      '`vacncy/*` is not the id of a rule. Did you mean `vacancy/*`?',
      '`vacancy` is not the id of a rule. Did you mean `vacancy/*`?',
      '`person/x` is not the id of a rule. Look it up with `casefile rules`.',
      '`nothing/of-the-kind` is not the id of a rule. Look it up with `casefile rules`.',
    ]);
    expect(configuration.severity).toEqual({});
  });
});

describe('the engine', () => {
  const late = 'vacancy V "1" for P {\n  opens: 2024-03-04\n  closes: 2024-03-12\n}';
  const short = rules.filter(({ id }) => id === 'vacancy/open-period-too-short');
  const severities = (severity: Configuration['severity']): string[] =>
    findingsIn(late, short, { configuration: { severity } }).map(found => `${found.severity} ${found.rule}`);

  test('weighs findings as the configuration says, a rule before its area', () => {
    expect(severities({})).toEqual(['error name/not-declared', 'error vacancy/open-period-too-short']);
    expect(severities({ 'name/*': 'off', 'vacancy/*': 'information' })).toEqual([
      'information vacancy/open-period-too-short',
    ]);
    expect(
      severities({ 'vacancy/*': 'off', 'vacancy/open-period-too-short': 'warning', 'name/*': 'off' }),
    ).toEqual(['warning vacancy/open-period-too-short']);
    expect(severities({ '*': 'off' })).toHaveLength(2);
  });

  test('weighs mistakes of form and words too', () => {
    const found = findingsIn('agency A "A" { colour: "red" }', [], {
      configuration: { severity: { 'vocabulary/*': 'warning' } },
    });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning vocabulary/unknown-key',
    ]);
  });
});

test('closures and the Washington area are no working days', () => {
  const kase = (day: string): string => `qrb-case K for C {\n  submitted: ${day}\n}\ncandidate C {}`;
  const found = (day: string, calendar: Configuration['calendar']): number =>
    findingsIn(kase(day), invented, { configuration: { calendar } }).filter(
      ({ rule }) => rule === 'trial/day',
    ).length;
  const none = { washingtonArea: false, closures: [] };
  expect(found('2021-01-20', none)).toBe(0);
  expect(found('2021-01-20', { ...none, washingtonArea: true })).toBe(1);
  expect(found('2024-12-24', none)).toBe(0);
  expect(found('2024-12-24', { ...none, closures: ['2024-12-24'] })).toBe(1);
});

describe('the schema', () => {
  interface Property {
    readonly description?: string;
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, Property & { minimum?: number; maximum?: number }>>;
  }
  const { properties } = configurationSchema(editions) as { properties: Readonly<Record<string, Property>> };

  test('describes every setting', () => {
    expect(Object.keys(properties).sort()).toEqual(['$schema', ...Object.keys(standard)].sort());
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test('lists the editions, and the figures that an agency may change with their bounds', () => {
    expect(properties.edition?.enum).toEqual(['desk-guide-2020', 'reform-2025']);
    const figures = properties.figures?.properties ?? {};
    expect(figures['minimum-open-days']).toMatchObject({ minimum: 14, description: expect.any(String) });
    expect(figures['narrative-pages-most']).toMatchObject({ maximum: 10 });
    expect(figures).not.toHaveProperty('narrative-pages-per-ecq');
  });
});
