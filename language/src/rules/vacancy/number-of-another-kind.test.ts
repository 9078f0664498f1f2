import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone } from '../../testing/index.ts';
import rule from './number-of-another-kind.ts';

const vacancy = (number: string, control: string): string =>
  `vacancy V ${number} for P {\n  usajobs { ${control === '' ? 'entered: 2024-03-04' : `control-number: ${control}`} }\n}`;

test('nine figures stand for the number of an announcement', () => {
  expectFindings(rule, vacancy('«"776812300"»', ''), { severity: 'warning' });
  expectFindings(rule, vacancy('«"776812300"»', '"776812300"'));
  expectNone(rule, vacancy('"77681230"', ''));
  expectNone(rule, vacancy('"7768123001"', ''));
});

test('a control number has figures alone; old ones have fewer', () => {
  expectFindings(rule, vacancy('"DES-1"', '«"DES-1"»'), { severity: 'warning' });
  expectNone(rule, vacancy('"DES-1"', '"2253456"'));
  expectNone(rule, vacancy('"DES-1"', '"…"'));
});

test('two numbers that stand in each other’s places are exchanged', () => {
  const text = vacancy('"776812300"', '«"DES-SES-24-014"»');
  const [finding] = expectFindings(rule, text);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(vacancy('"DES-SES-24-014"', '"776812300"'));
});
