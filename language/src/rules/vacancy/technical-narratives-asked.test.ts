import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './technical-narratives-asked.ts';

const vacancy = (keys: string): string => `vacancy V for P {\n  ${keys}\n}\n`;

test('a resume alone is in order, separate responses are pointed out', () => {
  expectSatisfied(rule, vacancy('what-to-file: [resume]'));
  expectFindings(rule, vacancy('what-to-file: [resume, «technical-responses»]'), { severity: 'information' });
  expectFindings(rule, vacancy('what-to-file: [«technical-responses»]'));
});

test('too many listed responses are told by their own rule, a few are not', () => {
  expectNone(rule, vacancy('what-to-file: [resume, technical-responses]\n  technical-responses: [A, B, C]'));
  expectFindings(
    rule,
    vacancy('what-to-file: [resume, «technical-responses»]\n  technical-responses: [A, B]'),
  );
});

test('an announcement that is no competition is left out', () => {
  expectNone(rule, vacancy('purpose: noncompetitive\n  what-to-file: [resume, technical-responses]'));
});
