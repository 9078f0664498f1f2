import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './disqualified-for-ecq-limit.ts';

const held = (reason: string, { vacancy = 'status: closed', pages = '10', eligible = 'no' } = {}): string =>
  `vacancy V for P { ${vacancy} }
candidate C {\n  application for V {\n    document ecq-narrative { pages: ${pages} }\n    eligible: ${eligible}\n    reason: ${reason}\n  }\n}`;
const PAGES = '"Three pages per ECQ."';

test('pages and examples of a single ECQ put nobody out', () => {
  expectFindings(rule, held(`«${PAGES}»`), { severity: 'warning' });
  expectFindings(rule, held('«"Only one example for each ECQ."»'), { severity: 'warning' });
  expectNone(rule, held('"Does not meet the technical qualifications."'));
  expectNone(rule, held(PAGES, { eligible: 'yes' }));
});

test('a narrative that is too long as a whole was rightly left aside', () => {
  expectSatisfied(rule, held(PAGES, { pages: '11' }));
});

test('a limit that was announced is applied', () => {
  expectSatisfied(rule, held(PAGES, { vacancy: 'disqualifies-for: [pages-per-ecq]' }));
  expectSatisfied(
    rule,
    held(PAGES, { vacancy: 'how-to-apply: "More than 2 pages per ECQ disqualify you."' }),
  );
  expectFindings(rule, held(`«${PAGES}»`, { vacancy: 'disqualifies-for: [examples-per-ecq]' }));
});
