// Case files for the tests of the command, and configurations under which their findings do not depend on other rules.
import { describeRules, deskGuide } from '@casefile/language';

/** Nothing is found in it. */
export const CLEAN =
  'position FleetDirector "Director, Office of Fleet Management" {\n  organization: GSA\n}\n';

/** One error of words, at 2:3. */
export const WITH_ERROR =
  'position FleetDirector "Director, Office of Fleet Management" {\n  colour: red\n}\n';

/** One error of the law, at 4:11, with a fix, a related fact and a citation. */
export const SHORT = `vacancy Short for FleetDirector {
  status: open
  opens: 2024-03-04
  closes: 2024-03-12
}
`;

export const SHORT_RULE = 'vacancy/open-period-too-short';

/** A short announcement with something in its block. */
export const shortWith = (entry: string): string => SHORT.replace(/\}\n$/, `  ${entry}\n}\n`);

type Setting = 'error' | 'warning' | 'information' | 'off';

/** The rules of the law by area, as a configuration names them: `vacancy/*`. */
export const areas: readonly string[] = [
  ...new Set(describeRules(deskGuide).map(({ id }) => `${id.split('/')[0]}/*`)),
];

/** A casefile.json in which every rule of the law is off, but for these. */
export function onlyRules(kept: Readonly<Record<string, Setting>>, more: object = {}): string {
  const severity = { ...Object.fromEntries(areas.map(area => [area, 'off'])), ...kept };
  return JSON.stringify({ severity, ...more }, null, 2);
}

/** The short announcement, its position, and no other rule. */
export const shortCase = (more: object = {}): Record<string, string> => ({
  'casefile.json': onlyRules({ [SHORT_RULE]: 'error' }, more),
  'position.ses': CLEAN,
  'vacancy.ses': SHORT,
});
