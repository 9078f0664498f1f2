import { expect, test } from 'vitest';
import {
  applyFix,
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './missing.ts';

const kase = (criterion: string, method: string, documents: readonly string[], more = ''): string =>
  `qrb-case K for C {\n  criterion: ${criterion}\n  method: ${method}\n  submitted: 2024-06-10\n${documents.map(document => `  document ${document}\n`).join('')}${more}}`;

const found = (marks: number, text: string, severity?: 'error' | 'warning') =>
  expectFindings(
    rule,
    text.replace('qrb-case K for C', `${'«'.repeat(marks)}qrb-case K for C${'»'.repeat(marks)}`),
    severity === undefined ? {} : { severity },
  );

test('each list is enough in full', () => {
  const narrative = ['vacancy-announcement', 'resume', 'ecq-narrative'];
  expectSatisfied(rule, kase('A', 'traditional-narrative', narrative));
  expectSatisfied(rule, kase('A', 'qrb-template', ['vacancy-announcement', 'resume', 'qrb-template']));
  const record = ['vacancy-announcement', 'resume', 'accomplishment-record', 'qrb-template'];
  expectSatisfied(rule, kase('A', 'accomplishment-record', record));
  const program = ['mentor-evaluation', 'resume', 'qrb-template', 'idp'];
  expectSatisfied(rule, kase('B', 'qrb-template', program));
  expectSatisfied(rule, kase('C', 'traditional-narrative', [...narrative, 'special-qualities-memo', 'idp']));
});

test('each missing document is told, and put where it belongs', () => {
  const text = kase('C', 'traditional-narrative', ['vacancy-announcement', 'ecq-narrative // ten pages']);
  const findings = found(3, text, 'error');
  expect(findings.map(({ message }) => message)).toEqual([
    'The package of criterion C with the method `traditional-narrative` has no `idp`.',
    'The package of criterion C with the method `traditional-narrative` has no `resume`.',
    'The package of criterion C with the method `traditional-narrative` has no `special-qualities-memo`.',
  ]);
  expect(findings[0]?.related[0]?.message).toMatch(/submitted on this day/);
  const documents = findings.map(({ fixes: [fix] }) =>
    (fix === undefined ? text : applyFix(text, fix))
      .split('\n')
      .filter(line => line.includes('document'))
      .map(line => line.trim().replace('document ', '')),
  );
  expect(documents).toEqual([
    ['vacancy-announcement', 'ecq-narrative // ten pages', 'idp'],
    ['vacancy-announcement', 'resume', 'ecq-narrative // ten pages'],
    ['vacancy-announcement', 'ecq-narrative // ten pages', 'special-qualities-memo'],
  ]);
});

test('where one of two suffices, both are offered', () => {
  const [finding] = found(1, kase('B', 'traditional-narrative', ['mentor-evaluation', 'resume', 'idp']));
  expect(finding?.message).toMatch(/has no `ecq-narrative` or `qrb-template`\.$/);
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Add `document ecq-narrative`',
    'Add `document qrb-template`',
  ]);
});

test('a package without any document lacks them all', () => {
  found(3, kase('A', 'traditional-narrative', []));
});

test('an ECQ narrative stands in for the template, and for the accomplishment record', () => {
  expectNone(rule, kase('A', 'qrb-template', ['vacancy-announcement', 'resume', 'ecq-narrative']));
  expectNone(rule, kase('A', 'accomplishment-record', ['vacancy-announcement', 'resume', 'ecq-narrative']));
});

test('a template does not stand in for the narrative', () => {
  found(1, kase('A', 'traditional-narrative', ['vacancy-announcement', 'resume', 'qrb-template']), 'error');
});

test('an announcement missing beside an accomplishment record is a warning', () => {
  const record = ['resume', 'accomplishment-record', 'qrb-template'];
  const [finding] = found(1, kase('A', 'accomplishment-record', record), 'warning');
  expect(finding?.message).toMatch(/leaves it out, and the general provision/);
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['DOC-011', 'QSB-001']);
});

test('criterion B needs no announcement', () => {
  expectNone(
    rule,
    kase('B', 'traditional-narrative', ['mentor-evaluation', 'resume', 'ecq-narrative', 'idp']),
  );
});

test('until it is submitted it is pending; a review shows that it was', () => {
  const draft = kase('A', 'qrb-template', []).replace('  submitted: 2024-06-10\n', '');
  expectPending(rule, draft);
  found(3, draft.replace(/}$/, '  review { reviewed: 2024-06-20 }\n}'));
});

test('a document that does not say what it is may be the missing one', () => {
  const findings = findingsIn(kase('A', 'qrb-template', ['vacancy-announcement', '{ pages: 5 }']), [rule]);
  expect(findings.map(({ rule: id }) => id)).not.toContain(rule.id);
});

test('nothing is said of a withdrawn case or of an unknown method', () => {
  expectNone(rule, kase('A', 'qrb-template', [], '  withdrawn: 2024-06-12 by appointing-authority\n'));
  expectPending(rule, kase('A', 'qrb-template', []).replace('  method: qrb-template\n', ''));
});
