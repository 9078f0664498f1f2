import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './ecqs-treated-together.ts';

const section = (ecqs: string, vacancy = 'draft-ecq-language: yes'): string =>
  `vacancy V for P { ${vacancy} }
candidate C { application for V { document ecq-narrative { section { ecqs: ${ecqs} } } } }`;
const TWO = '[leading-change, leading-people]';

test('one ECQ a section', () => {
  expectSatisfied(rule, section('[leading-change]'));
  expectFindings(rule, section(`«${TWO}»`), { severity: 'warning' });
});

test('only where the draft language was taken over', () => {
  expectNone(rule, section(TWO, 'status: open'));
  expectNone(rule, section(TWO, 'draft-ecq-language: no'));
  expectNone(rule, section(TWO, 'how-to-apply: "See resume guidance on our site."'));
  expectFindings(rule, section(`«${TWO}»`, `how-to-apply: "Do not enter 'Refer to Resume'."`));
});
