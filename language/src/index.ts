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
export { Lines } from './check/lines.ts';
export { LONGEST_FILE, type Terms, Workspace } from './check/workspace.ts';
export { isDate } from './law/dates.ts';
export type { Edition, Provision, Severity } from './law/edition.ts';
export {
  type CoveredGroup,
  type CoveredProvision,
  createLaw,
  deskGuide,
  type Law,
  linked,
  linkTo,
  type PlaceOfProvision,
  type ProvisionId,
  placeOf,
} from './law/index.ts';
export {
  coverageOf,
  type DescribedRule,
  describeRules,
  explainProvision,
  explainRule,
} from './rules/describe.ts';
export { rules } from './rules/index.ts';
export type { AnyRule } from './rules/rule.ts';
export { declarationKeywords, describeDeclaration } from './vocabulary/describe.ts';
export { nearest } from './vocabulary/did-you-mean.ts';
