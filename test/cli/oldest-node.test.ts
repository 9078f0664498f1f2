// The command runs on the oldest Node that its package names.
import { describe, expect, it } from 'vitest';
import { casefile, check, folderWith } from './casefile.ts';
import { oldestNode, oldestVersion } from './oldest-node.ts';
import { onlyRules, SHORT_RULE, shortCase } from './samples.ts';

const oldest = oldestNode();
const node = 'node' in oldest ? oldest.node : '';
const lacking = 'lacking' in oldest ? oldest.lacking : '';
// Elsewhere a machine without a network may pass; CI has to try.
const required = process.env.CI === 'true';

describe.skipIf(lacking !== '' && !required)(
  `on Node ${'version' in oldest ? oldest.version : `(${lacking})`}`,
  () => {
    it('there is such a Node', () => {
      expect(lacking).toBe('');
    });

    it('check finds what it finds on this one', () => {
      const folder = folderWith({
        ...shortCase({ ignore: ['archive/**'], calendar: { washingtonArea: true } }),
      });
      const run = check(folder, ['--format', 'json'], { node });
      expect(run.err).toBe('');
      expect(run.code).toBe(1);
      expect(run.out).toBe(check(folder, ['--format', 'json']).out);
      expect(check(folder, [], { node }).out).toBe(check(folder).out);
    });

    it('check runs every rule over a whole case', () => {
      const examples = `${import.meta.dirname}/../../examples`;
      const run = check(examples, ['--format', 'json', '--exit-zero'], { node });
      expect(run.err).toBe('');
      expect(run.code).toBe(0);
      expect(run.out).toBe(check(examples, ['--format', 'json', '--exit-zero']).out);
    });

    it('explain and rules print what they print on this one', () => {
      const folder = folderWith();
      for (const args of [['explain', SHORT_RULE], ['rules'], ['rules', '--format', 'json'], ['--help']]) {
        const run = casefile(folder, args, { node });
        expect(run).toEqual(casefile(folder, args));
        expect(run.code).toBe(0);
      }
    });

    it('wrong usage ends as it does on this one', () => {
      const folder = folderWith({ 'casefile.json': onlyRules({}) });
      expect(check(folder, ['gone'], { node })).toEqual(check(folder, ['gone']));
    });
  },
);

it('the oldest version is read from `engines`', () => {
  expect(oldestVersion('>=20')).toBe('20.0.0');
  expect(oldestVersion('>= 22.12')).toBe('22.12.0');
});
