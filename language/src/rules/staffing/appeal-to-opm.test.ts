import { expect, test } from 'vitest';
import { expectFindings, expectSatisfied } from '../../testing/index.ts';
import rule from './appeal-to-opm.ts';

const appeal = (to: string, keys: string): string =>
  `staffing-record R for V {\n  appeal ${to} for C1 { ${keys} }\n}\n`;

test.each(['erb', 'qrb', 'appointing-official'])('OPM hears no appeal against %s', whom => {
  const [finding] = expectFindings(rule, appeal('«opm»', `against: ${whom}`), { severity: 'error' });
  expect(finding?.fixes).toHaveLength(3);
  expect(finding?.provisions.map(({ id }) => id)).toEqual(
    whom === 'qrb' ? ['RGT-005', 'QDS-011'] : ['RGT-005'],
  );
});

test('against a Review Board it rests on what is said of a second disapproval as well', () => {
  const idsOf = (whom: string): string[] =>
    expectFindings(rule, appeal('«opm»', `against: ${whom}`)).flatMap(({ provisions }) =>
      provisions.map(({ id }) => id),
    );
  expect(idsOf('qrb')).toEqual(['RGT-005', 'QDS-011']);
  expect(idsOf('erb')).toEqual(['RGT-005']);
});

test.each(['agency', 'special-counsel', 'eeo'])('%s may hear it', body => {
  expectSatisfied(rule, appeal(body, 'against: erb'));
});
