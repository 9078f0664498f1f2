import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-in-usajobs.ts';

const vacancy = (lines: string, mark = false): string =>
  `${mark ? '«' : ''}vacancy V "N" for P${mark ? '»' : ''} {\n  ${lines}\n}`;

test('the control number or the day of entry shows it', () => {
  for (const key of ['control-number: "776812300"', 'entered: 2024-03-04']) {
    expectSatisfied(rule, vacancy(`status: open\n  usajobs { ${key} }`));
  }
});

test('a control number that is still to be written, or a full text alone, shows nothing', () => {
  for (const key of ['control-number: "…"', 'full-text: yes']) {
    expectFindings(rule, vacancy(`status: open\n  purpose: initial-career\n  usajobs { ${key} }`, true), {
      severity: 'error',
    });
  }
});

test('a draft, or an announcement whose status is not written, is still to be entered', () => {
  expectPending(rule, vacancy('status: draft\n  purpose: initial-career'));
  expectPending(rule, vacancy('purpose: initial-career'));
});

test('it is a warning while the purpose is not written', () => {
  expectFindings(rule, vacancy('status: closed', true), { severity: 'warning' });
});

test('a noncompetitive fill, a cancelled announcement and entry into a program are not judged', () => {
  expectNone(rule, vacancy('status: open\n  purpose: noncompetitive'));
  expectNone(rule, vacancy('status: cancelled'));
  expectNone(rule, vacancy('status: open\n  purpose: program-entry'));
  expectNone(rule, `${vacancy('status: open')}\nprogram P "Program" for GSA { starts: 2024-06-03 }`);
});

test('the Department of Labor is named where the area is wide and it was not told', () => {
  const told = (area: string, more = ''): string | undefined =>
    expectFindings(
      rule,
      vacancy(`status: open\n  purpose: initial-career\n  area-of-consideration: ${area}${more}`, true),
    )[0]?.message;
  expect(told('all-qualified')).toMatch(/Department of Labor/);
  expect(told('all-qualified', '\n  labor-notified: 2024-03-04')).not.toMatch(/Department of Labor/);
  expect(told('civil-service')).not.toMatch(/Department of Labor/);
});

test('a firm that recruits for it is told with it', () => {
  const text = vacancy('status: open\n  purpose: initial-career\n  source commercial-firm', true);
  const [finding] = expectFindings(rule, text);
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['VAC-003', 'SRC-004']);
});

test('the fix enters it on the opening day, in the block that is there', () => {
  const text = vacancy('status: open\n  opens: 2024-03-04\n  usajobs {\n    full-text: yes\n  }', true);
  const [finding] = expectFindings(rule, text);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toContain(
    'full-text: yes\n    entered: 2024-03-04\n',
  );
});
