// How a rule is tested: strictly, by exact places, counts and severities, and with its fixes applied.
import { expect } from 'vitest';
import { check } from '../check/check.ts';
import type { Finding, Fix } from '../check/finding.ts';
import { Lines } from '../check/lines.ts';
import { type Configuration, defaultConfiguration } from '../check/settings.ts';
import { Workspace } from '../check/workspace.ts';
import type { Edition, Severity } from '../law/edition.ts';
import { deskGuide } from '../law/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import { readMarks } from './marked.ts';

export interface Circumstances {
  /** The day to look from; 2026-11-21 where it is left out. */
  readonly asOf?: string;
  readonly edition?: Edition;
  readonly configuration?: Partial<Configuration>;
  /** The severity that every finding must have. */
  readonly severity?: Severity;
}

const FILE = 'case.ses';

/** Checks one text with the given rules, or with one of them. */
export function findingsIn(text: string, rules: readonly AnyRule[], given: Circumstances = {}): Finding[] {
  return check(workspaceOf(text, rules, given), { textOf: () => text });
}

function workspaceOf(text: string, rules: readonly AnyRule[], given: Circumstances): Workspace {
  const edition = given.edition ?? deskGuide;
  const workspace = new Workspace({
    edition,
    configuration: { ...defaultConfiguration(edition.id), ...given.configuration },
    asOf: given.asOf ?? '2026-11-21',
    rules,
    keepAnswers: true,
  });
  workspace.set(FILE, text);
  return workspace;
}

/** Small cases need not declare all that they name, and may be of any year. */
const matters = ({ rule }: Finding): boolean => !/^(name|edition)\//.test(rule);

/**
 * Expects the rule to find exactly the marked places, and nothing to be wrong with the form of the text.
 * @returns the findings, for a closer look at messages, facts and fixes
 */
export function expectFindings(rule: AnyRule, marked: string, given: Circumstances = {}): Finding[] {
  const { text, places } = readMarks(marked);
  expect(places.length, 'A text for expectFindings marks at least one «place».').toBeGreaterThan(0);
  const lines = new Lines(text);
  const findings = findingsIn(text, [rule], given).filter(matters);
  const shown = (start: number, end: number): string => text.slice(start, end);
  expect(
    findings.map(({ rule: id, range, message }) => ({
      id,
      at: shown(lines.offsetAt(range.start), lines.offsetAt(range.end)),
      start: lines.offsetAt(range.start),
      ...(id !== rule.id && { message }),
    })),
  ).toEqual(places.map(({ start, end }) => ({ id: rule.id, at: shown(start, end), start })));
  for (const finding of findings) {
    expectWholeSentences(finding);
    if (given.severity !== undefined) expect(finding.severity).toBe(given.severity);
    for (const fix of finding.fixes) expectCure(rule, text, finding, fix, given);
  }
  return findings;
}

/** Expects the rule to be satisfied or silent, and the text to be well formed. */
export function expectNone(rule: AnyRule, text: string, given: Circumstances = {}): void {
  expect(text, 'A text for expectNone has no «marks».').not.toMatch(/[«»]/);
  expect(findingsIn(text, [rule], given).filter(matters)).toEqual([]);
}

/** Expects the rule not to apply to the text: it neither finds anything, nor holds, nor waits for a fact. */
export function expectSilent(rule: AnyRule, text: string, given: Circumstances = {}): void {
  expectNone(rule, text, given);
  expect(workspaceOf(text, [rule], given).judge(FILE).answers).toEqual([]);
}

/** Expects the rule to apply to the text and to say that a fact is still missing. */
export function expectPending(rule: AnyRule, text: string, given: Circumstances = {}): void {
  expectNone(rule, text, given);
  const { answers } = workspaceOf(text, [rule], given).judge(FILE);
  expect(answers.filter(({ is }) => is === 'pending')).not.toEqual([]);
}

/** Expects the rule to apply to the text and to hold. */
export function expectSatisfied(rule: AnyRule, text: string, given: Circumstances = {}): void {
  expectNone(rule, text, given);
  const { answers } = workspaceOf(text, [rule], given).judge(FILE);
  expect(answers.filter(({ is }) => is === 'satisfied')).not.toEqual([]);
}

function expectWholeSentences({ message, why, todo }: Finding): void {
  for (const sentence of [message, why, todo]) {
    expect(sentence).toMatch(/^[A-Z`\d‘“"$].*[.?!]$/s);
    expect(sentence, 'a hole that was not filled').not.toMatch(/undefined|NaN|\[object|\{[a-z-]+\}/);
  }
}

/** A fix removes its finding and adds no mistake and no error. */
function expectCure(rule: AnyRule, text: string, finding: Finding, fix: Fix, given: Circumstances): void {
  const after = applyFix(text, fix);
  const left = findingsIn(after, [rule], given).filter(matters);
  const before = findingsIn(text, [rule], given).filter(matters);
  expect(left.length, `“${fix.title}” does not remove ${finding.rule}:\n${after}`).toBeLessThan(
    before.length,
  );
}

/** The text with a fix applied. Edits of one fix do not overlap. */
export function applyFix(text: string, fix: Fix): string {
  const lines = new Lines(text);
  return [...fix.edits]
    .sort((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start))
    .reduce(
      (changed, { range, newText }) =>
        changed.slice(0, lines.offsetAt(range.start)) + newText + changed.slice(lines.offsetAt(range.end)),
      text,
    );
}
