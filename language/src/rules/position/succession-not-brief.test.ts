import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './succession-not-brief.ts';

const position = (lines: string, head = 'succession for Q', more = ''): string =>
  `position P "Deputy" { ${head} { established: 2024-01-14 ${lines} } ${more} }`;
const DEPARTS = 'incumbent-departs: 2024-03-31';

test('it ends with the departure, a day later is a warning', () => {
  expectSatisfied(rule, position(`${DEPARTS} ends: 2024-03-31`));
  expectFindings(rule, position(`${DEPARTS} ends: «2024-04-01»`), { severity: 'warning' });
});

test('no end is a warning once it was set up, and the departure gives one', () => {
  const [finding] = expectFindings(rule, position(DEPARTS, '«succession for Q»'), {
    severity: 'warning',
    asOf: '2024-01-14',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['It ends on 2024-03-31']);
  expectPending(rule, position(DEPARTS), { asOf: '2024-01-13' });
});

test('a cancelled position has ended', () => {
  expectSatisfied(rule, position(DEPARTS, undefined, 'cancelled: 2024-03-30'));
});

test('without a departure nothing is compared', () => {
  expectPending(rule, position('ends: 2024-06-30'));
});
