// casefile.json, as the command reads it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { CLEAN, onlyRules, SHORT, SHORT_RULE, shortCase, WITH_ERROR } from './samples.ts';

describe('casefile.json', () => {
  it('sets how much a finding weighs, and what is off', () => {
    const files = { 'a.ses': WITH_ERROR };
    const under = (severity: string): string =>
      check(
        folderWith({ ...files, 'casefile.json': JSON.stringify({ severity: { 'vocabulary/*': severity } }) }),
      ).out;
    expect(under('warning')).toContain('a.ses:2:3  warning  vocabulary/unknown-key');
    expect(under('off')).toContain('nothing found');
  });

  it('makes figures stricter', () => {
    const open20 = SHORT.replace('2024-03-12', '2024-03-23');
    const strict = shortCase({ figures: { 'minimum-open-days': 30 } });
    expect(check(folderWith({ ...shortCase(), 'vacancy.ses': open20 })).code).toBe(0);
    expect(check(folderWith({ ...strict, 'vacancy.ses': open20 })).out).toContain('at least 30 are needed.');
  });

  it('keeps files out, by globs relative to the root', () => {
    const folder = folderWith({
      'casefile.json': '{ "ignore": ["archive/**", "**/*.draft.ses"] }',
      'a.ses': CLEAN,
      'archive/old.ses': WITH_ERROR,
      'archive/deep/.hidden/old.ses': WITH_ERROR,
      'cases/b.draft.ses': WITH_ERROR,
    });
    expect(check(folder).out).toContain('Checked 1 file in 1 root: nothing found.');
    expect(check(join(folder, 'cases'), ['..']).out).toContain('Checked 1 file in 1 root: nothing found.');
    expect(check(folder, ['archive']).code).toBe(2);
  });

  it('keeps files out however the ending of either is written, and counts capitals before it', () => {
    const folder = folderWith({
      'casefile.json': '{ "ignore": ["old/*.ses", "new/*.SES", "cases/Draft*.ses"] }',
      'a.ses': CLEAN,
      'old/A.SES': WITH_ERROR,
      'new/b.ses': WITH_ERROR,
      'cases/Draft1.Ses': WITH_ERROR,
      'cases/draft2.ses': WITH_ERROR,
    });
    const { out } = check(folder);
    expect(out).toMatch(/^cases\/draft2\.ses:/m);
    expect(out).toContain('Checked 2 files in 1 root: ');
  });

  it('may hold comments, trailing commas and a byte-order mark', () => {
    const settings = '\uFEFF{\n  // ours\n  "severity": { "vocabulary/*": "off", },\n}';
    expect(check(folderWith({ 'casefile.json': settings, 'a.ses': WITH_ERROR })).code).toBe(0);
  });

  it('tells its mistakes at their line, and what else it says holds', () => {
    const settings = `{
  "ignroe": ["x"],
  "figures": { "minimum-open-days": 3 },
  "severity": { "vocabulary/*": "off" }
}`;
    const run = check(folderWith({ 'casefile.json': settings, 'a.ses': WITH_ERROR }));
    expect(run.code).toBe(1);
    expect(run.out).toContain(`casefile.json:2:3  error  config/unknown-key

  There is no setting \`ignroe\`.

    1 │ {
  > 2 │   "ignroe": ["x"],
      │   ^^^^^^^^
    3 │   "figures": { "minimum-open-days": 3 },

  why  A setting that nothing reads has no effect.
  do   Did you mean \`ignore\`?
`);
    expect(run.out).toContain('casefile.json:3:37  error  config/laxer-figure');
    expect(run.out).toContain('Checked 1 file in 1 root: 2 errors.');
  });

  it.each([
    ['{ "edition": ', 1],
    ['', 1],
    ['\u0000\u0001', 1],
    ['[]', 1],
  ])('may be %j and is told', (text, code) => {
    const run = check(folderWith({ 'casefile.json': text, 'a.ses': CLEAN }));
    expect(run.err).toBe('');
    expect(run.out).toContain('casefile.json:1:');
    expect(run.code).toBe(code);
  });

  it('that is a folder is told, and is no fault of casefile', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    mkdirSync(join(folder, 'casefile.json'));
    expect(check(folder)).toEqual({
      code: 2,
      out: '',
      err: 'casefile: The configuration casefile.json cannot be read: it is a folder.\n',
    });
  });
});

describe('--config', () => {
  it('stands in the place of the configuration of every root', () => {
    const folder = folderWith({
      'casefile.json': '{}',
      'a.ses': WITH_ERROR,
      'sub/casefile.json': '{ "severity": { "vocabulary/*": "error" } }',
      'sub/b.ses': WITH_ERROR,
      'ci.json': '{ "severity": { "vocabulary/*": "warning" } }',
    });
    expect(check(folder, ['--config', 'ci.json']).out).toContain('Checked 2 files in 2 roots: 2 warnings.');
  });

  it('tells the mistakes of the given file under its name, once', () => {
    const folder = folderWith({
      'a.ses': CLEAN,
      'sub/casefile.json': '{}',
      'sub/b.ses': CLEAN,
      'ci.json': '{ "edtion": "x" }',
    });
    const run = check(folder, ['--config', 'ci.json']);
    expect(run.out.match(/ci\.json:1:3 {2}error {2}config\/unknown-key/g)).toHaveLength(1);
    expect(run.out).toContain('Checked 2 files in 2 roots: 1 error.');
  });

  it('must be there', () => {
    const folder = folderWith({ 'a.ses': CLEAN });
    expect(check(folder, ['--config', 'gone.json'])).toEqual({
      code: 2,
      out: '',
      err: `casefile: There is no configuration ${folder}/gone.json.\n`,
    });
  });
});

it('samples: every rule but one can be switched off', () => {
  const folder = folderWith({
    'casefile.json': onlyRules({ [SHORT_RULE]: 'off' }),
    'v.ses': SHORT,
    'p.ses': CLEAN,
  });
  expect(check(folder).out).toContain('Checked 2 files in 1 root: nothing found.');
});
