// What people read: findings with their source line, and the summary.
import { describe, expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { areas, CLEAN, SHORT_RULE, shortCase, shortWith, WITH_ERROR } from './samples.ts';

const ESC = '\u001b';

describe('the text', () => {
  it('shows a finding with its place, reason, cure, fix, related facts and law, and then the counts', () => {
    const run = check(folderWith(shortCase()));
    expect(run.err).toBe('');
    expect(run.out).toBe(`vacancy.ses:4:11  error  vacancy/open-period-too-short

  The announcement is open 9 days; at least 14 are needed.

    3 │   opens: 2024-03-04
  > 4 │   closes: 2024-03-12
      │           ^^^^^^^^^^
    5 │ }

  why  An announcement must be open at least 14 calendar days, and so must one that reopens after a
       break, so that those who qualify have time to learn of it and to apply.
  do   Set a later closing date, and enter it in USAJOBS before the announcement closes.
  fix  Close on 2024-03-17 (suggested).
  see  vacancy.ses:3:10 It opens on this day.
  law  5 CFR 317.501(b)(2) [VAC-008, VAC-011]
       https://www.ecfr.gov/on/2025-05-01/title-5/section-317.501#p-317.501(b)(2)
  more casefile explain vacancy/open-period-too-short

Checked 2 files in 1 root: 1 error.
Edition desk-guide-2020, as of 2026-06-01; switched off by casefile.json: ${areas.join(', ')}.
`);
  });

  it('shows of a long line the part in which the place stands', () => {
    const run = check(
      folderWith({ 'a.ses': `position A "${'x'.repeat(170)}" { pay-plan: ES colour: red pay-plan: ES }` }),
    );
    const [line = '', mark = ''] = run.out.split('\n').filter(shown => shown.includes('│'));
    expect(line).toContain('│ …xxx" { pay-plan: ES colour: red pay-plan: ES }');
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('colour');
  });

  it('says so where nothing is found', () => {
    expect(check(folderWith({ 'a.ses': CLEAN })).out).toBe(
      'Checked 1 file in 1 root: nothing found.\nEdition desk-guide-2020, as of 2026-06-01.\n',
    );
  });

  it('counts several, and hides what is waived', () => {
    const vacancy = shortWith(
      `waive ${SHORT_RULE} { reason: "OPM agreed." authority: "5 CFR 317.501" until: 2027-01-31 }`,
    );
    const files = {
      ...shortCase(),
      'vacancy.ses': vacancy,
      'b.ses': WITH_ERROR.replaceAll('red', 'red\n  size: 4'),
    };
    const run = check(
      folderWith({ ...files, 'position.ses': 'position FleetDirector "Director" {\n  x: 1\n}\n' }),
      ['vacancy.ses', 'position.ses'],
    );
    expect(run.out).not.toContain(SHORT_RULE);
    expect(run.out.split('\n').at(-3)).toBe('Checked 2 files in 1 root: 2 errors, 1 waived.');
  });

  it('shows a disputed finding with the reason of its author', () => {
    const vacancy = shortWith(`dispute ${SHORT_RULE} { reason: "Counted otherwise." }`);
    const run = check(folderWith({ ...shortCase(), 'vacancy.ses': vacancy }));
    expect(run.out).toContain(`vacancy.ses:4:11  information  ${SHORT_RULE}  disputed\n`);
    expect(run.out).toContain('\n  held Counted otherwise.\n');
    expect(run.out).toContain('Checked 2 files in 1 root: 1 information, 1 of them disputed.');
    const waived = `waive ${SHORT_RULE} { reason: "OPM agreed." authority: "OPM letter" until: 2027-01-31 }`;
    const both = folderWith({
      ...shortCase(),
      'vacancy.ses': vacancy,
      'other.ses': shortWith(waived).replace('vacancy Short', 'vacancy Other'),
    });
    expect(check(both).out).toContain(
      'Checked 3 files in 1 root: 1 information, 1 of them disputed, 1 waived.',
    );
  });

  it('lets nothing in a file steer the terminal', () => {
    const run = check(
      folderWith({ 'a.ses': `position A "${ESC}[2J\u202e" {\n\tcolour: red ${ESC}[31m\n}\n` }),
    );
    expect(run.out).toContain('colour');
    expect(run.out).not.toMatch(/\p{Cc}(?<!\n)|\p{Bidi_Control}/u);
  });
});

describe('colour', () => {
  const folder = folderWith({ 'a.ses': WITH_ERROR });
  const place = `${ESC}[1ma.ses:2:3${ESC}[22m`;

  it('is not used where the output is no terminal, in CI neither', () => {
    expect(check(folder).out).not.toContain(ESC);
    expect(check(folder, [], { env: { CI: 'true' } }).out).not.toContain(ESC);
  });

  it('is used where FORCE_COLOR asks for it', () => {
    expect(check(folder, [], { env: { FORCE_COLOR: '1' } }).out).toContain(place);
  });

  it.each([{ FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }])('is not used under %j', env => {
    expect(check(folder, [], { env }).out).not.toContain(ESC);
  });
});
