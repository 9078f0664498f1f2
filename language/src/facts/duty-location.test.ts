import { expect, test } from 'vitest';
import { isSameLocation, leavesPlaceOpen } from './duty-location.ts';

test.each([
  ['Washington, DC', 'Washington DC, District of Columbia'],
  ['Washington, D.C.', 'washington,  dc'],
  ['Washington, DC', 'District of Columbia, District of Columbia'],
  ['Washington, DC', 'District of Columbia'],
  ['Atlanta, GA', 'Atlanta, Georgia'],
  ['St. Louis, MO', 'Saint Louis, Missouri'],
  ['Denver', 'Denver, CO'],
  ['Washington Navy Yard, DC', 'Washington, DC'],
  ['New York City, NY', 'New York, NY'],
])('%s is %s', (one, other) => {
  expect(isSameLocation(one, other)).toBe(true);
  expect(isSameLocation(other, one)).toBe(true);
});

test.each([
  ['Washington, DC', 'Denver, CO'],
  ['Portland, OR', 'Portland, ME'],
  ['Washington, DC', 'Washingtonville, NY'],
  ['District of Columbia', 'Columbia, MD'],
  ['Portland, Oregon', 'Portland, Maine'],
])('%s is not %s', (one, other) => {
  expect(isSameLocation(one, other)).toBe(false);
  expect(isSameLocation(other, one)).toBe(false);
});

test('some texts leave the place open', () => {
  expect(leavesPlaceOpen('Negotiable after selection')).toBe(true);
  expect(leavesPlaceOpen('Washington DC metropolitan area')).toBe(true);
  expect(leavesPlaceOpen('Washington, DC')).toBe(false);
});
