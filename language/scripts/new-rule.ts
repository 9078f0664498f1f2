// `npm run new-rule area/fault`: writes the file of a rule and its test, ready to be filled in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const [id = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('Usage: npm run new-rule area/fault, such as vacancy/contact-missing.');
  process.exit(2);
}
const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'language', 'src', 'rules');
const file = join(folder, `${id}.ts`);
const shown = relative(root, file);
if (existsSync(file)) {
  console.error(`${shown} is already there.`);
  process.exit(1);
}
const [area = '', fault = ''] = id.split('/');
const areas = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);
const title = fault.charAt(0).toUpperCase() + fault.slice(1).replaceAll('-', ' ');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `// What the rule asks, in one line.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: '${id}',
  title: '${title}',
  provisions: ['VAC-027'],
  on: 'Vacancy',
  needs: ['contact'],
  why: 'An announcement names a contact, so that applicants can ask.',
  todo: 'Write whom applicants can ask.',
  since: '0.1.0',
  bad: \`vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  contact: «"none"»
}\`,
  good: \`vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  contact: "Executive Resources Office, 202-555-0114"
}\`,
  check(vacancy) {
    return vacancy.contact.value === 'none'
      ? violated(vacancy.contact, 'The announcement names no contact.')
      : satisfied(vacancy.contact);
  },
});
`,
);
writeFileSync(
  file.replace(/\.ts$/, '.test.ts'),
  `import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './${fault}.ts';

const vacancy = (lines: string): string => \`vacancy V "DES-1" for P {\\n  \${lines}\\n}\`;

test('a contact that says nothing is found', () => {
  expectFindings(rule, vacancy('contact: «"none"»'), { severity: 'error' });
});

test('a contact is enough', () => {
  expectSatisfied(rule, vacancy('contact: "Executive Resources Office"'));
});

test('while it is missing, another rule tells', () => {
  expectPending(rule, vacancy('status: draft'));
});
`,
);
console.log(`Wrote ${shown} and its test. CONTRIBUTING.md says how to go on.`);
if (!areas.includes(area))
  console.log(
    `There was no area ${area} before. If none is meant to be made, take one of: ${areas.join(', ')}.`,
  );
