import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './pages-per-ecq-disqualify.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  ${lines}\n}`;
const LIMIT = 'More than 2 pages per ECQ disqualify.';

test('the word and the sentence are warnings', () => {
  expectFindings(rule, vacancy('disqualifies-for: [«pages-per-ecq», examples-per-ecq]'), {
    severity: 'warning',
  });
  expectFindings(rule, vacancy(`basis-of-rating: «"${LIMIT}"»`), { severity: 'warning' });
  expectFindings(rule, vacancy(`basis-of-rating: «"${LIMIT}"»`, 'draft'), { severity: 'information' });
});

test('a limit for the whole, and one that is encouraged, disqualify nobody unlawfully', () => {
  expectNone(rule, vacancy('basis-of-rating: "Narratives of more than 10 pages will be disqualified."'));
  expectNone(rule, vacancy('basis-of-rating: "Two pages per ECQ are encouraged."'));
  expectNone(rule, vacancy(`purpose: noncompetitive\n  basis-of-rating: "${LIMIT}"`));
});
