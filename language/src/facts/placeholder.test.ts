import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test.each([
  '',
  ' ',
  '…',
  '...',
  '---',
  '???',
  'TODO',
  'todo: ask the contact',
  'TBD',
  'TBD.',
  'To be determined',
  'xxx',
  '[insert the statement here]',
  '<duties>',
  'Contact [insert name] at 202-555-0114.',
])('“%s” says nothing', text => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  'None',
  'N/A',
  'Washington, DC',
  'Directs the fleet...',
  'Denver, CO (to be determined by the selectee)',
  'Todorov Building, Suite 4',
  '[HQ] and [Region 4]',
  'Amended [inserted 4 March] to extend the closing date.',
  'XXI Corps',
  '0340',
])('“%s” says something', text => {
  expect(isPlaceholder(text)).toBe(false);
});

test('a long text costs little', () => {
  const started = Date.now();
  for (const text of [`${'.'.repeat(200_000)}a`, '['.repeat(200_000), `TBD${' '.repeat(200_000)}a`])
    isPlaceholder(text);
  expect(Date.now() - started).toBeLessThan(500);
});
