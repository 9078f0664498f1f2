import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './records-incomplete.ts';

const ALWAYS = [
  'control-number',
  'recruitment-sources',
  'standard',
  'position-description',
  'applications',
  'rating-plan',
  'recommendations',
  'interviews',
];
const CERTIFIED = 'erb-action { certified: 2024-05-01 }';
const record = (keys: string, more = CERTIFIED, head = 'records'): string =>
  `staffing-record R for V {\n  ${more}\n  ${head} { ${keys} }\n}\n`;
const holding = (words: readonly string[], more?: string, head?: string): string =>
  record(`holds: [${words.join(', ')}]`, more, head);
const without = (word: string): string[] => ALWAYS.filter(known => known !== word);

test('all that is asked for is there', () => {
  expectSatisfied(rule, holding(ALWAYS));
});

test.each(ALWAYS)('%s is asked for in any case', word => {
  const [finding] = expectFindings(rule, holding(without(word), undefined, '«records»'), {
    severity: 'warning',
  });
  expect(finding?.fixes).toHaveLength(1);
});

test('rating sheets stand in for recommendations', () => {
  expectSatisfied(rule, holding([...without('recommendations'), 'rating-sheets']));
});

test.each([
  ['panel-members', `${CERTIFIED}\n  delegated-to-panel: yes`],
  ['panel-members', `${CERTIFIED}\n  panel-member "Director"`],
  ['references', `${CERTIFIED}\n  assessment-methods: [reference-check]`],
  ['references', `${CERTIFIED}\n  rating for C1 { references-checked: 2024-04-26 }`],
  [
    'qualifications-certification',
    'selection for C1 { selected: 2024-05-08 qualifications-certified: 2024-05-09 }',
  ],
  [
    'merit-staffing-certification',
    'selection for C1 { selected: 2024-05-08 merit-staffing-certified: 2024-05-09 }',
  ],
])('%s is asked for on a condition', (word, more) => {
  const both = [
    'qualifications-certification',
    'merit-staffing-certification',
    'panel-members',
    'references',
  ];
  expectSatisfied(rule, holding([...ALWAYS, ...both], more));
  expectFindings(rule, holding([...ALWAYS, ...both.filter(known => known !== word)], more, '«records»'), {
    severity: 'warning',
  });
});

test('a certification that was not given is told of the selection alone', () => {
  expectSatisfied(rule, holding(ALWAYS, 'selection for C1 { selected: 2024-05-08 }'));
});

test('the appointment action is asked for once someone was appointed', () => {
  const appointed = 'appointment A for C1 {\n  record: R\n  effective: 2024-08-11\n}\n';
  expectFindings(rule, holding(ALWAYS, undefined, '«records»') + appointed);
  expectSatisfied(rule, holding(ALWAYS) + appointed, { asOf: '2024-08-10' });
  expectSatisfied(rule, holding([...ALWAYS, 'appointment-action']) + appointed);
});

test('a recommendation is asked for where another official selected', () => {
  const held = [...ALWAYS, 'qualifications-certification', 'merit-staffing-certification'];
  const by = (official: string): string => `selection for C1 { selected: 2024-05-08 by ${official} }`;
  const [finding] = expectFindings(rule, holding(held, by('selecting-official'), '«records»'), {
    severity: 'warning',
  });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['REC-011']);
  expectSatisfied(rule, holding(held, by('appointing-official')));
  expectSatisfied(
    rule,
    record(`holds: [${held.join(', ')}] selecting-official-recommendation: "C1."`, by('selecting-official')),
  );
});

test('complaints are asked for where one was made', () => {
  const appeal = `${CERTIFIED}\n  appeal eeo { filed: 2024-06-03 }`;
  const [finding] = expectFindings(rule, holding(ALWAYS, appeal, '«records»'), { severity: 'warning' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['REC-015']);
  expectSatisfied(rule, record(`holds: [${ALWAYS.join(', ')}] complaints: ["Answered."]`, appeal));
});

test('entry into a program has no standard and no position description', () => {
  const program = 'vacancy V for DESCDP { purpose: program-entry }\n';
  const words = ALWAYS.filter(word => word !== 'standard' && word !== 'position-description');
  expectSatisfied(rule, program + holding(words));
});

test('several that are missing are told one by one, with one fix for all', () => {
  const text = holding(['control-number'], undefined, '«records»');
  const marked = text.replace('«records»', '««««««records»»»»»»');
  const findings = expectFindings(rule, marked, { severity: 'warning' });
  const [first] = findings;
  const all = first?.fixes.find(({ title }) => title === 'Add all 6 missing contents');
  expect(all).toBeDefined();
  if (all !== undefined) expectSatisfied(rule, applyFix(text.replaceAll(/[«»]/g, ''), all));
});

test('the fix for all stands where it cures, and not with what only the author can write', () => {
  const more = `${CERTIFIED}\n  appeal eeo { filed: 2024-06-03 }`;
  const [complaints, sources] = expectFindings(
    rule,
    holding(without('recruitment-sources'), more, '««records»»'),
  );
  expect(complaints?.fixes).toEqual([]);
  expect(sources?.fixes.map(({ title }) => title)).toEqual([
    'Add `recruitment-sources` to `holds`',
    'Add 1 of the 2 missing contents',
  ]);
});

test('no records at all are one finding, with a fix that adds them', () => {
  const text = `staffing-record R for V {\n  ${CERTIFIED}\n}\n`;
  const [finding] = expectFindings(
    rule,
    text.replace('staffing-record R for V', '«staffing-record R for V»'),
    {
      severity: 'warning',
    },
  );
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['MER-001']);
  const [fix] = finding?.fixes ?? [];
  if (fix === undefined) throw new Error('There is no fix.');
  expectSatisfied(rule, applyFix(text, fix));
});

test('nothing is due before the list is certified or someone is selected', () => {
  expectPending(rule, holding(['control-number'], 'rating-scale: category'));
  expectNone(rule, 'staffing-record R for V { rating-scale: category }');
});

test('a noncompetitive fill is left out', () => {
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${holding(['standard'])}`);
});
