// A conflict that nobody has resolved is told once, by itself, and a sound file is never taken for one.
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { defaultConfiguration } from '../check/settings.ts';
import { Workspace } from '../check/workspace.ts';
import { deskGuide } from '../law/index.ts';
import { rules } from '../rules/index.ts';

const CONFLICT = 'syntax/conflict-marker';

function findings(files: Readonly<Record<string, string>>): Finding[] {
  const workspace = new Workspace({
    edition: deskGuide,
    configuration: defaultConfiguration(deskGuide.id),
    asOf: '2026-11-21',
    rules,
  });
  for (const [file, text] of Object.entries(files)) workspace.set(file, text);
  return check(workspace, { textOf: file => files[file] ?? '' });
}

const told = (text: string): string[] =>
  findings({ 'a.ses': text }).map(({ rule, range }) => `${range.start.line + 1} ${rule}`);

const KEYS = `candidate C {
<<<<<<< HEAD
  service: outside
=======
  service: outsid
  servce: outside
>>>>>>> branch
}
`;

const DECLARATIONS = `agency DES "Department of Examples" { defense: no }
<<<<<<< ours
candidate C { service: outside }
||||||| base
candidate C {
=======
candidate C { service: outside
>>>>>>> theirs
qrb-case Q for Nobody { criterion: A }
`;

test('the first marker is told, what to do, and nothing that follows from it', () => {
  const [finding, ...others] = findings({ 'a.ses': KEYS });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: CONFLICT,
    severity: 'error',
    message: 'A merge conflict that nobody has resolved stands here: `<<<<<<< HEAD`.',
    todo: 'Keep what is right of the two versions, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } },
    fixes: [],
  });
});

test.each([
  ['whole declarations', DECLARATIONS, 2],
  ['whole declarations, with the line ends of Windows', DECLARATIONS.replaceAll('\n', '\r\n'), 2],
  ['the end of a file', `candidate C { service: outside }\n<<<<<<<`, 2],
  [
    'a text that stands on several lines',
    `candidate C {\n  statement: """\n<<<<<<< HEAD\n    A\n=======\n    B\n>>>>>>> b\n  """\n}`,
    3,
  ],
  ['what Subversion leaves', KEYS.replace('HEAD', '.mine').replace('branch', '.r20'), 2],
  ['a conflict whose first line was removed', KEYS.replace('<<<<<<< HEAD\n', ''), 3],
  ['a conflict of which one line was left', 'candidate C {\n>>>>>>> branch\n}\n', 2],
])('a conflict is told of %s', (_, text, line) => {
  expect(told(text)).toEqual([`${line} ${CONFLICT}`]);
});

test.each([
  ['stands in a line', 'candidate C {\n  service: outside // <<<<<<< HEAD\n}\n'],
  ['is indented', 'candidate C {\n  /*\n    <<<<<<< HEAD\n  */\n}\n'],
  ['has eight signs', '/*\n<<<<<<<<\n*/\ncandidate C { service: outside }\n'],
  ['has six signs', '/*\n<<<<<<\n*/\ncandidate C { service: outside }\n'],
  ['goes on with a sign', '/*\n<<<<<<<-----\n*/\ncandidate C { service: outside }\n'],
])('no conflict is told of what %s', (_, text) => {
  expect(told(text)).not.toContain(expect.stringContaining(CONFLICT));
  expect(told(text).filter(finding => finding.endsWith(CONFLICT))).toEqual([]);
});

test('a line that somebody drew is told as before', () => {
  expect(told('candidate C {\n=======\n  service: outside\n}\n')).toEqual(['2 syntax/unexpected-text']);
});

test('other files find the names of both versions, and are told of no name that is declared twice', () => {
  const other = 'candidate E { agency: DES }\nappointment A for C { candidate: C }\n';
  const files = { 'a.ses': DECLARATIONS, 'b.ses': other };
  const named = findings(files).filter(({ rule }) => rule.startsWith('name/'));
  expect(named).toEqual([]);
  // The same without the conflict: the test would see a name that is not found.
  const without = findings({ 'b.ses': other }).filter(({ rule }) => rule.startsWith('name/'));
  expect(without).not.toEqual([]);
});

test('once it is resolved, the file is checked', () => {
  const lines = DECLARATIONS.split('\n');
  const resolved = [lines[0], lines[2], ...lines.slice(8)].join('\n');
  expect(told(resolved)).toEqual(['3 name/not-declared']);
});
