import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './resumption-sender-too-low.ts';

const text = (by: string, more = ''): string =>
  `moratorium M for A { resumption { requested: 2024-06-24 by ${by} ${more} } }`;

test.each(['senior-er-official', 'erb-chair', 'chief-of-staff', 'deputy-secretary', 'agency-head'])(
  '%s may send it',
  by => {
    expectSatisfied(rule, text(by));
  },
);

test.each(['er-staff', 'candidate', 'selecting-official', 'opm'])('%s may not', by => {
  expectFindings(rule, text(`«${by}»`), { severity: 'error' });
});

test.each(['designee', 'acting-head', 'appointing-authority'])('the title of %s does not tell', by => {
  expectNone(rule, text(by));
});

test('who answers OPM is not restricted', () => {
  expectNone(rule, text('er-staff', 'opm-initiated: yes'));
  expectNone(rule, 'moratorium M for A { resumption { requested: 2024-06-24 } }');
});
