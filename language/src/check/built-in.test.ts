// What is told of findings that are built in holds: each example gives its finding, and none when it is made right.
import { describe, expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { rules } from '../rules/index.ts';
import { findingsIn, readMarks } from '../testing/index.ts';
import { type BuiltInId, builtIn, builtInOf } from './built-in.ts';
import { readConfiguration } from './configuration.ts';
import { configurationFindings } from './configuration-findings.ts';
import type { Finding } from './finding.ts';
import { findingIds } from './known.ts';
import { Lines } from './lines.ts';

const ids = Object.keys(builtIn) as BuiltInId[];

/** Those that no text of a case can show, or none that could be printed. */
const NOT_SHOWN: readonly BuiltInId[] = [
  'file/not-text',
  'file/too-large',
  'file/unreadable',
  'internal/rule-failed',
  'syntax/nested-too-deeply',
  'syntax/unexpected-character',
];

/** What is found by itself, and not by a rule. A small case need not declare all that it names. */
function foundIn(id: BuiltInId, text: string): Finding[] {
  if (id.startsWith('config/')) {
    const { mistakes } = readConfiguration(text, [deskGuide], findingIds);
    return configurationFindings('casefile.json', text, mistakes);
  }
  return findingsIn(text, rules).filter(
    ({ rule }) => builtInOf(rule) !== undefined && (rule !== 'name/not-declared' || id.startsWith('name/')),
  );
}

test('all have an example that can have one', () => {
  expect(ids.filter(id => builtInOf(id)?.bad === undefined)).toEqual(NOT_SHOWN);
});

test.each(ids)('%s has a title that is no sentence, and texts that are', id => {
  const { title, why, todo } = builtIn[id];
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  for (const text of [why, todo]) expect(text).toMatch(/^[A-Z`].*[.?]$/s);
});

describe.each(ids.filter(id => !NOT_SHOWN.includes(id)))('the example of %s', id => {
  const { severity, bad = '', good = '' } = builtInOf(id) ?? expect.fail();

  test('gives the finding where it is marked, as it is weighed', () => {
    const { text, places } = readMarks(bad);
    expect(places.length).toBeGreaterThan(0);
    const lines = new Lines(text);
    expect(foundIn(id, text).map(({ rule, severity: told, range }) => ({ rule, told, range }))).toEqual(
      places.map(place => ({ rule: id, told: severity, range: lines.range(place) })),
    );
  });

  test('gives none when it is made right', () => {
    expect(good).not.toBe('');
    expect(foundIn(id, good)).toEqual([]);
  });
});
