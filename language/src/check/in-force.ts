// What of the rules and their severities is in force: by the edition, and by the configuration.
import type { Edition, Severity } from '../law/edition.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Configuration } from './settings.ts';

/** Whether a rule belongs to an edition. */
export const isRuleOf = ({ withoutRules }: Edition, { id }: AnyRule): boolean =>
  withoutRules?.includes(id) !== true;

/** The severity that the configuration gives to a rule, by its id or else by its area; nothing where it gives none. */
export const configuredSeverity = (
  { severity }: Pick<Configuration, 'severity'>,
  rule: string,
): Severity | 'off' | undefined => severity[rule] ?? severity[`${rule.split('/')[0]}/*`];
