// What the package offers: check() and what it takes and gives; the law; the rules; the vocabulary.
export { type BuiltIn, type BuiltInId, builtIn } from './check/built-in.ts';
export { type CheckOptions, check, inOrder } from './check/check.ts';
export {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationMistake,
  configurationSchema,
  defaultConfiguration,
  readConfiguration,
} from './check/configuration.ts';
export { configurationFindings } from './check/configuration-findings.ts';
export type { Accepted, CitedProvision, Finding, Fix, Position, Range, Related } from './check/finding.ts';
export { editionOf, editions, findingIds } from './check/known.ts';
export { Lines } from './check/lines.ts';
export { CASE_FILE_EXTENSION, type Entry, ignoring, RootWalk } from './check/roots.ts';
export { MOST_BYTES, notText, textIn, tooLarge, unreadable, withoutMark } from './check/unread.ts';
export { type Terms, Workspace } from './check/workspace.ts';
export { isDate } from './law/dates.ts';
export type { Edition, Provision, Severity } from './law/edition.ts';
export { createLaw, deskGuide, type Law, linkTo, type ProvisionId } from './law/index.ts';
export { type DescribedRule, describeRules, explainProvision, explainRule } from './rules/describe.ts';
export { rules } from './rules/index.ts';
export type { AnyRule } from './rules/rule.ts';
export { declarationKeywords, describeDeclaration } from './vocabulary/describe.ts';
export { nearest } from './vocabulary/did-you-mean.ts';
