import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './closing-dates-disagree.ts';

const vacancy = (lines: string): string => `vacancy V "DES-1" for P {\n  status: open\n  ${lines}\n}`;
const page = (closes: string): string => `supplemental "Careers page" { closes: ${closes} }`;

test('the same day agrees', () => {
  expectSatisfied(rule, vacancy(`closes: 2024-03-26\n  ${page('2024-03-26')}`));
});

test('a day earlier and a day later do not', () => {
  for (const day of ['2024-03-25', '2024-03-27']) {
    const [finding] = expectFindings(rule, vacancy(`closes: 2024-03-26\n  ${page(`«${day}»`)}`), {
      severity: 'error',
    });
    expect(finding?.message).toBe(
      `“Careers page” closes on ${day}, but the announcement itself closes on 2024-03-26.`,
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Close it on 2024-03-26 too']);
  }
});

test('what counts is the last extension', () => {
  const extended =
    'closes: 2024-03-12\n  extension { closes: 2024-03-17 }\n  extension { closes: 2024-03-20 }';
  expectNone(rule, vacancy(`${extended}\n  ${page('2024-03-20')}`));
  const [finding] = expectFindings(rule, vacancy(`${extended}\n  ${page('«2024-03-17»')}`));
  expect(finding?.related[0]?.message).toMatch(/as extended/);
});

test('each supplemental announcement is judged by itself', () => {
  const three = [page('2024-03-26'), page('«2024-03-25»'), page('«2024-04-01»')].join('\n  ');
  expectFindings(rule, vacancy(`closes: 2024-03-26\n  ${three}`));
});

test('it is a hint in a draft', () => {
  const draft = vacancy(`closes: 2024-03-26\n  ${page('«2024-03-25»')}`).replace('open', 'draft');
  expectFindings(rule, draft, { severity: 'information' });
});

test('a date that is not written or not read is not judged', () => {
  expectNone(rule, vacancy('closes: 2024-03-26\n  supplemental "Careers page" {\n  }'));
  expectNone(rule, vacancy(page('2024-03-26')));
});

test('a noncompetitive fill and a cancelled announcement are not judged', () => {
  const wrong = `closes: 2024-03-26\n  ${page('2024-03-25')}`;
  expectNone(rule, vacancy(`purpose: noncompetitive\n  ${wrong}`));
  expectNone(rule, vacancy(wrong).replace('open', 'cancelled'));
});
