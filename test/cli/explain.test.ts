// `casefile explain` and `casefile rules`.
import { describeRules, deskGuide, rules } from '@casefile/language';
import { describe, expect, it } from 'vitest';
import { casefile, folderWith } from './casefile.ts';
import { SHORT_RULE } from './samples.ts';

const folder = folderWith();

describe('explain', () => {
  it('prints the page of a rule', () => {
    const { code, out, err } = casefile(folder, ['explain', SHORT_RULE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(`Announcement open too short\n\n\`${SHORT_RULE}\` · error · since 0.1.0\n\n`)).toBe(
      true,
    );
    const example = rules.find(({ id }) => id === SHORT_RULE)?.bad.replace(/[«»]/g, '') ?? '?';
    expect(out).toContain(`\n${example.replace(/^(?=.)/gm, '    ')}\n`);
    expect(out).toContain('VAC-008');
    expect(out).not.toMatch(/\*\*|```|«|\p{Cc}(?<!\n)/u);
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter(line => !line.includes('http'))
          .map(line => line.length),
      ),
    ).toBeLessThan(101);
  });

  it('tells of a block inside a block where it stands', () => {
    const { out } = casefile(folder, ['explain', 'qrb-case']);
    expect(out).toContain('\nactivity\n\nInside `document`. May stand several times.\n');
    expect(out).toContain('\ndocument\n\nMay stand several times.\n');
  });

  it('prints the page of a finding that is built in, with its weight, what to do and an example', () => {
    expect(casefile(folder, ['explain', 'syntax/missing-quote'])).toEqual({
      code: 0,
      out: `Text without a quote

\`syntax/missing-quote\` · error

A case file is read by its form; what cannot be read cannot be checked, and its declaration is held
back.

What to do

Put the text in quotes; one of several lines stands in three at each end.

Example

This is found:

    position FleetDirector "Director, Fleet Management {
      pay-plan: ES
    }

This is not:

    position FleetDirector "Director, Fleet Management" {
      pay-plan: ES
    }
`,
      err: '',
    });
    expect(casefile(folder, ['explain', 'name/not-declared']).out).not.toMatch(/ $/m);
    expect(casefile(folder, ['explain', 'waiver/expired']).out).toContain('`waiver/expired` · warning\n');
    expect(casefile(folder, ['explain', 'file/not-text']).out).toMatch(/\nSave it as UTF-8, or [^\n]+\n$/);
  });

  it('offers what may have been meant', () => {
    expect(casefile(folder, ['explain', 'vacancy/open-period'])).toEqual({
      code: 2,
      out: '',
      err: `casefile: There is no rule, statement or declaration vacancy/open-period. Did you mean ${SHORT_RULE}?\n`,
    });
    expect(casefile(folder, ['explain', 'vacancy/open-period-to-short']).err).toContain(
      `Did you mean ${SHORT_RULE}?`,
    );
    expect(casefile(folder, ['explain', 'nonsense/quite']).err).toBe(
      'casefile: There is no rule, statement or declaration nonsense/quite. `casefile rules` lists all rules.\n',
    );
    expect(casefile(folder, ['explain', 'constructor']).code).toBe(2);
  });
});

describe('rules', () => {
  const described = describeRules(deskGuide);

  it('lists every rule on a line, in the order of ids', () => {
    const { code, out } = casefile(folder, ['rules']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.slice(0, -2).map(line => line.split(/\s/)[0])).toEqual(described.map(({ id }) => id));
    expect(lines.find(line => line.startsWith(SHORT_RULE))).toMatch(
      / +error {8}Announcement open too short$/,
    );
    expect(lines.at(-1)).toBe(`${described.length} rules. \`casefile explain <rule>\` tells more.`);
  });

  it('lists them as JSON', () => {
    const { code, out } = casefile(folder, ['rules', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ version: 1, edition: deskGuide.id, rules: described });
  });
});
