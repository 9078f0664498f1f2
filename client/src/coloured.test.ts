// Case files in a page: what has a colour, and that no sign is lost.
import { expect, test } from 'vitest';
import { coloured } from './coloured.ts';

const CODE = `// Closed <early> & late.
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
  closes: 2024-03-26 by appointing-authority
  pay-range: $147,649 to $221,900
  usajobs { full-text: yes }
  waive vacancy/open-period-too-short {
    reason: "No // comment: 12 days."
  }
}
`;

const page = coloured(`# A page\n\n\`\`\`ses\n${CODE}\`\`\`\n\n\`status: open\``);

test.each([
  ['comment', '// Closed &lt;early&gt; &amp; late.'],
  ['keyword', 'vacancy'],
  ['type', 'FleetDirector2024'],
  ['string', '"DES-SES-24-014"'],
  ['keyword', 'for'],
  ['attr', 'status'],
  ['number', '2024-03-26'],
  ['keyword', 'by'],
  ['number', '$147,649'],
  ['keyword', 'usajobs'],
  ['attr', 'full-text'],
  ['keyword', 'waive'],
  ['string', '"No // comment: 12 days."'],
])('%s: %s', (name, text) => {
  expect(page).toContain(`<span class="hljs-${name}">${text}</span>`);
});

test('words have none', () => {
  expect(page).toContain(': closed\n');
  expect(page).toContain(' appointing-authority\n');
  expect(page).toContain(' vacancy/open-period-too-short {');
});

test('the text is what it was, and what stands around it too', () => {
  const [before, block = '', behind] = page.split(/<pre class="hljs"><code><div>|<\/div><\/code><\/pre>/);
  expect([before, behind]).toEqual(['# A page\n\n', '\n\n`status: open`']);
  const text = block
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  expect(text).toBe(CODE);
});
